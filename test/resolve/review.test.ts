import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model/index.ts';
import { PairMatcher, RoughIndex } from '../../src/resolve/index.ts';

const ministry = (country: string | null): Actor => ({
  id: `agency:${(country ?? 'zz').toLowerCase()}/ministry-of-foreign-affairs`,
  kind: 'agency',
  name: 'Ministry of Foreign Affairs',
  aliases: [],
  country,
  agencyKind: 'MINISTRY',
  wikidataId: null,
  isOfficial: false,
});

function unsure(...actors: Actor[]): string[] {
  const index = new RoughIndex();
  for (const actor of actors) index.add(actor);
  const matcher = new PairMatcher(() => []);
  return [...index.pairs()].flatMap((pair) =>
    matcher.review(pair) ? [pair.map(({ country }) => country).join(' ')] : [],
  );
}

describe('a body of an unknown country', () => {
  it('is to be decided beside each namesake, and these are not among themselves', () => {
    expect(unsure(ministry('PK'), ministry('IN'), ministry(null))).toEqual(['PK ', 'IN ']);
  });
});
