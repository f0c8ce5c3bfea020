import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/index.ts';
import { isAcronym, standsFor } from '../../src/resolve/match/acronym.ts';
import { SAME } from '../../src/resolve/match/features.ts';
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
  it.each(['PTA', 'MoITT', 'MeitY', 'U.S.T.R.', 'AT&T', 'stc', '5G'.concat('AA')])('holds for %s', (name) => {
    expect(isAcronym(name)).toBe(true);
  });
  it.each(['Apple', 'Ofcom', 'Ministry of IT', 'Nokia', 'zain', 'A', ''])('does not hold for %j', (name) => {
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
    ['tokayev', 'toqaev'],
    ['rima', 'reema'],
    ['noura', 'nura'],
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
    ['lee', 'li'],
    ['mayer', 'major'],
  ])('does not hold for %s and %s', (a, b) => {
    expect(spelledAlike(a, b)).toBe(false);
  });
});

const scoreOf = (
  kind: EntityKind,
  [a, b]: readonly [string, string],
  countries: readonly [string | null, string | null],
) => {
  const party = (name: string, country: string | null) =>
    prepare({ kind, country, name, aliases: [], posts: [] });
  return match(party(a, countries[0]), party(b, countries[1])).score;
};

describe('two names of one country', () => {
  it.each<[EntityKind, string, string, string]>([
    ['person', 'KR', 'Park Jin', 'Park Jin-young'],
    ['person', 'FR', 'Jean Moreau', 'Jean-Claude Moreau'],
    ['person', 'KR', 'Park Jin', 'Park Jin\u2011young'],
    ['agency', 'AE', 'Ministry of Industry', 'Ministry of Internal Affairs'],
  ])('are not taken for one %s of %s: "%s" and "%s"', (kind, country, a, b) => {
    expect(scoreOf(kind, [a, b], [country, country])).toBeLessThan(SAME);
  });

  it.each<[EntityKind, string, string, string]>([
    ['person', 'KR', 'Park Jin-young', 'Park Jin Young'],
    ['person', 'KR', 'Park Jin-young', 'Jin-young Park'],
    ['person', 'TN', 'Sonia Gharbi-Mestiri', 'Sonia Gharbi'],
    ['person', 'SA', 'Majed Al-Hogail', 'Majed Hogail'],
    ['person', 'PK', 'Shaza Fatima', 'Shaza Fatima Khawaja'],
  ])('are taken for one %s of %s: "%s" and "%s"', (kind, country, a, b) => {
    expect(scoreOf(kind, [a, b], [country, country])).toBeGreaterThanOrEqual(SAME);
  });
});

describe('two parties', () => {
  it.each<[EntityKind, string, string | null, string, string | null]>([
    ['agency', 'TRA Bahrain', null, 'TRA', 'BH'],
    ['agency', "Pakistan's PTA", null, 'Pakistan Telecommunication Authority', 'PK'],
    ['agency', 'US FCC', 'US', 'Federal Communications Commission', 'US'],
    ['agency', 'Ministry of Digitalization', 'PL', 'Ministry of Digitisation', 'PL'],
    ['agency', 'Vietnamese Ministry of Finance', 'VN', 'Ministry of Finance of Viet Nam', 'VN'],
    ['organization', 'World Intellectual Property Organization', null, 'WIPO', null],
    ['organization', 'Chamber of Commerce of Pakistan', 'PK', 'Chamber of Commerce', 'PK'],
    ['company', 'Deutsche Telekom AG', 'DE', 'Deutsche Telecom', 'DE'],
    ['company', 'América Móvil', 'MX', 'America Movil, S.A.B. de C.V.', 'MX'],
    ['company', 'Comarch', 'PL', 'Comarch Sp. z o.o.', 'PL'],
    ['company', 'stc', 'SA', 'Saudi Telecom Company', 'SA'],
    ['person', 'U Tun Tun Naing', 'MM', 'Tun Tun Naing', 'MM'],
    ['person', 'Thierry Breton', 'EU', 'Thierry Breton', 'FR'],
  ])('are one %s: %s (%s) and %s (%s)', (kind, a, countryA, b, countryB) => {
    expect(scoreOf(kind, [a, b], [countryA, countryB])).toBeGreaterThanOrEqual(SAME);
  });

  it.each<[EntityKind, string, string | null, string, string | null]>([
    ['agency', 'TRA Bahrain', null, 'TRA', 'OM'],
    ['agency', 'PTA', null, 'Pakistan Telecommunication Authority', 'PK'],
    ['organization', 'UNICEF Pakistan', 'PK', 'UNICEF', null],
    ['organization', 'Internet Society', null, 'Internet Society Pakistan', 'PK'],
    ['organization', 'World Health Organization', null, 'WTO', null],
    ['company', 'Telkom', 'ID', 'Telkom', 'ZA'],
    ['company', 'Telekom Malaysia', 'MY', 'Telekom Slovenije', 'SI'],
    ['person', 'Tun Mahathir', 'MY', 'Tun Razak', 'MY'],
    ['person', 'Thierry Breton', 'FR', 'Thierry Breton', 'CA'],
    ['person', 'Lee Joon', 'KR', 'Lee Jun', 'KR'],
  ])('are no one %s: %s (%s) and %s (%s)', (kind, a, countryA, b, countryB) => {
    expect(scoreOf(kind, [a, b], [countryA, countryB])).toBeLessThan(SAME);
  });
});

describe('the name of a body spelled on both sides of the Atlantic', () => {
  it.each([
    ['Ministry of Chemicals and Fertilizers', 'Ministry of Chemicals and Fertilisers'],
    ['National Cyber Security Centre', 'National Cyber Security Center'],
    ['Licensing Authority', 'Licencing Authority'],
    ['Ministry of Ports and Harbours', 'Ministry of Ports and Harbors'],
    ['Ministry of Labour', 'Ministry of Labor'],
    ['Department of Defence', 'Department of Defense'],
    [
      'International Organisation of Securities Regulators',
      'International Organization of Securities Regulators',
    ],
  ])('is one, also where one article does not tell the country: %s, %s', (a, b) => {
    expect(scoreOf('agency', [a, b], ['IN', null])).toBeGreaterThanOrEqual(SAME);
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
