import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreError } from '../../src/model/index.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import { openStore } from '../../src/store/index.ts';
import { mergeArticles } from '../../src/store/statements/writing.ts';
import { storeOver } from '../../src/store/store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { dump } from './dump.ts';
import { EXTRACTOR, WORLD, worldOf } from './world.ts';

test('a graph is kept in its folder', async () => {
  const folder = join(temporaryFolder(), 'new', 'folder');
  const first = await openEmbeddedEngine(folder, false);
  await storeOver(first).write((writer) => writer.apply(WORLD, EXTRACTOR));
  const before = await dump(first.read);
  await first.close();
  const second = await openEmbeddedEngine(folder, false);
  expect(await dump(second.read)).toEqual(before);
  await second.close();
});

test('a graph in memory leaves no file', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder: null });
  expect(store.description).toBe('embedded graph in memory');
  await store.close();
  expect(existsSync(join(folder, 'graph.grafeo'))).toBe(false);
});

test('a second writer is told in one line who has the graph and what to do', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  const message =
    `The graph in ${folder} is in use by process ${process.pid}. Ask that one if it is the server, stop it, ` +
    'or keep the graph in Neo4j (NEO4J_URI), which many processes can use.';
  await expect(openStore({ folder })).rejects.toThrow(new StoreError(message));
  await expect(openStore({ folder, readOnly: true })).rejects.toThrow(new StoreError(message));
  await store.close();
  await (await openStore({ folder })).close();
});

test('readers share a graph and cannot write', async () => {
  const folder = temporaryFolder();
  const writer = await openStore({ folder });
  await writer.write((unit) => unit.apply(worldOf('visit'), EXTRACTOR));
  await writer.close();
  const [one, two] = [
    await openStore({ folder, readOnly: true }),
    await openStore({ folder, readOnly: true }),
  ];
  expect(await two.statistics()).toEqual(await one.statistics());
  expect((await one.statistics()).articles).toBe(1);
  await expect(one.write(async () => {})).rejects.toThrow(
    new StoreError(`The embedded graph in ${folder} is open for reading only.`),
  );
  await one.close();
  await two.close();
});

test('a reader of no graph is told so', async () => {
  const folder = temporaryFolder();
  await expect(openStore({ folder, readOnly: true })).rejects.toThrow(
    new StoreError(`There is no graph in ${folder} yet. Load articles into it first.`),
  );
});

test('a folder that is a file is told in one line', async () => {
  const file = join(temporaryFolder(), 'graph');
  await (await openStore({ folder: file })).close();
  const opening = openStore({ folder: join(file, 'graph.grafeo') });
  await expect(opening).rejects.toThrow(/^The graph in \S+graph\.grafeo could not be opened: [^\n]+$/);
});

test('a process that was ended by force does not hold the graph', async () => {
  const folder = temporaryFolder();
  const engine = join(import.meta.dirname, '../../node_modules/@grafeo-db/js');
  const code = `const { GrafeoDB } = require(${JSON.stringify(engine)});
    global.db = GrafeoDB.create(${JSON.stringify(join(folder, 'graph.grafeo'))});
    console.log('open'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['-e', code]);
  await once(child.stdout, 'data');
  await expect(openStore({ folder })).rejects.toThrow('in use by another process');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await openStore({ folder })).close();
});

test('words that a unit under way has written are known once it is committed', async () => {
  const engine = await openEmbeddedEngine(null, false);
  const write = (id: string, words: string) => ({
    rows: [{ id, properties: { id, indexText: ` ${words} ` } }],
  });
  await engine.transaction(async (run) => {
    await run(mergeArticles, write('article:a', 'zeppelin'));
    await engine.wordsLike('anything', 1);
    await run(mergeArticles, write('article:b', 'zeppelit other'));
  });
  await engine.transaction((run) => run(mergeArticles, write('article:c', 'zeppelit zeppelix')));
  expect(await engine.wordsLike('zeppelik', 1)).toEqual(['zeppelit', 'zeppelin', 'zeppelix']);
  expect(await engine.wordsLike('zepelik', 1)).toEqual([]);
  await engine.close();
});
