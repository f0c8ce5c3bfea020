import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { report } from '../support/news.ts';
import { runReadout, startReadout } from '../support/run-readout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The addresses that a server prints once it answers. */
async function serve(
  args: readonly string[],
  folder: string,
): Promise<{ child: ChildProcess; explorer: string; graphql: string; output: string }> {
  const child = startReadout(['serve', '--port', '0', ...args], { folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for await (const text of child.stdout!.setEncoding('utf8')) {
    output += text;
    const graphql = /^GraphQL\s+(\S+)/m.exec(output)?.[1];
    if (graphql) return { child, explorer: /^Explorer\s+(\S+)/m.exec(output)![1]!, graphql, output };
  }
  throw new Error(`the server ended: ${output}`);
}

describe('readout serve', () => {
  it('loads, prints the answer and the addresses, answers there, and ends on a signal with exit code 0', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'article.md'), report());
    const { child, explorer, graphql, output } = await serve(
      ['--load', join(folder, 'article.md')],
      join(folder, 'data'),
    );
    expect(output).toMatch(/^1 article, \d+ events?, \d+ actors\.$/m);
    expect(output).toMatch(/^Which ministries met which foreign firms\?$/m);
    expect(output).toMatch(/× Nordlink \(NO\)/);
    expect((await fetch(explorer)).status).toBe(200);
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ statistics { articles } }"}',
    });
    expect(await response.json()).toEqual({ data: { statistics: { articles: 1 } } });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('keeps the graph to itself: a second process is told what to do', async () => {
    const folder = temporaryFolder();
    await serve([], folder);
    const { code, stderr } = await runReadout(['met'], { folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/is in use by process \d+\. .*stop it.*NEO4J_URI/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says in a line that a port is taken', async () => {
    const folder = temporaryFolder();
    const { explorer } = await serve([], join(folder, 'one'));
    const { code, stderr } = await runReadout(['serve', '--port', new URL(explorer).port], {
      folder: join(folder, 'two'),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      new RegExp(`Another program has port ${new URL(explorer).port} .*give another port`),
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
