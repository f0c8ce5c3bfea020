/**
 * The process that has an embedded graph open for another one, which can end it: the engine has no way to end a
 * statement. It takes `Request`s and gives `Reply`s until the other process closes it or is no more.
 */
import { firstLine } from '../lib/first-line.ts';
import { openEmbeddedEngine } from './embedded-engine.ts';
import type { Reply, Request, StatementText } from './embedded-messages.ts';
import type { Engine, Run } from './engine.ts';

interface Unit {
  readonly run: Run;
  readonly end: (isDone: boolean) => void;
  /** Why a statement of it failed: the engine begins it again where another unit overtook it. */
  failure?: unknown;
}

const units = new Map<number, Unit>();
const [folder, holder] = process.argv.slice(2) as [string, string];

// Ctrl-C goes to the whole group: the process that asks decides when to close.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

try {
  const engine = await openEmbeddedEngine(folder, false, Number(holder));
  process.on('message', (request: Request) => void answer(engine, request));
  reply({ kind: 'opened', description: engine.description });
  // Reads the words of all texts now: the first search for a misspelt one would wait for it, more than a second of a
  // large graph. What goes wrong is told to whoever looks for a word.
  engine.wordsLike('', 0).catch(() => {});
} catch (error) {
  reply({ kind: 'refused', message: firstLine(error) });
  process.disconnect();
}

async function answer(engine: Engine, request: Request): Promise<void> {
  switch (request.kind) {
    case 'read':
      return run(engine.read, request.id, request.statement);
    case 'words':
      return give(request.id, () => engine.wordsLike(request.word, request.edits));
    case 'begin':
      return begin(engine, request.unit);
    case 'run': {
      const unit = units.get(request.unit)!;
      return run(unit.run, request.id, request.statement, unit);
    }
    case 'end':
      return units.get(request.unit)!.end(request.isDone);
    case 'close':
      await engine.close();
      process.disconnect();
  }
}

async function run(
  runs: Run,
  id: number,
  { name, text, parameters }: StatementText,
  unit?: Unit,
): Promise<void> {
  await give(id, async () => {
    try {
      return await runs({ name, text }, parameters);
    } catch (error) {
      if (unit) unit.failure = error;
      throw error;
    }
  });
}

async function give(id: number, rowsOf: () => Promise<readonly unknown[]>): Promise<void> {
  try {
    reply({ kind: 'rows', id, rows: await rowsOf() });
  } catch (error) {
    reply({ kind: 'failed', id, message: firstLine(error) });
  }
}

/** The unit is rolled back where the asker gives it up: its own error is told there. */
async function begin(engine: Engine, number: number): Promise<void> {
  try {
    await engine.transaction(
      (run) =>
        new Promise<void>((done, failed) => {
          const unit: Unit = {
            run,
            end: (isDone) => (isDone ? done() : failed(unit.failure ?? new Error('given up'))),
          };
          units.set(number, unit);
          reply({ kind: 'turn', unit: number });
        }),
    );
    reply({ kind: 'ended', unit: number });
  } catch (error) {
    reply({ kind: 'ended', unit: number, message: firstLine(error) });
  } finally {
    units.delete(number);
  }
}

function reply(message: Reply): void {
  process.send!(message);
}
