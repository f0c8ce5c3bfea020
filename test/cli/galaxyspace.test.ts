import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReadout } from '../support/run-readout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A real page with its menus and related headlines; it lies beside the project and is not part of it. */
const GOLD = process.env.READOUT_GOLD ?? fileURLToPath(new URL('../../../shared/gold', import.meta.url));
const SCRAPE = join(GOLD, 'dev', 'galaxyspace-islamabad.txt');
const present = existsSync(SCRAPE);
if (!present)
  console.warn(`Not run: the real scrape is not at ${SCRAPE}; READOUT_GOLD names another folder.`);

interface Row {
  readonly body: { name: string; country: string };
  readonly counterpart: { name: string; country: string };
  readonly through: readonly { person: { name: string }; at: string }[];
  readonly direct: { body: boolean; counterpart: boolean };
  readonly proofs: readonly { quote: string }[];
}

describe.skipIf(!present)('the question on a real page', () => {
  const folder = temporaryFolder(afterAll);
  let rows: Row[];

  beforeAll(async () => {
    if (!present) return;
    expect((await runReadout(['load', SCRAPE], { folder })).code).toBe(0);
    rows = JSON.parse((await runReadout(['met', '--foreign', '--json'], { folder })).stdout);
  });

  it('is answered completely, each row with its quotes', () => {
    const answer = rows.map(({ body, counterpart, direct, through }) => [
      `${body.name} × ${counterpart.name} (${counterpart.country})`,
      ...(direct.body ? ['directly'] : []),
      ...through
        .map(({ person }) => person.name)
        .filter((name) => name !== 'Xu Ming')
        .sort(),
    ]);
    expect(answer.sort()).toEqual([
      ['Ministry of Economic Affairs × GalaxySpace (CN)', 'Ahad Khan Cheema'],
      [
        'Ministry of Information Technology and Telecommunication × GalaxySpace (CN)',
        'directly',
        'Muhammad Jahanzeb',
        'Shaza Fatima',
        'Zarar Hashim',
      ],
      ['PTA × GalaxySpace (CN)', 'Hafeez Rehman'],
      ['Pakistan × GalaxySpace (CN)', 'Shehbaz Sharif', 'Tauqir Shah'],
      ['Space and Upper Atmosphere Research Commission × GalaxySpace (CN)', 'directly'],
    ]);
    for (const { proofs } of rows) expect(proofs.length).toBeGreaterThan(0);
  });

  it('has nothing of the page’s furniture', async () => {
    const { stdout } = await runReadout(
      ['query', fileURLToPath(new URL('furniture.graphql', import.meta.url))],
      { folder },
    );
    expect(stdout).toMatch(/GalaxySpace/);
    expect(stdout).not.toMatch(
      /PMDC|Higgs|Binance|Sindh Police|Princeton|Freelance|Falcon|ComputerWorld|IDG|PSL|Jordan|Crunch/i,
    );
  });
});
