import { slug } from '../lib/slug.ts';
import type { AgencyKind, EntityKind } from './vocabulary.ts';

/** A body, organization or firm that an informed reader knows, with all its names: a fact of the world, from no article. */
export interface ReferenceEntry {
  readonly kind: Extract<EntityKind, 'agency' | 'organization' | 'company'>;
  /** ISO 3166-1 alpha-2, or EU or UN; null where it belongs to no one country. */
  readonly country: string | null;
  /** The full English name of today. */
  readonly name: string;
  readonly acronyms: readonly string[];
  /** Other usual forms of today: short names, names in the country's own language. */
  readonly names: readonly string[];
  /** What the same body was called before. */
  readonly former: readonly string[];
  /** Agencies only. */
  readonly agencyKind: AgencyKind | null;
  /** Name of the entry that it is part of or owned by. */
  readonly parent: string | null;
  readonly wikidataId: string | null;
}

/** All that is known, and how to look it up. */
export interface Reference {
  /** In the order of the files. */
  readonly entries: readonly ReferenceEntry[];
  /**
   * The entries that a name may stand for, in their order; several where countries or kinds share it.
   * Names agree without regard to case, diacritics, punctuation and a leading "the". Acronyms, and names of up to
   * five characters without a small letter, agree only as they are written, full stops left out: "SAP" is a firm,
   * "sap" is none.
   */
  find(name: string): readonly ReferenceEntry[];
  /** The entry that one is part of or owned by; undefined where none is stated. */
  parentOf(entry: ReferenceEntry): ReferenceEntry | undefined;
}

/** Entries by what their names share with the forms that agree with them, in their order. */
export type NameIndex = ReadonlyMap<string, readonly ReferenceEntry[]>;

/** The index of all names, today's and former ones. An entry stands twice under a key where two of its names agree. */
export function indexNames(entries: readonly ReferenceEntry[]): NameIndex {
  const index = new Map<string, ReferenceEntry[]>();
  for (const entry of entries) {
    push(index, formKey(entry.name), entry);
    for (const name of entry.names) push(index, formKey(name), entry);
    for (const name of entry.former) push(index, formKey(name), entry);
  }
  return index;
}

/** A reference over entries and the index of their names. */
export function toReference(
  entries: readonly ReferenceEntry[],
  names: NameIndex = indexNames(entries),
): Reference {
  const acronyms = indexAcronyms(entries);
  const positions = new Map(entries.map((entry, position) => [entry, position]));
  const find = (name: string): ReferenceEntry[] => {
    const exact = acronymKey(name);
    const found = [names.get(nameKey(name)), names.get(exact), acronyms.get(exact)].flatMap(
      (some) => some ?? [],
    );
    return [...new Set(found)].sort((a, b) => positions.get(a)! - positions.get(b)!);
  };
  return {
    entries,
    find,
    parentOf: (entry) => (entry.parent === null ? undefined : parentsAmong(find(entry.parent), entry)[0]),
  };
}

/** What two names share when they agree, as `Reference.find` compares them. */
export function formKey(form: string): string {
  return isShout(form) ? acronymKey(form) : nameKey(form);
}

/** Those of the entries found under a parent's name that can be meant: those of the child's country, else all. */
export function parentsAmong(
  found: readonly ReferenceEntry[],
  child: Pick<ReferenceEntry, 'kind' | 'country' | 'name'>,
): readonly ReferenceEntry[] {
  const others = found.filter(({ kind, country, name }) => {
    return kind !== child.kind || country !== child.country || name !== child.name;
  });
  const near = others.filter(({ country }) => country === child.country);
  return near.length > 0 ? near : others;
}

function indexAcronyms(entries: readonly ReferenceEntry[]): NameIndex {
  const index = new Map<string, ReferenceEntry[]>();
  for (const entry of entries) for (const acronym of entry.acronyms) push(index, acronymKey(acronym), entry);
  return index;
}

function push(index: Map<string, ReferenceEntry[]>, key: string, entry: ReferenceEntry): void {
  const under = index.get(key);
  if (under) under.push(entry);
  else index.set(key, [entry]);
}

/** Begins with "=" so that it equals the key of no longer name. */
function acronymKey(form: string): string {
  return `=${form.replace(/\./g, '').trim()}`;
}

function nameKey(form: string): string {
  return slug(form).replace(/^the-/, '');
}

/** Short and without a small letter, so that comparing without case would find a common word: SAP, GO, X. */
function isShout(form: string): boolean {
  return form.length <= 5 && !/\p{Ll}/u.test(form);
}
