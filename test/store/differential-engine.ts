import { expect } from 'vitest';
import type { Engine, Parameters, Run, Statement } from '../../src/store/engine.ts';
import { statement } from '../../src/store/statements/statement.ts';

/**
 * Runs each statement on two engines and fails where their rows differ. Rows of a statement that gives no order are
 * compared as a set. Gives the names of the statements that were run, with how many rows they gave.
 */
export function differentialEngine(
  first: Engine,
  second: Engine,
): { engine: Engine; rowsOf: Map<string, number> } {
  const rowsOf = new Map<string, number>();
  const both =
    (runFirst: Run, runSecond: Run): Run =>
    async <Row>(statement: Statement<Row>, parameters?: Parameters) => {
      const rows = await runFirst(statement, parameters);
      const others = await runSecond(statement, parameters);
      const [left, right] = [inOrder(statement, rows), inOrder(statement, others)];
      expect(right, `${statement.name} ${JSON.stringify(parameters)}`).toEqual(left);
      rowsOf.set(statement.name, (rowsOf.get(statement.name) ?? 0) + rows.length);
      return rows;
    };
  const engine: Engine = {
    description: `${first.description} and ${second.description}`,
    capabilities: { sharedWriting: true },
    read: both(first.read, second.read),
    wordsLike: async (word, edits) => {
      const known = await first.wordsLike(word, edits);
      expect(await heldOf(second, word, edits), `words like ${word}`).toEqual(
        await heldOf(first, word, edits),
      );
      return known;
    },
    transaction: (work) =>
      first.transaction((runFirst) => second.transaction((runSecond) => work(both(runFirst, runSecond)))),
    close: async () => {
      await first.close();
      await second.close();
    },
  };
  return { engine, rowsOf };
}

const HOLD = statement<{ total: number }>(
  'test.hold',
  'MATCH (n) WHERE n.indexText CONTAINS $text RETURN count(n) AS total',
);

/** Of the words that an engine knows like this one, those that something has. */
async function heldOf(engine: Engine, word: string, edits: number): Promise<string[]> {
  const held: string[] = [];
  for (const known of await engine.wordsLike(word, edits)) {
    const [row] = await engine.read(HOLD, { text: ` ${known} ` });
    if (row!.total > 0) held.push(known);
  }
  return held.sort();
}

function inOrder<Row>(statement: Statement<Row>, rows: readonly Row[]): unknown[] {
  if (/ORDER BY/.test(statement.text)) return [...rows];
  return rows.map((row) => JSON.stringify(row)).sort();
}
