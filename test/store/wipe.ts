import type { Engine } from '../../src/store/engine.ts';
import { statement } from '../../src/store/statements/statement.ts';

/** Links before nodes, some at a time: all of a full graph in one transaction are more than Neo4j has memory for. */
const STEPS = [
  'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone',
  "MATCH (n) WHERE NOT (n:Lock AND n.id = 'test') WITH n LIMIT 10000 DELETE n RETURN count(*) AS gone",
].map((text, index) => statement<{ gone: number }>(`test.wipe.${index}`, text));

/** Takes everything out of the database but what says whose turn it is. */
export async function wipe(engine: Engine): Promise<void> {
  for (const step of STEPS) {
    for (let gone = 1; gone > 0; )
      [{ gone }] = (await engine.transaction((run) => run(step))) as [{ gone: number }];
  }
}
