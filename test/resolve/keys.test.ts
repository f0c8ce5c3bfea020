import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/resolve/identity/keys.ts';
import { SAME } from '../../src/resolve/match/features.ts';
import { match } from '../../src/resolve/match/match.ts';
import { type Prepared, prepare } from '../../src/resolve/match/party.ts';
import { readNamePairs } from './name-pairs.ts';

const parties = [...readNamePairs(), ...readNamePairs('name-pairs.latest')]
  .flatMap(({ a, b }) => [a, b])
  .filter(({ kind }) => kind !== 'country')
  .map((party) => {
    const prepared = prepare(party);
    const { index, probes } = keysOf(prepared);
    return { party: prepared, index: new Set(index), probes };
  });

const name = ({ name, country }: Prepared) => `${name} (${country})`;

describe('keysOf', () => {
  it('gives a key in common to all parties that match as the same, from either side', () => {
    const missed: string[] = [];
    for (const [at, a] of parties.entries()) {
      for (const b of parties.slice(at + 1)) {
        if (match(a.party, b.party).score < SAME) continue;
        const found = a.probes.some((key) => b.index.has(key)) && b.probes.some((key) => a.index.has(key));
        if (!found) missed.push(`${name(a.party)} and ${name(b.party)}`);
      }
    }
    expect([...new Set(missed)]).toEqual([]);
  });

  it('brings few others along: a party meets one in fifty of all at most', () => {
    const met = parties.map(
      (a) => parties.filter((b) => a !== b && a.probes.some((key) => b.index.has(key))).length,
    );
    const mean = met.reduce((sum, count) => sum + count, 0) / met.length;
    expect(mean / parties.length).toBeLessThan(1 / 50);
  });
});
