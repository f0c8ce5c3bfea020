import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Marked, paragraphsOf, type Stretch, toStretches } from '../lib/stretches.ts';
import { inWords } from '../lib/words.ts';
import type { Mark } from './marks.ts';

/** Which actor or event is lit, and how to light another. */
export interface Light {
  readonly lit: string | undefined;
  readonly set: (id: string | undefined) => void;
}

interface Marking {
  readonly text: string;
  readonly marks: readonly Marked<Mark>[];
  readonly light: Light;
}

/** The text from a place on, with its marks; what is hovered or focused in it is lit beside it, and the other way round. */
export function MarkedText({ text, marks, light, from }: Marking & { from: number }) {
  const shown = useRef<HTMLDivElement>(null);
  const asked = marks.find(({ mark }) => mark.as === 'asked');
  useEffect(() => {
    if (asked) shown.current?.querySelector('.asked')?.scrollIntoView({ block: 'center' });
  }, [asked?.start, asked?.end]);
  return (
    <div class="text" ref={shown}>
      {paragraphsOf(text)
        .filter(({ start }) => start >= from)
        .map((span) => (
          <p key={span.start}>
            <MarkedSpan text={text} marks={marks} light={light} span={span} />
          </p>
        ))}
    </div>
  );
}

/** A part of the text with its marks. */
export function MarkedSpan({ text, marks, light, span }: Marking & { span: { start: number; end: number } }) {
  return (
    <>
      {toStretches(text, marks, span.start, span.end).map((stretch) => (
        <Piece key={stretch.start} stretch={stretch} light={light} />
      ))}
    </>
  );
}

function Piece({ stretch: { text, marks, ending }, light }: { stretch: Stretch<Mark>; light: Light }) {
  if (marks.length === 0) return <>{text}</>;
  const mention = marks.find((mark) => mark.as === 'mention');
  const reports = marks.filter((mark) => mark.as === 'report');
  // What is innermost is lit: a name within a report is hovered as the name.
  const lights = (mention ?? reports[0] ?? marks[0]!).lights || undefined;
  const isLit = light.lit !== undefined && marks.some((mark) => mark.lights === light.lit);
  const names = ['piece', ...new Set(marks.map(({ as }) => as)), isLit && 'lit'].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys light it through the links in it and beside the text.
    <span
      class={names}
      data-kind={mention?.kind}
      onMouseEnter={() => light.set(lights)}
      onMouseLeave={() => light.set(undefined)}
    >
      {mention ? (
        <a
          href={mention.href}
          title={`${mention.name} (${inWords(mention.kind).toLowerCase()})`}
          onFocus={() => light.set(mention.lights)}
          onBlur={() => light.set(undefined)}
        >
          {text}
        </a>
      ) : (
        text
      )}
      {ending.map((mark) => mark.as === 'report' && <Note key={mark.number} report={mark} light={light} />)}
    </span>
  );
}

/** The number of an event at the end of the words that report it. */
function Note({ report, light }: { report: Extract<Mark, { as: 'report' }>; light: Light }) {
  const { lights, href, number, title } = report;
  return (
    <sup>
      <a
        class="note"
        href={href}
        aria-label={`Event ${number}: ${title}`}
        onFocus={() => light.set(lights)}
        onBlur={() => light.set(undefined)}
      >
        {number}
      </a>
    </sup>
  );
}

/** An item beside the text that lights its places, and is lit by them. */
export function Lights(props: {
  id: string;
  light: Light;
  children: ComponentChildren;
  /** What addresses within the page call it. */
  anchor?: string;
}) {
  const { id, light, children, anchor } = props;
  return (
    <li
      id={anchor}
      class={light.lit === id ? 'lit' : undefined}
      onMouseEnter={() => light.set(id)}
      onMouseLeave={() => light.set(undefined)}
      onFocusCapture={() => light.set(id)}
      onBlurCapture={() => light.set(undefined)}
    >
      {children}
    </li>
  );
}
