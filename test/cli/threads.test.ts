import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import { dump } from '../store/dump.ts';
import { report } from '../support/news.ts';
import { runReadout } from '../support/run-readout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** More than one thread alone takes. */
const ARTICLES = 230;
const BROKEN = 'a111.md';

/** A folder of articles of which one is empty, and of which two pairs have one address. */
function writeArticles(): { folder: string; files: string[] } {
  const folder = temporaryFolder();
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  const files = Array.from({ length: ARTICLES }, (_, index) => {
    const file = join(articles, `a${String(index).padStart(3, '0')}.md`);
    const url = `https://news.example/${index % (ARTICLES - 2)}`;
    const published = `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`;
    writeFileSync(file, file.endsWith(BROKEN) ? '' : report({ url, published }));
    return file;
  });
  return { folder, files };
}

describe('many articles on several threads', { timeout: 180_000 }, () => {
  it('are extracted in their order, as by one', async () => {
    const { folder, files } = writeArticles();
    const [one, three] = await Promise.all(
      ['1', '3'].map((threads) =>
        runReadout(['extract', ...files], { folder, environment: { READOUT_THREADS: threads } }),
      ),
    );
    expect(three).toEqual(one);
    expect(three!.stdout.trim().split('\n')).toHaveLength(ARTICLES - 1);
    expect(three!.stderr.match(/a\d+\.md/g)).toEqual([BROKEN]);
    expect(three!.code).toBe(1);
  });

  it('give the graph and the reports that one gives', async () => {
    const { folder } = writeArticles();
    const load = async (threads: string) => {
      const data = join(folder, `data-${threads}`);
      const { code, stdout } = await runReadout(['load', '--json', join(folder, 'articles')], {
        folder: data,
        environment: { READOUT_THREADS: threads },
      });
      const engine = await openEmbeddedEngine(data, false);
      const graph = await dump(engine.read);
      await engine.close();
      return { code, reports: stdout.trim().split('\n'), graph };
    };
    const [one, two] = [await load('1'), await load('2')];
    expect(two).toEqual(one);
    expect(two.reports).toHaveLength(ARTICLES);
    expect(two.code).toBe(1);
  });

  it('lose the one article at which a thread dies, and name it', async () => {
    const { folder, files } = writeArticles();
    const long = join(folder, 'long.md');
    writeFileSync(long, report({ body: LONG_BODY }));
    const { code, stdout, stderr } = await runReadout(['extract', ...files.slice(0, 100), long, ...files], {
      folder,
      environment: { READOUT_THREADS: '2', NODE_OPTIONS: '--max-old-space-size=64' },
    });
    const about = stderr.split('\n').filter((line) => line.includes('long.md'));
    expect(about).toHaveLength(1);
    expect(about[0]).toMatch(/long\.md: the thread that worked on it ended \(.*memory.*\)\. .*split it/);
    expect(stdout.trim().split('\n')).toHaveLength(100 + ARTICLES - 1);
    expect(code).toBe(1);
  });
});

/** More than a thread with little memory holds. */
const LONG_BODY = Array.from(
  { length: 9_000 },
  (_, index) =>
    `Minister Wanjiru Kamau met Arild Solheim ${index}, chief executive of Nordlink${index}, in Nairobi on Tuesday.`,
).join('\n\n');

describe('READOUT_THREADS', () => {
  it.each(['none', '0', '-1', '1.5', '100'])('of "%s" is refused in one line', async (threads) => {
    const { folder, files } = writeArticles();
    const { code, stdout, stderr } = await runReadout(['extract', ...files], {
      folder,
      environment: { READOUT_THREADS: threads },
    });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `READOUT_THREADS takes a whole number from 1 to 99, but "${threads}" came.\n`,
    });
  });
});
