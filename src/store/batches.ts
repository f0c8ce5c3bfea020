/** Most rows of one UNWIND: enough that the cost of a statement is lost in it, few enough to bound its memory. */
const BATCH = 1_000;

/** All that the batches of the rows give, one after the other; nothing is run for no rows. */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  work: (batch: readonly Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    results.push(...(await work(rows.slice(start, start + BATCH))));
  }
  return results;
}
