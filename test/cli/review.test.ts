import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../support/news.ts';
import { runReadout } from '../support/run-readout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('readout review', () => {
  const folder = temporaryFolder(afterAll);
  const readout = (...args: string[]) => runReadout(args, { folder });

  beforeAll(async () => {
    const file = join(folder, 'report.md');
    writeFileSync(file, report());
    expect(await readout('load', file)).toMatchObject({ code: 0 });
  });

  it('tells that there is nothing to decide', async () => {
    const { code, stdout, stderr } = await readout('review', '--json');
    expect({ code, pairs: JSON.parse(stdout) }).toEqual({ code: 0, pairs: [] });
    expect(stderr).toContain('0 pairs to decide');
  });

  it('keeps a decision with who and why, lists it and takes it back', async () => {
    const renamed = await readout(
      ...['review', '--rename', 'company:nordlink', 'Nordlink', 'Satellites'],
      ...['--who', 'Ada', '--why', 'its register entry', '--json'],
    );
    const judgement = JSON.parse(renamed.stdout);
    expect(judgement).toMatchObject({
      decision: 'RENAME',
      subjects: ['company:nordlink'],
      value: 'Nordlink Satellites',
      who: 'Ada',
      why: 'its register entry',
    });
    const listed = await readout('review', '--decided', '--json');
    expect(JSON.parse(listed.stdout)).toEqual([judgement]);
    expect((await readout('review', '--undo', judgement.id)).stdout).toContain(`taken back: ${judgement.id}`);
    expect(JSON.parse((await readout('review', '--decided', '--json')).stdout)).toEqual([]);
  });

  it.each<[string[], RegExp]>([
    [['--same', 'company:nordlink'], /SAME takes 2 ids, but 1 came/],
    [['--same', 'company:nordlink', 'company:none'], /No actor with id "company:none"/],
    [['--same', '--different', 'a', 'b'], /One decision at a time/],
    [['--undo', 'judgement:none'], /No judgement with id "judgement:none"/],
    [['company:nordlink'], /What about "company:nordlink"/],
    [['--country', 'company:nordlink', 'Norway'], /code of a country as PK, but "Norway" came/],
  ])('refuses %j in one line', async (args, message) => {
    const { code, stdout, stderr } = await readout('review', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
