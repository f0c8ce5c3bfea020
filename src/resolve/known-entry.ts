import { groupBy } from '../lib/group-by.ts';
import { slug } from '../lib/slug.ts';
import type { EntityKind } from '../model/index.ts';
import type { Reference, ReferenceEntry } from '../model/reference.ts';
import type { Named } from './actor-id.ts';
import { canonicalName } from './canonical-name.ts';
import { acronymLetters, isAcronym } from './match/acronym.ts';
import { isBareBody, stem, toBodyName } from './match/body-name.ts';
import { AMBIGUOUS_ACRONYM } from './match/features.ts';
import { toFirmName } from './match/firm-name.ts';

/** Letters from which an acronym that one entry alone has tells its country. */
const TELLING_ACRONYM = 4;

/**
 * The entry of a reference that an entity of an article is, where exactly one can be meant: "MoITT" and "IT Ministry"
 * of Pakistan are its Ministry of Information Technology and Telecommunication. A body needs its country for that, or
 * a name that tells it: "SUPARCO", "Bundesnetzagentur".
 */
export function knownEntry(reference: Reference): (entity: Named) => ReferenceEntry | undefined {
  let canonical: ReadonlyMap<string, readonly ReferenceEntry[]> | undefined;
  const otherwiseWritten = (entity: Named): readonly ReferenceEntry[] => {
    canonical ??= byCanonicalName(reference);
    return canonical.get(canonicalKey(entity)) ?? [];
  };
  return (entity) => {
    if (entity.kind === 'person' || entity.kind === 'country') return undefined;
    const found = reference.find(entity.name);
    const near = found.filter((entry) => agreesInCountry(entry, entity));
    const ways = [
      () => near.filter(({ kind }) => kind === entity.kind),
      () => near.filter((entry) => isOtherKind(entry, entity)),
      () => otherwiseWritten(entity),
      () => found.filter((entry) => isInternational(entry, entity)),
      () => (tellsCountry(entity) ? found : []),
    ];
    for (const way of ways) {
      const meant = way();
      if (meant.length > 0) return onlyOne(meant, entity);
    }
    return undefined;
  };
}

/** Of several, an article that tells no country means the international one: "ITU". */
function onlyOne(meant: readonly ReferenceEntry[], { country }: Named): ReferenceEntry | undefined {
  if (meant.length <= 1) return meant[0];
  const international = meant.filter(isOfNoCountry);
  return country === null && international.length === 1 ? international[0] : undefined;
}

/** A firm or organization is known without its country too, but for a short acronym: "PPC" is not Greece's power firm. */
function agreesInCountry(entry: ReferenceEntry, { country, kind, name }: Named): boolean {
  if (entry.country === country) return true;
  if (country !== null || kind === 'agency') return false;
  return !isShortAcronym(name) || !entry.acronyms.includes(name) || isOfNoCountry(entry);
}

function isShortAcronym(name: string): boolean {
  return isAcronym(name) && acronymLetters(name).length <= AMBIGUOUS_ACRONYM;
}

function isOfNoCountry({ country }: ReferenceEntry): boolean {
  return country === null || country === 'UN';
}

/** Articles do not always tell a firm from an association. */
function isOtherKind(entry: ReferenceEntry, { kind }: Named): boolean {
  return entry.kind !== kind && entry.kind !== 'agency' && kind !== 'agency';
}

/** Articles place an international body where it has its seat. A short acronym may be of another one there. */
function isInternational(entry: ReferenceEntry, { kind, name }: Named): boolean {
  return kind === 'organization' && entry.kind === kind && isOfNoCountry(entry) && !isShortAcronym(name);
}

/** A name that no other country would have: a long acronym, or one word of a body's own making. */
function tellsCountry({ kind, name, country }: Named): boolean {
  if (kind !== 'agency' || country !== null) return false;
  if (isAcronym(name)) return acronymLetters(name).length >= TELLING_ACRONYM;
  return /^\p{Lu}\p{L}{5,}$/u.test(name) && !isBareBody(toBodyName(name));
}

/** Entries by their names in the form in which the same name is found again: "Finance Ministry", "Ministry of Finance". */
function byCanonicalName(reference: Reference): ReadonlyMap<string, readonly ReferenceEntry[]> {
  const named = reference.entries.flatMap((entry) =>
    [entry.name, ...entry.names, ...entry.former].map((name) => ({
      entry,
      key: canonicalKey({ ...entry, name }),
    })),
  );
  return new Map(
    [...groupBy(named, ({ key }) => key)].map(([key, own]) => [
      key,
      [...new Set(own.map(({ entry }) => entry))],
    ]),
  );
}

function canonicalKey({ kind, name, country }: Named): string {
  return `${kind} ${country} ${isAcronym(name) ? slug(name) : plainName(kind, name)}`;
}

function plainName(kind: EntityKind, name: string): string {
  if (kind === 'company') return toFirmName(name).core.join('-');
  return canonicalName(kind, name).split('-').map(stem).join('-');
}
