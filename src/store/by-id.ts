import { groupBy } from '../lib/group-by.ts';

/** For each id in its order what was found for it, or null. */
export function inOrder<Value extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly Value[],
): (Value | null)[] {
  const byId = new Map(found.map((value) => [value.id, value]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** For each id in its order the results of the rows with that key, in the order of the rows. */
export function listsInOrder<Row extends { readonly key: string }, Result>(
  ids: readonly string[],
  rows: readonly Row[],
  toResult: (row: Row) => Result,
): Result[][] {
  const byKey = groupBy(rows, ({ key }) => key);
  return ids.map((id) => (byKey.get(id) ?? []).map(toResult));
}

/** Ids to ask for, each once. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
