import { describe, expect, it } from 'vitest';
import { type Reference, type ReferenceEntry, toReference } from '../../src/model/reference.ts';

const reference: Reference = toReference([
  entry('agency', 'PK', 'Ministry of Finance', { names: ['Finance Ministry'], acronyms: ['MoF'] }),
  entry('agency', 'IN', 'Ministry of Finance'),
  entry('agency', 'PK', 'Information Technology Board', { acronyms: ['IT'] }),
  entry('company', 'DE', 'SAP'),
  entry('company', 'FR', 'Orange', { former: ['France Télécom'] }),
  entry('company', 'EG', 'Orange Egypt', { parent: 'Orange' }),
  entry('company', 'AE', 'e&', { names: ['Etisalat'] }),
  entry('organization', null, 'United Nations', { acronyms: ['UN'] }),
]);

const found = (name: string): string[] => reference.find(name).map((one) => `${one.country} ${one.name}`);

describe('Reference.find gives the entries that a name may stand for', () => {
  it.each([
    ['Ministry of Finance', ['PK Ministry of Finance', 'IN Ministry of Finance']],
    ['the MINISTRY OF FINANCE', ['PK Ministry of Finance', 'IN Ministry of Finance']],
    ['finance ministry', ['PK Ministry of Finance']],
    ['MoF', ['PK Ministry of Finance']],
    ['IT', ['PK Information Technology Board']],
    ['I.T.', ['PK Information Technology Board']],
    ['SAP', ['DE SAP']],
    ['ORANGE', ['FR Orange']],
    ['France Telecom', ['FR Orange']],
    ['E&', ['AE e&']],
    ['U.N.', ['null United Nations']],
  ])('%s', (name, entries) => expect(found(name)).toEqual(entries));
});

describe('Reference.find gives nothing', () => {
  it.each([
    ['for an acronym in other letters', 'mof'],
    ['for a word that is an acronym in capitals', 'it'],
    ['for a word that is a short name in capitals', 'sap'],
    ['for a part of a name', 'Finance'],
    ['for a name with more words', 'Orange County'],
    ['for nothing', ''],
    ['for an article alone', 'the'],
  ])('%s: "%s"', (_, name) => expect(found(name)).toEqual([]));
});

describe('Reference.parentOf', () => {
  it('gives the entry that one is owned by', () =>
    expect(reference.parentOf(reference.find('Orange Egypt')[0]!)?.name).toBe('Orange'));
  it('is undefined where none is stated', () =>
    expect(reference.parentOf(reference.find('Orange')[0]!)).toBeUndefined());
});

function entry(
  kind: ReferenceEntry['kind'],
  country: string | null,
  name: string,
  said: Partial<ReferenceEntry> = {},
): ReferenceEntry {
  const unsaid = { acronyms: [], names: [], former: [], agencyKind: null, parent: null, wikidataId: null };
  return { kind, country, name, ...unsaid, ...said };
}
