import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { randomGraph, resolutionOf, SMALL } from '../support/random-graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { dump } from './dump.ts';

const STORE = pathToFileURL(join(import.meta.dirname, '../../dist/store/index.js')).href;
const WRITER = join(import.meta.dirname, 'write-units.mjs');
const FEWEST_KILLS = 10;
/** A slow machine may let a whole load pass before it kills: then another is begun. */
const MOST_LOADS = 5;

/** Needs the build (`npm test` makes it): the writer is a process of its own. */
test('a load that is killed again and again ends as one that was not', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  const units = join(folder, 'units.json');
  writeFileSync(units, JSON.stringify(randomUnits(21)));
  await runToItsEnd(startWriter(join(folder, 'clean'), units));
  const clean = await dumpOf(join(folder, 'clean'));

  const random = seededRandom(21);
  let kills = 0;
  for (let load = 0; load < MOST_LOADS && kills < FEWEST_KILLS; load++) {
    const killed = join(folder, `killed ${load}`);
    for (;;) {
      const stored = await killAtRandom(startWriter(killed, units), random);
      if (stored === 'done') break;
      kills++;
      expect(await articlesIn(killed)).toBeGreaterThanOrEqual(stored);
    }
    expect(await dumpOf(killed)).toEqual(clean);
  }
  expect(kills).toBeGreaterThanOrEqual(FEWEST_KILLS);
});

/** One article a unit, in an order in which events are joined under other ids. */
function randomUnits(seed: number) {
  const graph = randomGraph(seed, { ...SMALL, articles: 60 });
  const loaded = new Set<string>();
  return seededRandom(seed)
    .shuffle(graph.claims.map(({ article }) => article.id))
    .map((id) => {
      const resolution = resolutionOf(graph, loaded, { added: new Set([id]) });
      loaded.add(id);
      return { id, resolution };
    });
}

function startWriter(folder: string, units: string): ChildProcess {
  return spawn(process.execPath, [WRITER, STORE, folder, units], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function runToItsEnd(child: ChildProcess): Promise<void> {
  child.stdout!.resume();
  expect(await once(child, 'exit')).toEqual([0, null]);
}

/** Kills a writer within a few units of work. Gives how many units it said are stored, or that it came to its end. */
async function killAtRandom(child: ChildProcess, random: Random): Promise<number | 'done'> {
  const ended = once(child, 'exit');
  let stored = 0;
  let toWrite = 1 + random.below(6);
  for await (const line of createInterface(child.stdout!)) {
    stored++;
    if (line.startsWith('wrote')) toWrite--;
    if (toWrite === 0) {
      await wait(random.below(8));
      child.kill('SIGKILL');
      break;
    }
  }
  const [code, signal] = await ended;
  if (signal === 'SIGKILL') return stored;
  expect(code, 'the exit code of a writer that was not killed').toBe(0);
  return 'done';
}

async function articlesIn(folder: string): Promise<number> {
  return (await dumpOf(folder)).filter((line) => line.startsWith('[["Article"]')).length;
}

async function dumpOf(folder: string): Promise<string[]> {
  const engine = await openEmbeddedEngine(folder, false);
  const lines = await dump(engine.read);
  await engine.close();
  return lines;
}
