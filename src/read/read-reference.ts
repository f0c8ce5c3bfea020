import { AGENCY_KINDS, countryCodes, countryName, InputError, UnknownWordError } from '../model/index.ts';
import {
  formKey,
  indexNames,
  type NameIndex,
  parentsAmong,
  type Reference,
  type ReferenceEntry,
  toReference,
} from '../model/reference.ts';

/** A file of reference knowledge: its path, for messages, and its text. */
export interface ReferenceFile {
  readonly file: string;
  readonly text: string;
}

/** An entry and where it stands: file, line and the line itself, for messages. */
interface Placed {
  readonly entry: ReferenceEntry;
  readonly where: string;
}

/** What a heading says of the entries below it. */
type Heading = Pick<ReferenceEntry, 'kind' | 'country' | 'agencyKind'>;

/** The first word of a heading, and what it stands for. */
const KINDS = { agencies: 'agency', organizations: 'organization', companies: 'company' } as const;

/** The words before "=" in a line. */
const FIELDS = ['former', 'parent', 'wikidata'] as const;
type Field = (typeof FIELDS)[number] | 'name';

/** A name, and its acronyms in brackets. */
const HEAD = /^([^()]*[^()\s])\s*(?:\(([^()]+)\))?$/;

/** Heads the organizations and companies of no one country. */
const NO_COUNTRY = 'none';

/** Usual abbreviations that are no ISO code, and the code to write. */
const MISTAKEN: Readonly<Record<string, string>> = { UK: 'GB', USA: 'US', UAE: 'AE', KSA: 'SA' };

/**
 * The reference that files of knowledge make up together. Their form is told in `docs/reference.md`.
 * Throws `InputError` at the first fault, in one line that names the file, the entry, what came and what to do.
 */
export function readReference(files: readonly ReferenceFile[]): Reference {
  const placed = files.flatMap(readFile);
  const entries = placed.map(({ entry }) => entry);
  const names = indexNames(entries);
  refuseSharedNames(names, placed);
  refuseSharedWikidata(placed);
  const reference = toReference(entries, names);
  for (const one of placed) requireParent(one, reference);
  return reference;
}

function readFile({ file, text }: ReferenceFile): Placed[] {
  const placed: Placed[] = [];
  let heading: Heading | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = `${file}:${index + 1}, "${line}"`;
    if (line.startsWith('[')) heading = readHeading(line, where);
    else placed.push({ entry: readEntry(line, requireHeading(heading, where), where), where });
  }
  return placed;
}

/** "[agencies PK MINISTRY]", "[companies PK]", "[organizations none]". */
function readHeading(line: string, where: string): Heading {
  const [kindWord = '', code = '', agencyWord, ...more] =
    /^\[([^[\]]*)\]$/.exec(line)?.[1]?.split(/\s+/) ?? [];
  if (code === '' || more.length > 0) {
    throw new InputError(
      `${where}: this is no heading. Write "[companies PK]", "[organizations none]" or "[agencies PK MINISTRY]".`,
    );
  }
  const kind = KINDS[oneOf(Object.keys(KINDS) as (keyof typeof KINDS)[], kindWord, 'kind of entry', where)];
  const country = readCode(code, kind, where);
  if (kind === 'agency') {
    return { kind, country, agencyKind: oneOf(AGENCY_KINDS, agencyWord ?? '', 'kind of agency', where) };
  }
  if (agencyWord === undefined) return { kind, country, agencyKind: null };
  throw new InputError(`${where}: "${agencyWord}" is too much: only agencies have a kind. Take it out.`);
}

function requireHeading(heading: Heading | null, where: string): Heading {
  if (heading) return heading;
  throw new InputError(
    `${where}: an entry came before any heading. Write one above it, such as "[companies PK]".`,
  );
}

function readCode(code: string, kind: ReferenceEntry['kind'], where: string): string | null {
  if (code === NO_COUNTRY && kind !== 'agency') return null;
  if (countryName(code) !== undefined) return code;
  const meant = MISTAKEN[code] ?? countryCodes().find((one) => countryName(one) === code);
  const facts = { what: 'country', word: code, where, known: countryCodes() };
  throw new UnknownWordError(meant ? { ...facts, meant } : facts);
}

/** "Name (ACRONYM, ACRONYM) | other name | former=name | parent=name | wikidata=Q1". */
function readEntry(line: string, { kind, country, agencyKind }: Heading, where: string): ReferenceEntry {
  const [head = '', ...parts] = line.split('|').map((part) => part.trim());
  const said: Record<Field, string[]> = { name: [], former: [], parent: [], wikidata: [] };
  for (const part of parts) readPart(part, said, where);
  const match = HEAD.exec(head);
  if (!match) {
    throw new InputError(
      `${where}: "${head}" is no name. Begin with the name, and its acronyms in one pair of brackets after it.`,
    );
  }
  return {
    kind,
    country,
    name: match[1]!,
    acronyms: match[2]?.split(',').map((acronym) => acronym.trim()) ?? [],
    names: said.name,
    former: said.former,
    agencyKind,
    parent: onlyOne(said.parent, 'parent', where),
    wikidataId: readWikidata(onlyOne(said.wikidata, 'wikidata', where), where),
  };
}

/** Adds a part between bars to what the line says. */
function readPart(part: string, said: Record<Field, string[]>, where: string): void {
  const equals = part.indexOf('=');
  const field = equals < 0 ? 'name' : oneOf(FIELDS, part.slice(0, equals).trim(), 'field', where);
  const value = part.slice(equals + 1).trim();
  if (value === '') throw new InputError(`${where}: a ${field} is empty. Write it, or take out its bar.`);
  if (/[()]/.test(value)) {
    throw new InputError(
      `${where}: "${value}" holds brackets. Put acronyms into those after the first name.`,
    );
  }
  said[field].push(value);
}

function onlyOne(values: readonly string[], field: Field, where: string): string | null {
  if (values.length <= 1) return values[0] ?? null;
  throw new InputError(`${where}: ${field}= stands ${values.length} times. Keep one of them.`);
}

function readWikidata(id: string | null, where: string): string | null {
  if (id === null || /^Q[1-9]\d*$/.test(id)) return id;
  throw new InputError(
    `${where}: "${id}" is no Wikidata id. Write the letter Q and a number, or leave it out.`,
  );
}

/** A name must lead to one entry of its kind and country, or nobody could tell which is meant. */
function refuseSharedNames(names: NameIndex, placed: readonly Placed[]): void {
  for (const [key, holders] of names) {
    if (holders.length === 1) continue;
    const [first, second] = sameKindAndCountry(holders);
    if (first && second) throw sharedName(key, first, second, placed);
  }
}

/** The first two entries that share kind and country; one entry twice where two of its own names agree. */
function sameKindAndCountry(holders: readonly ReferenceEntry[]): readonly ReferenceEntry[] {
  const seen = new Map<string, ReferenceEntry>();
  for (const holder of holders) {
    const place = `${holder.kind} ${holder.country}`;
    const first = seen.get(place);
    if (first) return [first, holder];
    seen.set(place, holder);
  }
  return [];
}

function sharedName(
  key: string,
  first: ReferenceEntry,
  second: ReferenceEntry,
  placed: readonly Placed[],
): InputError {
  const whereOf = (entry: ReferenceEntry): string => placed.find((one) => one.entry === entry)!.where;
  const forms = [second.name, ...second.names, ...second.former].filter((form) => formKey(form) === key);
  const where = whereOf(second);
  if (first === second) {
    return new InputError(`${where}: "${forms[1]}" says the same as "${forms[0]}". Take one of them out.`);
  }
  const place = whereOf(first).split(', "')[0];
  return new InputError(
    `${where}: "${forms[0]}" is a name of "${first.name}" too (${place}). Make them one entry, or take the name out of one.`,
  );
}

/** An id at wikidata.org is of one thing, so that one of two entries which have it is wrong. */
function refuseSharedWikidata(placed: readonly Placed[]): void {
  const holders = new Map<string, Placed>();
  for (const one of placed) {
    const id = one.entry.wikidataId;
    if (id === null) continue;
    const first = holders.get(id);
    if (first) {
      const place = first.where.split(', "')[0];
      throw new InputError(
        `${one.where}: "${id}" is the Wikidata id of "${first.entry.name}" too (${place}). Take it out of the wrong one.`,
      );
    }
    holders.set(id, one);
  }
}

function requireParent({ entry, where }: Placed, reference: Reference): void {
  if (entry.parent === null) return;
  const found = parentsAmong(reference.find(entry.parent), entry);
  if (found.length === 1) return;
  if (found.length === 0) {
    throw new InputError(
      `${where}: no entry is named "${entry.parent}" to be the parent. Add one, or take parent= out.`,
    );
  }
  const names = found
    .map(({ name, kind, country }) => `${name} (${kind}, ${country ?? NO_COUNTRY})`)
    .join('; ');
  throw new InputError(
    `${where}: "${entry.parent}" may be ${names}. Write a name that only one of them has.`,
  );
}

function oneOf<Word extends string>(known: readonly Word[], word: string, what: string, where: string): Word {
  if ((known as readonly string[]).includes(word)) return word as Word;
  throw new UnknownWordError({ what, word, where, known });
}
