import type { Page, PageKey, PageRequest } from '../store/graph-store.ts';

/**
 * A page of rows that are all at hand, sorted: greatest value first, then by id. Its place is that of the row the
 * cursor names, not a number of rows: what was added since the last page neither repeats a row nor leaves one out.
 */
export function pageOfRows<Row>(
  all: readonly Row[],
  request: PageRequest<string>,
  keyOf: (row: Row) => PageKey,
): Page<Row> {
  const { after, backwards = false, first } = request;
  const keys = all.map(keyOf);
  const [from, to] = backwards ? [0, placeOf(after, keys, 0)] : [placeOf(after, keys, 1), all.length];
  const [start, end] = backwards ? [Math.max(from, to - first), to] : [from, Math.min(from + first, to)];
  return { rows: all.slice(start, end), keys: keys.slice(start, end), more: end - start < to - from };
}

/** Where the rest begins (`step` 1) or ends (`step` 0). A row that is no more leaves its place between its neighbours. */
function placeOf(key: PageKey | undefined, keys: readonly PageKey[], step: 0 | 1): number {
  if (!key) return step === 1 ? 0 : keys.length;
  const index = keys.findIndex(({ id }) => id === key.id);
  if (index >= 0) return index + step;
  const next = keys.findIndex((other) => comesAfter(other, key));
  return next < 0 ? keys.length : next;
}

function comesAfter(one: PageKey, key: PageKey): boolean {
  const [value, keyValue] = [one.value ?? '', key.value ?? ''];
  return value === keyValue ? one.id > key.id : value < keyValue;
}
