import { describe, expect, it } from 'vitest';
import { isAcronym, standsFor } from '../../src/resolve/match/acronym.ts';
import { match } from '../../src/resolve/match/match.ts';
import { prepare } from '../../src/resolve/match/party.ts';
import { spelledAlike } from '../../src/resolve/match/spelling.ts';

describe('standsFor', () => {
  it.each([
    ['moitt', 'ministry of information technology and telecommunication'],
    ['suparco', 'space and upper atmosphere research commission'],
    ['meity', 'ministry of electronics and information technology'],
    ['trai', 'telecom regulatory authority of india'],
    ['mic', 'ministry of internal affairs and communications'],
  ])('reads %s as %s', (letters, words) => {
    expect(standsFor(letters, words.split(' '))).toBe(true);
  });

  it.each([
    ['pta', 'pakistan tobacco board'],
    ['fcc', 'federal trade commission'],
    ['pakistan', 'pakistan'],
    ['mof', 'ministry of information'],
    ['itu', 'international trade'],
  ])('does not read %s as %s', (letters, words) => {
    expect(standsFor(letters, words.split(' '))).toBe(false);
  });
});

describe('isAcronym', () => {
  it.each(['PTA', 'MoITT', 'MeitY', 'U.S.T.R.', 'AT&T', '5G'.concat('AA')])('holds for %s', (name) => {
    expect(isAcronym(name)).toBe(true);
  });
  it.each(['Apple', 'Ofcom', 'Ministry of IT', 'Nokia', 'A', ''])('does not hold for %j', (name) => {
    expect(isAcronym(name)).toBe(false);
  });
});

describe('spelledAlike', () => {
  it.each([
    ['shehbaz', 'shahbaz'],
    ['khaled', 'khalid'],
    ['mohammed', 'muhammad'],
    ['volodymyr', 'wolodymyr'],
    ['tkachenko', 'tkatschenko'],
    ['kaspersky', 'kasperskiy'],
  ])('holds for %s and %s', (a, b) => {
    expect(spelledAlike(a, b)).toBe(true);
  });
  it.each([
    ['wang', 'wong'],
    ['lykke', 'lokke'],
    ['mario', 'maria'],
    ['wanjiru', 'wanjiku'],
    ['hassan', 'hussein'],
    ['channel4', 'channel5'],
  ])('does not hold for %s and %s', (a, b) => {
    expect(spelledAlike(a, b)).toBe(false);
  });
});

describe('match', () => {
  it('explains its score line by line', () => {
    const [a, b] = ['MoITT', 'Ministry of Information Technology and Telecommunication'].map((name) =>
      prepare({ kind: 'agency', country: 'PK', name, aliases: [], posts: [] }),
    );
    expect(match(a!, b!)).toEqual({
      score: 0.86,
      reasons: [
        { feature: 'name', weight: 0.76, value: 'one is an acronym that fits the other' },
        { feature: 'country', weight: 0.1, value: 'both of PK' },
      ],
    });
  });
});
