import neo4j from 'neo4j-driver';
import type { Engine } from '../../src/store/engine.ts';
import { optionsFromEnvironment } from '../../src/store/index.ts';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.ts';
import { statement } from '../../src/store/statements/statement.ts';
import { wipe } from './wipe.ts';

const options = optionsFromEnvironment(process.env).neo4j;

/** Whether there is a Neo4j for tests: where NEO4J_URI is not set, tests that need one are skipped. */
export const hasNeo4j = options !== undefined;
/** Milliseconds that a test file waits for others that use the database. */
export const TURN = 600_000;

const COUNT = statement<{ total: number }>(
  'test.count',
  'MATCH (n) WHERE NOT n:Lock RETURN count(n) AS total',
);

/**
 * Opens the Neo4j of the environment, empty, for one test file at a time. A database that holds anything is only
 * emptied when READOUT_TEST_WIPE=1 says that it is for tests.
 */
export async function openEmptyNeo4j(): Promise<Engine> {
  const engine = await openNeo4jEngine(options!);
  const giveBack = await takeTurn();
  const close = async () => {
    await engine.close();
    await giveBack();
  };
  const [row] = await engine.read(COUNT);
  if (row!.total > 0 && process.env.READOUT_TEST_WIPE !== '1') {
    await close();
    throw new Error(
      `${engine.description} holds ${row!.total} nodes. Tests empty the database: set READOUT_TEST_WIPE=1 if they may.`,
    );
  }
  await wipe(engine);
  return {
    description: engine.description,
    capabilities: engine.capabilities,
    read: engine.read,
    wordsLike: (word, edits) => engine.wordsLike(word, edits),
    transaction: (work) => engine.transaction(work),
    close,
  };
}

/** A transaction that is left open holds a node until it is given back, or until the process ends. */
async function takeTurn(): Promise<() => Promise<void>> {
  const driver = neo4j.driver(options!.uri, neo4j.auth.basic(options!.username, options!.password));
  const session = driver.session(options!.database === undefined ? {} : { database: options!.database });
  const transaction = await session.beginTransaction();
  await transaction.run("MERGE (l:Lock {id: 'test'}) SET l.units = 1");
  return async () => {
    await transaction.rollback();
    await driver.close();
  };
}
