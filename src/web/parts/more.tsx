import type { Pages } from '../api/use-pages.ts';
import { Problem } from './states.tsx';

/** The button that fetches what follows in a list. */
export function More<Row>({ pages }: { pages: Pages<Row> }) {
  const { rows, totalCount, more, busy, problem } = pages;
  return (
    <>
      {problem && <Problem problem={problem} />}
      {more && (
        <button type="button" class="more" aria-disabled={busy} onClick={more}>
          {busy ? 'Asking …' : `Show more of ${totalCount.toLocaleString('en')} (${rows.length} shown)`}
        </button>
      )}
    </>
  );
}
