import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import { dump } from '../store/dump.ts';
import { report } from '../support/news.ts';
import { seededRandom } from '../support/random.ts';
import { runReadout, startReadout } from '../support/run-readout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ARTICLES = 400;
const KILLS = 6;
/** Milliseconds within which a load is killed: from its start to past its first transactions. */
const LATEST_KILL = 3_000;

it('a load that is killed and run again gives the graph of one clean run', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (let number = 0; number < ARTICLES; number++) {
    const published = `2025-03-${String(1 + (number % 28)).padStart(2, '0')}`;
    writeFileSync(
      join(articles, `${number}.md`),
      report({ url: `https://news.example/${number}`, published }),
    );
  }
  expect((await runReadout(['load', articles], { folder: join(folder, 'clean') })).code).toBe(0);

  const random = seededRandom(7);
  for (let kill = 0; kill < KILLS; kill++) {
    const child = startReadout(['load', articles], { folder: join(folder, 'killed') });
    const ended = once(child, 'exit');
    await Promise.race([wait(200 + random.below(LATEST_KILL)), ended]);
    child.kill('SIGKILL');
    await ended;
  }
  expect((await runReadout(['load', articles], { folder: join(folder, 'killed') })).code).toBe(0);
  expect(await dumpOf(join(folder, 'killed'))).toEqual(await dumpOf(join(folder, 'clean')));
});

async function dumpOf(folder: string): Promise<string[]> {
  const engine = await openEmbeddedEngine(folder, false);
  const lines = await dump(engine.read);
  await engine.close();
  return lines;
}
