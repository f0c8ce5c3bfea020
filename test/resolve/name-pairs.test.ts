import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/ingest/load-reference.ts';
import { knowledgeOf } from '../../src/resolve/knowledge.ts';
import { type Measured, measure, readNamePairs, scoreOf, underKnownNames } from './name-pairs.ts';

/**
 * Prints how well names are matched and holds it against `name-pairs.baseline.json`: `npm run score:names`.
 * READOUT_BASELINE=1 writes the baseline anew.
 */
const BASELINE = new URL('./name-pairs.baseline.json', import.meta.url);

const pairs = readNamePairs();
const fresh = readNamePairs('name-pairs.fresh');
const latest = readNamePairs('name-pairs.latest');
const { nameOf } = knowledgeOf(loadReference());
const parts: Readonly<Record<string, Measured>> = {
  all: measure(pairs),
  built: measure(pairs.filter(({ heldOut }) => !heldOut)),
  heldOut: measure(pairs.filter(({ heldOut }) => heldOut)),
  easy: measure(pairs.filter(({ stratum }) => stratum === 'easy')),
  middle: measure(pairs.filter(({ stratum }) => stratum === 'middle')),
  hard: measure(pairs.filter(({ stratum }) => stratum === 'hard')),
  unseen: measure(readNamePairs('name-pairs.unseen')),
  fresh: measure(fresh),
  'fresh, with the reference': measure(underKnownNames(fresh, nameOf)),
  latest: measure(latest),
  'latest, with the reference': measure(underKnownNames(latest, nameOf)),
};
if (process.env.READOUT_BASELINE === '1') writeFileSync(BASELINE, `${JSON.stringify(parts, null, 2)}\n`);
const baseline: Readonly<Record<string, Measured>> = JSON.parse(readFileSync(BASELINE, 'utf8'));

describe('the labelled name pairs', () => {
  it('are at least 320 in three strata, all well formed', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(320);
    for (const { label, stratum, a, b, line } of pairs) {
      expect(['same', 'different'], `line ${line}`).toContain(label);
      expect(['easy', 'middle', 'hard'], `line ${line}`).toContain(stratum);
      expect([a.name, b.name, a.kind, b.kind].every(Boolean), `line ${line}`).toBe(true);
    }
  });

  it('are told with a precision of 0.99 and a recall of 0.90', () => {
    console.table(
      Object.fromEntries(
        Object.entries(parts).map(([part, { pairs, precision, recall, found }]) => [
          part,
          {
            pairs,
            precision,
            'precision before': baseline[part]?.precision,
            recall,
            'recall before': baseline[part]?.recall,
            found,
          },
        ]),
      ),
    );
    expect(parts.all!.precision).toBeGreaterThanOrEqual(0.99);
    expect(parts.all!.recall).toBeGreaterThanOrEqual(0.9);
  });

  it.each(Object.keys(parts))('are told no worse than before: %s', (part) => {
    expect(parts[part]!.precision).toBeGreaterThanOrEqual(baseline[part]!.precision);
    expect(parts[part]!.recall).toBeGreaterThanOrEqual(baseline[part]!.recall);
  });

  it('score the same whichever side comes first, and the reasons add up', () => {
    for (const { a, b, line } of pairs) {
      const { score, reasons } = scoreOf({ a, b });
      expect(scoreOf({ a: b, b: a }).score, `line ${line}`).toBe(score);
      const sum = reasons.reduce((total, { weight }) => total + weight, 0);
      expect(score, `line ${line}`).toBeCloseTo(Math.min(1, Math.max(0, sum)), 3);
    }
  });
});
