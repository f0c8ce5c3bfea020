import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { optionsFromEnvironment, StatementTimeoutError } from '../../src/store/index.ts';
import { openNeo4jEngine } from '../../src/store/neo4j-engine.ts';
import { statement } from '../../src/store/statements/statement.ts';
import { hasNeo4j } from './neo4j-for-tests.ts';

const ENDLESS = statement<{ total: number }>(
  'test.endless',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS total',
);
const RUNNING = statement<{ text: string }>(
  'test.running',
  'SHOW TRANSACTIONS YIELD currentQuery AS text RETURN text',
);

describe.skipIf(!hasNeo4j)('A statement that takes too long on Neo4j (needs NEO4J_URI)', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNeo4jEngine({ ...optionsFromEnvironment(process.env).neo4j!, readTime: 500 });
  });
  afterAll(() => engine.close());

  test('is ended in the database, and told by its own error', async () => {
    const start = performance.now();
    await expect(engine.read(ENDLESS)).rejects.toThrow(StatementTimeoutError);
    expect(performance.now() - start).toBeLessThan(10_000);
    const running = await engine.read(RUNNING);
    expect(running.filter(({ text }) => text.includes('100000'))).toEqual([]);
  });
});
