import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/index.ts';
import { readReference } from '../../src/read/read-reference.ts';
import { claimsOf } from '../../src/resolve/index.ts';
import { knowledgeOf } from '../../src/resolve/knowledge.ts';

const knowledge = knowledgeOf(
  readReference([
    {
      file: 'known.ini',
      text: `
[agencies PK MINISTRY]
Ministry of Information Technology and Telecommunication (MoITT) | IT Ministry
[agencies PK AGENCY]
Space and Upper Atmosphere Research Commission (SUPARCO)
[agencies PK REGULATOR]
Pakistan Telecommunication Authority (PTA)
[agencies US LEGISLATURE]
Senate
[agencies GH MINISTRY]
Ministry of Communication, Digital Technology and Innovations | former=Ministry of Communications and Digitalisation
[agencies DE REGULATOR]
Federal Network Agency | Bundesnetzagentur
[organizations UN]
International Telecommunication Union (ITU)
[organizations TR]
Istanbul Technical University (ITU)
[organizations none]
GSM Association (GSMA)
Asian Development Bank (ADB)
[companies AE]
e& | Etisalat
[companies PK]
Jazz | former=Mobilink | wikidata=Q12345
Power Finance Company (PFC)
Ufone | parent=Pakistan Telecommunication Company Limited
Pakistan Telecommunication Company Limited (PTCL)
[companies CN]
Huawei | Huawei Technologies
China Mobile
[companies DE]
Deutsche Telekom | Telekom
[companies MY]
Telekom Malaysia
[companies RS]
Telekom Srbija (MTS)
[companies IL]
Cellcom Israel | Cellcom
[companies GN]
Cellcom Guinea
`,
    },
  ]),
);

const { nameOf, wikidataIdOf, ownerOf } = knowledge;

describe('nameOf', () => {
  it.each<[EntityKind, string, string | null, string]>([
    ['agency', 'IT Ministry', 'PK', 'Ministry of Information Technology and Telecommunication'],
    [
      'agency',
      'Information Technology and Telecom Ministry',
      'PK',
      'Ministry of Information Technology and Telecommunication',
    ],
    [
      'agency',
      'Ministry of Communication and Digitalization',
      'GH',
      'Ministry of Communication, Digital Technology and Innovations',
    ],
    ['agency', 'SUPARCO', null, 'Space and Upper Atmosphere Research Commission'],
    ['agency', 'Bundesnetzagentur', null, 'Federal Network Agency'],
    ['organization', 'ITU', null, 'International Telecommunication Union'],
    ['organization', 'ITU', 'TR', 'Istanbul Technical University'],
    ['organization', 'International Telecommunication Union', 'CH', 'International Telecommunication Union'],
    ['organization', 'GSMA', 'GB', 'GSM Association'],
    ['company', 'PFC', 'PK', 'Power Finance Company'],
    ['company', 'PTCL', null, 'Pakistan Telecommunication Company Limited'],
    ['company', 'GSMA', null, 'GSM Association'],
    ['company', 'Etisalat Group', 'AE', 'e&'],
    ['organization', 'Mobilink', null, 'Jazz'],
  ])('knows the %s %s (%s) as %s', (kind, name, country, known) => {
    expect(nameOf({ kind, name, country })?.name).toBe(known);
  });

  it.each<[EntityKind, string, string | null]>([
    ['agency', 'PTA', null],
    ['agency', 'Senate', null],
    ['agency', 'Federal Network Agency', null],
    ['agency', 'IT Ministry', 'IN'],
    ['agency', 'SUPARCO', 'IN'],
    ['agency', 'Etisalat', 'AE'],
    ['organization', 'ADB', 'PH'],
    ['company', 'PFC', null],
    ['company', 'Mobilink', 'US'],
    ['person', 'Jazz', 'PK'],
  ])('knows no %s %s (%s)', (kind, name, country) => {
    expect(nameOf({ kind, name, country })).toBeUndefined();
  });
});

describe('wikidataIdOf', () => {
  it('gives the id of the entry that is meant, under any of its names', () => {
    expect(wikidataIdOf({ kind: 'company', name: 'Mobilink', country: 'PK' })).toBe('Q12345');
    expect(wikidataIdOf({ kind: 'company', name: 'Mobilink', country: 'US' })).toBeUndefined();
    expect(wikidataIdOf({ kind: 'company', name: 'Etisalat', country: 'AE' })).toBeUndefined();
  });
});

describe('ownerOf', () => {
  it.each([
    ['Huawei Pakistan', 'company:huawei', true],
    ['Huawei Technologies Kenya Ltd', 'company:huawei', true],
    ['China Mobile Pakistan', 'company:cn/china-mobile', true],
    ['Voxbridge Kenya', 'company:voxbridge', true],
    ['Ufone', 'company:pk/pakistan-telecommunication', false],
  ])('tells that of %s: %s', (name, claim, abroad) => {
    expect(ownerOf({ kind: 'company', name, country: 'PK' })).toMatchObject({ claim, abroad });
  });

  it.each<[EntityKind, string, string]>([
    ['company', 'Huawei', 'CN'],
    ['company', 'Huawei China', 'CN'],
    ['company', 'Jazz Pakistan', 'PK'],
    ['company', 'Telekom Malaysia', 'MY'],
    ['company', 'Telekom Montenegro', 'ME'],
    ['company', 'MTS Belarus', 'BY'],
    ['company', 'Cellcom Guinea', 'GN'],
    ['company', 'Bank of China', 'CN'],
    ['company', 'Telecom Egypt', 'EG'],
    ['company', 'Digital Pakistan', 'PK'],
    ['company', 'GSMA Africa', 'KE'],
    ['organization', 'Huawei Pakistan', 'PK'],
  ])('tells none of the %s %s', (kind, name, country) => {
    expect(ownerOf({ kind, name, country })).toBeUndefined();
  });
});

describe('the mention of a body whose country its article does not tell', () => {
  const countryOf = (name: string, country: string | null) => {
    const proof = { evidence: name, start: 0, end: name.length };
    const entity = { ...proof, id: 'a', kind: 'agency', name, aliases: [], country, confidence: 1 } as const;
    const article = {
      ...{ id: 'article:a', title: 'a', url: null, publisher: null, published: null, language: 'en' },
      ...{ text: name, sha256: 'a', cut: [] },
    };
    const extraction = {
      source: { publisher: null, url: null, title: 'a', published: null },
      entities: [{ ...entity, mentions: [{ start: 0, end: name.length }] }],
      events: [],
    };
    return claimsOf({ article, extraction }, 'test', knowledge).claims.mentions[0]!.country;
  };

  it('has that of the reference, where the name tells which body it is', () => {
    expect(countryOf('SUPARCO', null)).toBe('PK');
    expect(countryOf('PTA', null)).toBeNull();
    expect(countryOf('SUPARCO', 'IN')).toBe('IN');
  });
});
