import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { StoreError } from '../../src/model/index.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { StatementTimeoutError } from '../../src/store/index.ts';
import { statement } from '../../src/store/statements/statement.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openProcess } from './open-process.ts';

const MAKE = statement(
  'test.make',
  'UNWIND $numbers AS number CREATE (:Topic {id: $id + number, number: number})',
);
const COUNT = statement<{ total: number }>('test.count', 'MATCH (n:Topic) RETURN count(n) AS total');
/** Takes minutes over 3,000 nodes. */
const SLOW = statement<{ total: number }>(
  'test.slow',
  'MATCH (a:Topic) MATCH (b:Topic) MATCH (c:Topic) WHERE a.number + b.number = c.number RETURN count(*) AS total',
);
const WRITE = statement('test.write', "CREATE (:Actor {id: 'person:z', indexText: ' zeppelin '})");
const DROP = statement('test.drop', "MATCH (n:Actor {id: 'person:z'}) DELETE n");
/** How often it is tried whether the other process is quick enough. */
const MOST_TRIES = 10;
const WRONG = statement('test.wrong', 'MATCH (n');
const PROCESS = pathToFileURL(join(import.meta.dirname, '../../dist/store/embedded-process.js')).href;

async function totalOf(engine: Engine): Promise<number> {
  return (await engine.read(COUNT))[0]!.total;
}

async function openFilled(readTime?: number): Promise<Engine> {
  const engine = await openProcess(temporaryFolder(), readTime);
  const numbers = Array.from({ length: 3_000 }, (_, index) => index);
  await engine.transaction((run) => run(MAKE, { id: 'first', numbers }));
  return engine;
}

test('a statement that takes too long is ended, and all else goes on', async () => {
  const engine = await openFilled(1_500);
  const slow = engine.read(SLOW);
  const unit = engine.transaction(async (run) => {
    for (const number of [1, 2, 3, 4]) {
      await run(MAKE, { id: 'second', numbers: [number] });
      await wait(600);
    }
    return 'kept';
  });
  await expect(slow).rejects.toThrow(new StatementTimeoutError('test.slow', 1_500));
  expect(await totalOf(engine)).toBe(3_000);
  expect(await unit).toBe('kept');
  expect(await totalOf(engine)).toBe(3_004);
  await engine.close();
});

test('a unit that throws leaves nothing, and its own error is told', async () => {
  const engine = await openProcess(temporaryFolder());
  const fault = new RangeError('of the work');
  const work = engine.transaction(async (run) => {
    await run(MAKE, { id: 'gone', numbers: [1] });
    throw fault;
  });
  await expect(work).rejects.toBe(fault);
  await expect(engine.transaction((run) => run(WRONG))).rejects.toThrow(
    /^The embedded graph failed at test\.wrong: [^\n]+$/,
  );
  await expect(engine.read(WRONG)).rejects.toThrow(StoreError);
  expect(await totalOf(engine)).toBe(0);
  await engine.close();
});

test('the graph is kept when it is closed, and free for others at once', async () => {
  const folder = temporaryFolder();
  const first = await openProcess(folder);
  await first.transaction((run) => run(MAKE, { id: 'kept', numbers: [1, 2] }));
  await first.close();
  const second = await openEmbeddedEngine(folder, false);
  expect(await totalOf(second)).toBe(2);
  await second.close();
});

test('all words are read when the graph is opened, before any is looked for', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const isKnown = async (tries: number): Promise<boolean> => {
    const first = await openProcess(folder);
    await first.transaction((run) => run(WRITE));
    await first.close();
    const engine = await openProcess(folder);
    await wait(100 * (MOST_TRIES - tries));
    // A word that was read stays known when nothing has it any more.
    await engine.transaction((run) => run(DROP));
    const known = await engine.wordsLike('zepelin', 1);
    await engine.close();
    return known.includes('zeppelin') || (tries > 0 && isKnown(tries - 1));
  };
  expect(await isKnown(MOST_TRIES)).toBe(true);
});

test('others are told of the process that asks, not of the one that it started', async () => {
  const folder = temporaryFolder();
  const engine = await openProcess(folder);
  const inUse = `The graph in ${folder} is in use by process ${process.pid}.`;
  await expect(openProcess(folder)).rejects.toThrow(inUse);
  await expect(openEmbeddedEngine(folder, false)).rejects.toThrow(inUse);
  await engine.close();
});

test('where the asking process is killed, its graph is free for the next', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const script = `import { openEmbeddedProcess } from '${PROCESS}';
    await openEmbeddedProcess(${JSON.stringify(folder)}, 60000); console.log('open'); setInterval(() => {}, 1000);`;
  const asking = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(asking.stdout, 'data');
  asking.kill('SIGKILL');
  await once(asking, 'exit');
  await (await openWithin(folder, 20)).close();
});

/** The process that had it open ends when it hears nothing more, a moment later. */
async function openWithin(folder: string, tries: number): Promise<Engine> {
  try {
    return await openEmbeddedEngine(folder, false);
  } catch (error) {
    if (tries === 0) throw error;
    await wait(250);
    return openWithin(folder, tries - 1);
  }
}
