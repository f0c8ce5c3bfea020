import { useRef, useState } from 'preact/hooks';
import type { AskError } from '../api/ask.ts';
import { layOut } from '../api/graphql-text.ts';
import { asAskError } from '../api/use-answer.ts';
import { today } from '../lib/dates.ts';
import { download } from './download.ts';
import { Problem } from './states.tsx';

export interface Csv {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly text: () => string | Promise<string>;
}

type Panel = 'query' | 'cite';

/** What every view can be taken away as: the query, a table, a citation. */
export function Share({ title, query, csv }: { title: string; query: string; csv?: Csv }) {
  const [open, setOpen] = useState<Panel | undefined>();
  const [problem, setProblem] = useState<AskError | undefined>();
  const toggle = (panel: Panel) => setOpen(open === panel ? undefined : panel);
  const save = (file: Csv) =>
    Promise.resolve()
      .then(file.text)
      .then(
        // The mark before the text tells spreadsheets that it is UTF-8.
        (text) => download(`${file.name}.csv`, `\uFEFF${text}`, 'text/csv'),
        (error: unknown) => setProblem(asAskError(error)),
      );
  return (
    <aside class="share" aria-label="Take this view away">
      <div class="buttons">
        <button type="button" aria-expanded={open === 'query'} onClick={() => toggle('query')}>
          As query
        </button>
        {csv && (
          <button type="button" onClick={() => void save(csv)}>
            As CSV
          </button>
        )}
        <button type="button" aria-expanded={open === 'cite'} onClick={() => toggle('cite')}>
          Cite
        </button>
      </div>
      {problem && <Problem problem={problem} />}
      {open === 'query' && <QueryText query={layOut(query)} />}
      {open === 'cite' && <Copyable name="citation" text={citation(title)} />}
    </aside>
  );
}

function QueryText({ query }: { query: string }) {
  return (
    <Copyable name="query" text={query}>
      <a class="button" href={`/graphql?query=${encodeURIComponent(query)}`}>
        Open in GraphiQL
      </a>
    </Copyable>
  );
}

function Copyable({
  name,
  text,
  children,
}: {
  name: string;
  text: string;
  children?: preact.ComponentChildren;
}) {
  const [copied, setCopied] = useState(false);
  const shown = useRef<HTMLPreElement>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without leave, or over plain HTTP, the reader copies what is selected.
      () => shown.current && getSelection()?.selectAllChildren(shown.current),
    );
  return (
    <div class="panel">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <pre ref={shown} tabIndex={0}>
        {text}
      </pre>
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          Copy {name}
        </button>
        {children}
        <span role="status">{copied ? 'Copied.' : ''}</span>
      </div>
    </div>
  );
}

function citation(title: string): string {
  return `“${title}”. Readout. ${location.href} (accessed ${today()}).`;
}
