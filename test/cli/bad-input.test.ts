import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../support/news.ts';
import { runReadout } from '../support/run-readout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Sources that cannot be read: name, content and what the one line about them says. */
const BROKEN: readonly (readonly [name: string, content: string | Buffer, says: RegExp])[] = [
  ['empty.txt', '', /empty/i],
  ['blank.md', '  \n\n', /empty|no article|title/i],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49, 0x48]), /binary|not text/i],
  [
    'latin.txt',
    Buffer.from('Le ministre de l’économie a reçu la société\n'.repeat(9), 'latin1'),
    /UTF-8|encod/i,
  ],
  [
    'links.html',
    '<html><body><nav><a href="/">Home</a><a href="/n">News</a></nav></body></html>',
    /no article/i,
  ],
  ['when.md', report({ published: '2025-02-30' }), /2025-02-30/],
  ['untitled.md', 'Some words without front matter.\n', /title|front matter/i],
];

describe('readout load', () => {
  it.each(BROKEN)('names %s and the reason in one line, and loads the rest', async (name, content, says) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, 'whole.md'), report());
    const { code, stderr } = await runReadout(['load', join(folder, name), join(folder, 'whole.md')], {
      folder: join(folder, 'data'),
    });
    expect(code).toBe(1);
    const about = stderr.split('\n').filter((line) => line.includes(name));
    expect(about).toHaveLength(1);
    expect(about[0]).toMatch(says);
    expect(stderr).toMatch(/1 article loaded with \d+ events?, 0 unchanged, 1 failed/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses a file of 50 MB by its size, without reading it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(50e6, 'word '));
    const { code, stderr } = await runReadout(['load', join(folder, 'huge.txt')], {
      folder: join(folder, 'data'),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/huge\.txt: the file has 50 MB, an article at most 21 MB/);
  });

  it('names a path that is not there, and a folder without articles', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'none'));
    const { code, stderr } = await runReadout(['load', join(folder, 'gone.txt'), join(folder, 'none')], {
      folder: join(folder, 'data'),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/gone\.txt: there is no such file or folder/);
    expect(stderr).toMatch(/none: the folder holds no articles/);
  });

  it('names what is no file at all, and does not wait for it', async () => {
    const folder = temporaryFolder();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'whole.md'), report());
    symlinkSync('gone.md', join(articles, 'dangling.md'));
    symlinkSync('circle.md', join(articles, 'circle.md'));
    symlinkSync('../articles', join(articles, 'again'));
    execFileSync('mkfifo', [join(articles, 'pipe.md')]);
    const { code, stderr } = await runReadout(['load', articles], { folder: join(folder, 'data') });
    expect(stderr).toMatch(/circle\.md: the link leads back to itself/);
    expect(stderr).toMatch(/dangling\.md: there is no such file/);
    expect(stderr).toMatch(/pipe\.md is no file with a text/);
    expect(stderr).toMatch(/1 article loaded with \d+ events?, 0 unchanged, 3 failed/);
    expect(stderr).toMatch(/Loading: 4 of 4\n/);
    expect(code).toBe(1);
  });

  it('names what may not be read', async () => {
    const folder = temporaryFolder();
    const closed = join(folder, 'closed.md');
    // Root may read any file but what the kernel itself closes.
    if (process.getuid?.() === 0) symlinkSync('/proc/sys/vm/compact_memory', closed);
    else writeFileSync(closed, report(), { mode: 0 });
    const { code, stderr } = await runReadout(['load', closed], {
      folder: join(folder, 'data'),
    });
    expect(stderr).toMatch(/closed\.md: it may not be read by this user/);
    expect(code).toBe(1);
  });

  it('loads 990 articles of a folder of 1,000 with ten broken, and names the ten', {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (let number = 0; number < 1000; number++) {
      const name = String(number).padStart(4, '0');
      const content =
        number % 100 === 7
          ? ''
          : report({
              url: `https://news.example/${name}`,
              published: `2025-03-${String(1 + (number % 28)).padStart(2, '0')}`,
            });
      writeFileSync(join(articles, `${name}.md`), content);
    }
    const { code, stderr } = await runReadout(['load', articles], { folder: join(folder, 'data') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/990 articles loaded with [\d,]+ events, 0 unchanged, 10 failed/);
    expect(stderr.match(/\d{4}\.md/g)).toEqual([
      '0007.md',
      '0107.md',
      '0207.md',
      '0307.md',
      '0407.md',
      '0507.md',
      '0607.md',
      '0707.md',
      '0807.md',
      '0907.md',
    ]);
  });
});

describe('readout', () => {
  it.each([
    [[], /Usage: readout COMMAND/],
    [['fly'], /There is no command "fly"/],
    [['load'], /load needs at least one file, folder or address[\s\S]*Usage: readout load/],
    [['met', '--colour', 'red'], /'--colour'[\s\S]*Usage: readout met/],
    [['met', '--country', 'Pakistan'], /--country takes a code of two letters as PK, but "Pakistan" came/],
    [
      ['met', '--from', 'yesterday'],
      /--from takes a date as 2025, 2025-04 or 2025-04-24, but "yesterday" came/,
    ],
    [['met', '--limit', '0'], /--limit takes a whole number from 1, but "0" came/],
    [['serve', '--port', '99999'], /--port takes a number from 0 to 65535, but "99999" came/],
    [['query', 'gone.graphql'], /gone\.graphql: the query could not be read/],
  ])('answers wrong usage %j in a line or two with exit code 2', async (args, says) => {
    const { code, stdout, stderr } = await runReadout(args, { folder: join(temporaryFolder(), 'data') });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a graph that cannot be opened', () => {
  it.each([
    [
      'is down',
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'wrong-password' },
      /127\.0\.0\.1:1/,
    ],
    [
      'has no such address',
      { NEO4J_URI: 'tcp://nowhere', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'x' },
      /tcp:\/\/nowhere/,
    ],
  ])('where Neo4j %s gives one clear line and exit code 1', async (_, environment, says) => {
    const { code, stderr } = await runReadout(['met'], { folder: temporaryFolder(), environment });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(says);
  });
});
