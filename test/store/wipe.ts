import type { Engine } from '../../src/store/engine.ts';
import { statement } from '../../src/store/statements/statement.ts';

const WIPE = statement('test.wipe', "MATCH (n) WHERE NOT (n:Lock AND n.id = 'test') DETACH DELETE n");

/** Takes everything out of the database but what says whose turn it is. */
export async function wipe(engine: Engine): Promise<void> {
  await engine.transaction((run) => run(WIPE));
}
