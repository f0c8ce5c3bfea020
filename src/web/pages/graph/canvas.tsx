import { useEffect, useRef, useState } from 'preact/hooks';
import { inWords } from '../../lib/words.ts';
import { type ColourBy, Drawing, type PictureFormat } from './drawing.ts';
import type { Network } from './query.ts';

interface Props {
  readonly network: Network;
  /** Ids of the actors of a path or the one that is chosen. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly onNode: (id: string) => void;
  readonly onLink: (source: string, target: string) => void;
}

/** The drawing with its buttons. What it shows is in the list beside it too, for readers who cannot see it. */
export function Canvas({ network, lit, onNode, onLink }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const handlers = useRef({ onNode, onLink });
  handlers.current = { onNode, onLink };
  const [colourBy, setColourBy] = useState<ColourBy>('kind');
  const [isMissing, setMissing] = useState(false);
  const [pinned, setPinned] = useState(0);

  useEffect(() => {
    try {
      drawing.current = new Drawing(container.current!, {
        onNode: (id) => handlers.current.onNode(id),
        onLink: (source, target) => handlers.current.onLink(source, target),
        onPin: setPinned,
      });
    } catch {
      setMissing(true);
    }
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => drawing.current?.recolour();
    dark.addEventListener('change', recolour);
    return () => {
      dark.removeEventListener('change', recolour);
      drawing.current?.end();
      drawing.current = undefined;
    };
  }, []);
  useEffect(() => drawing.current?.show(network, colourBy, lit), [network]);
  useEffect(() => drawing.current?.look(colourBy, lit), [colourBy, lit]);

  if (isMissing) {
    return <p class="notice">This browser cannot draw on the GPU (WebGL): the list beside has the same.</p>;
  }
  return (
    <div class="graph">
      <div class="canvas" ref={container} role="img" aria-label="The graph; the list beside has the same" />
      <p class="faint hint">
        Click a name to open whom it shares events with, a line for the events. Drag a name to pin it.
      </p>
      {colourBy === 'kind' && <Legend />}
      <div class="buttons">
        <button type="button" aria-label="Zoom in" onClick={() => drawing.current?.zoom('in')}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => drawing.current?.zoom('out')}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.zoom('whole')}>
          Fit
        </button>
        <button
          type="button"
          aria-pressed={colourBy === 'community'}
          onClick={() => setColourBy(colourBy === 'kind' ? 'community' : 'kind')}
        >
          Colour by community
        </button>
        {pinned > 0 && (
          <button type="button" onClick={() => drawing.current?.unpin()}>
            Unpin {pinned}
          </button>
        )}
        <span class="saving">
          Save as{' '}
          {FORMATS.map((format) => (
            <button type="button" key={format} onClick={() => void drawing.current?.save(format)}>
              {format}
            </button>
          ))}
        </span>
      </div>
    </div>
  );
}

const FORMATS: readonly PictureFormat[] = ['PNG', 'SVG', 'GEXF'];
const KINDS = ['Person', 'Agency', 'Company', 'Organization', 'Country'] as const;

function Legend() {
  return (
    <ul class="plain legend" aria-label="Colours">
      {KINDS.map((kind) => (
        <li key={kind} data-kind={kind}>
          {inWords(kind)}
        </li>
      ))}
    </ul>
  );
}
