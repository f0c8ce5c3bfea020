import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReadout } from '../support/run-readout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
const ARTICLES = readdirSync(SEED).filter((name) => name.endsWith('.md')).length;

interface Row {
  readonly body: { name: string; country: string | null };
  readonly counterpart: { name: string; country: string | null };
  readonly meetings: number;
  readonly through: readonly { person: { name: string } }[];
  readonly proofs: readonly { article: string; quote: string; start: number; end: number }[];
}

describe('a graph of the seed articles', () => {
  const folder = temporaryFolder(afterAll);
  const readout = (...args: string[]) => runReadout(args, { folder });

  beforeAll(async () => {
    const { code, stdout, stderr } = await readout('load', SEED);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`${ARTICLES} articles loaded with \\d+ events, 0 unchanged \\(embedded graph`),
    );
  });

  it('stays as it is when it is loaded again', async () => {
    const file = join(folder, 'statistics.graphql');
    writeFileSync(file, '{ statistics { articles events officials } }');
    const first = await readout('query', file);
    const again = await readout('load', SEED);
    expect(again.stderr).toMatch(new RegExp(`0 articles loaded with 0 events, ${ARTICLES} unchanged`));
    expect((await readout('query', file)).stdout).toBe(first.stdout);
    const anew = await readout('load', SEED, '--again');
    expect(anew.stderr).toMatch(new RegExp(`${ARTICLES} articles loaded`));
    expect((await readout('query', file)).stdout).toBe(first.stdout);
  });

  it('tells which bodies met which foreign firms, each row with quotes of stored articles', async () => {
    const { code, stdout } = await readout('met', '--foreign', '--json');
    const rows: Row[] = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThan(8);
    expect(new Set(rows.map(({ body }) => body.country)).size).toBeGreaterThanOrEqual(4);
    for (const row of rows) {
      expect(row.body.country).not.toBe(row.counterpart.country);
      expect(row.meetings).toBeGreaterThan(0);
      expect(row.proofs.length).toBeGreaterThan(0);
      for (const { quote, start, end } of row.proofs) expect(quote).toHaveLength(end - start);
    }
  });

  it('narrows the question by country, firm and date', async () => {
    const pairs = async (...options: string[]) => {
      const { stdout } = await readout('met', '--json', ...options);
      return (JSON.parse(stdout) as Row[]).map(
        ({ body, counterpart }) => `${body.name} × ${counterpart.name}`,
      );
    };
    const galaxy = await pairs('--country', 'pk', '--firm', 'galaxyspace', '--foreign');
    expect(galaxy.length).toBeGreaterThan(0);
    for (const pair of galaxy) expect(pair).toMatch(/ × GalaxySpace$/);
    expect(await pairs('--firm', 'galaxyspace', '--to', '2025-03')).toEqual([]);
    expect(await pairs('--firm', 'galaxyspace', '--from', '2025-04', '--to', '2025')).toEqual(galaxy);
  });

  it('prints the answer for people with the place of each quote', async () => {
    const { stdout } = await readout('met', '--firm', 'galaxyspace');
    expect(stdout).toMatch(/^Ministry of .+ \(PK\) × GalaxySpace \(CN\)\n {4}\d meetings?, 2025-04/m);
    expect(stdout).toMatch(/^ {4}“.+” — cwpakistan\.com, 2025-04-25$/m);
  });

  it('says so where nobody met anybody', async () => {
    const { code, stdout, stderr } = await readout('met', '--firm', 'no such firm');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/Nobody met anybody that fits/);
  });

  it('has no quote that differs from its article', async () => {
    const { code, stdout } = await readout('check', '--json');
    const findings: { check: string }[] = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(findings.map(({ check }) => check)).not.toContain('Quotes that do not stand where they point');
  });

  it('gives the errors of a query with exit code 1', async () => {
    const file = join(folder, 'wrong.graphql');
    writeFileSync(file, '{ meeting { totalCount } }');
    const { code, stdout } = await readout('query', file);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).errors[0].message).toMatch(/Did you mean "meetings"/);
  });
});

describe('readout extract', () => {
  it('prints one object for one file and one a line for several', async () => {
    const folder = temporaryFolder();
    const files = readdirSync(SEED)
      .filter((name) => name.endsWith('.md'))
      .slice(0, 2)
      .map((name) => join(SEED, name));
    const one = await runReadout(['extract', files[0]!], { folder });
    expect(Object.keys(JSON.parse(one.stdout))).toEqual(['source', 'entities', 'events']);
    const two = await runReadout(['extract', ...files], { folder });
    const lines = two.stdout.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0]!)).toEqual(JSON.parse(one.stdout));
  });
});
