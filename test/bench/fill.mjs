/**
 * Makes the graph of the benchmark on the engine that the environment names, as every command of Readout takes it:
 *
 *   npm run bench:graph [EVENTS]
 *
 * 50,000 events, 20,000 actors and 200,000 links of who took part, or EVENTS with the others in proportion; the same
 * each time.
 */
import { openStore, optionsFromEnvironment } from '../../dist/store/index.js';
import { benchUnits } from './graph.mjs';

const ACTORS_OF_ALL = 50_000;

/** Loads it into the store that these options open, and says how long it took. */
export async function fill(options, events) {
  const store = await openStore(options);
  const start = performance.now();
  for (const unit of benchUnits({ events, actors: events / ACTORS_OF_ALL })) {
    await store.write((writer) => writer.apply(unit, 'bench 1'));
  }
  const statistics = await store.statistics();
  const actors = Object.values(statistics.actors).reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  process.stderr.write(
    `${store.description}: ${statistics.events} events, ${actors} actors in ${seconds} s\n`,
  );
  await store.close();
}

if (import.meta.filename === process.argv[1]) {
  await fill(optionsFromEnvironment(process.env), Number(process.argv[2] ?? 50_000));
}
