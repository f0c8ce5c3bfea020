import { setImmediate as breathe } from 'node:timers/promises';

/** Milliseconds of work at a stretch: a server that does the work still answers in between. */
const SLICE_MS = 15;

/** Does something with each item, and lets other work of the process have its turn now and then. */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - start < SLICE_MS) continue;
    await breathe();
    start = performance.now();
  }
}
