import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/ingest/load-reference.ts';
import { groupBy } from '../../src/lib/group-by.ts';
import { countryName, InputError } from '../../src/model/index.ts';
import { formKey, type ReferenceEntry } from '../../src/model/reference.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Processor time for loading all files, in milliseconds: a command should not be felt to wait for it. */
const MOST_MILLISECONDS = 150;

const reference = loadReference();
const agencies = reference.entries.filter(({ kind }) => kind === 'agency');

describe('the shipped reference', () => {
  it('knows a ministry and a regulator of at least 80 countries', () => {
    const of = (kind: string) =>
      new Set(agencies.filter(({ agencyKind }) => agencyKind === kind).map(({ country }) => country));
    const ministries = of('MINISTRY');
    expect([...of('REGULATOR')].filter((country) => ministries.has(country)).length).toBeGreaterThanOrEqual(
      80,
    );
  });

  it('knows at least 600 firms, in at least 80 countries', () => {
    const firms = reference.entries.filter(({ kind }) => kind === 'company');
    expect(firms.length).toBeGreaterThanOrEqual(600);
    expect(new Set(firms.map(({ country }) => country)).size).toBeGreaterThanOrEqual(80);
  });

  it('knows at least 300 organizations', () =>
    expect(reference.entries.filter(({ kind }) => kind === 'organization').length).toBeGreaterThanOrEqual(
      300,
    ));

  it('knows the Wikidata id of at least 600 of them', () =>
    expect(reference.entries.filter(({ wikidataId }) => wikidataId !== null).length).toBeGreaterThanOrEqual(
      600,
    ));

  it('uses country codes that exist', () =>
    expect(
      reference.entries.filter(({ country }) => country !== null && countryName(country) === undefined),
    ).toEqual([]));

  it('gives no name to two entries of one kind and country', () => {
    const holders = reference.entries.flatMap((entry) =>
      [entry.name, ...entry.names, ...entry.former].map((form) => [
        placeOf(entry, formKey(form)),
        entry.name,
      ]),
    );
    expect(repeated(holders)).toEqual([]);
  });

  it('gives no acronym to two entries of one kind and country', () => {
    const holders = reference.entries.flatMap((entry) =>
      entry.acronyms.map((acronym) => [placeOf(entry, acronym), entry.name]),
    );
    expect(repeated(holders)).toEqual([]);
  });

  it('holds no entry without a way up where a parent is named', () =>
    expect(
      reference.entries.filter((entry) => entry.parent !== null && reference.parentOf(entry) === undefined),
    ).toEqual([]));

  it('holds no circle of parents', () => expect(reference.entries.filter(isBelowItself)).toEqual([]));

  it.each([
    ['PTA', 'PK', 'Pakistan Telecommunication Authority'],
    ['Kominfo', 'ID', 'Ministry of Communication and Digital Affairs'],
    ['Wisma Putra', 'MY', 'Ministry of Foreign Affairs'],
    ['Bundesnetzagentur', 'DE', 'Federal Network Agency'],
    ['Downing Street', 'GB', "Prime Minister's Office"],
    ['the Pentagon', 'US', 'Department of War'],
    ['Twitter', 'US', 'X'],
    ['TSMC', 'TW', 'Taiwan Semiconductor Manufacturing Company'],
    ['GSMA', null, 'GSM Association'],
    ['Nasscom', 'IN', 'National Association of Software and Service Companies'],
  ])('knows %s', (form, country, name) =>
    expect(
      reference
        .find(form)
        .filter((entry) => entry.country === country)
        .map((entry) => entry.name),
    ).toEqual([name]),
  );

  it.each([
    ['WhatsApp', ['Meta']],
    ['Ufone', ['Pakistan Telecommunication Company Limited', 'e&']],
    ['Vodafone Egypt', ['Vodacom', 'Vodafone']],
  ])('knows who owns %s', (form, owners) => expect(ownersOf(reference.find(form)[0]!)).toEqual(owners));

  it(`takes less than ${MOST_MILLISECONDS} ms of processor time to load`, () => {
    const taken = Array.from({ length: 5 }, () => processorTime(() => loadReference()));
    expect(Math.min(...taken)).toBeLessThan(MOST_MILLISECONDS);
  });
});

describe('loadReference', () => {
  it('says where nothing is', () => {
    const path = join(temporaryFolder(), 'none');
    expect(() => loadReference(path)).toThrow(
      new InputError(`${path}: there is no such file or folder of reference knowledge. Check the path.`),
    );
  });

  it('says that a folder holds none', () => {
    const path = temporaryFolder();
    expect(() => loadReference(path)).toThrow(
      new InputError(`${path}: the folder holds no .ini files of reference knowledge.`),
    );
  });
});

function placeOf({ kind, country }: ReferenceEntry, form: string): string {
  return `${kind} ${country ?? 'none'} ${form}`;
}

/** The places that several names share, with those names. */
function repeated(holders: readonly (readonly string[])[]): string[] {
  const names = groupBy(holders, ([place]) => place!);
  return [...names]
    .filter(([, shared]) => shared.length > 1)
    .map(([place, shared]) => `${place}: ${shared.map(([, name]) => name).join(', ')}`);
}

function ownersOf(entry: ReferenceEntry): string[] {
  const owner = reference.parentOf(entry);
  return owner ? [owner.name, ...ownersOf(owner)] : [];
}

function isBelowItself(entry: ReferenceEntry): boolean {
  const passed = new Set<ReferenceEntry>();
  for (let at: ReferenceEntry | undefined = entry; at; at = reference.parentOf(at)) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
