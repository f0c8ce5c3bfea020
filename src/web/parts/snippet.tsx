import type { Snippet } from '../api/search-query.ts';
import { toStretches } from '../lib/stretches.ts';

/** Words around those that were looked for, with these marked. */
export function SnippetText({ snippet: { text, highlights } }: { snippet: Snippet }) {
  const spans = highlights.map(({ start, end }) => ({ start, end, mark: 'found' }));
  return (
    <>
      {toStretches(text, spans).map((stretch) =>
        stretch.marks.length > 0 ? (
          <mark key={stretch.start}>{stretch.text}</mark>
        ) : (
          <span key={stretch.start}>{stretch.text}</span>
        ),
      )}
    </>
  );
}
