import { slug } from '../lib/slug.ts';
import { type Reference, type ReferenceEntry, toReference } from '../model/reference.ts';
import { actorId, type Named, type NameOf } from './actor-id.ts';
import { firmUnit } from './firm-unit.ts';
import { knownEntry } from './known-entry.ts';
import { AMBIGUOUS_ACRONYM } from './match/features.ts';
import { isGenericFirm, toFirmName } from './match/firm-name.ts';

/** What is known beforehand of the bodies and firms that articles name. */
export interface Knowledge {
  readonly nameOf: NameOf;
  /** The id at wikidata.org. */
  readonly wikidataIdOf: (entity: Named) => string | undefined;
  readonly ownerOf: (entity: Named) => Owner | undefined;
}

/** Who owns a firm. */
export interface Owner {
  /** The node that its name alone makes it. */
  readonly claim: string;
  /** The firm's name says so, "Huawei Pakistan": then the owner is of another country. */
  readonly abroad: boolean;
  /** As it stands in the firm's name, with its country, where the reference knows it. */
  readonly named?: Named;
}

export const NOTHING_KNOWN: Knowledge = knowledgeOf(toReference([]));

/** Names of which the entry is remembered: unit after unit of a load names the same ones. */
const MOST_REMEMBERED = 20_000;

/** What a reference tells, and what names tell without it. */
export function knowledgeOf(reference: Reference): Knowledge {
  const entryOf = remember(knownEntry(reference));
  return {
    nameOf: (entity) => {
      const entry = entryOf(entity);
      return entry && toNamed(entry);
    },
    wikidataIdOf: (entity) => entryOf(entity)?.wikidataId ?? undefined,
    ownerOf: (entity) => {
      if (entity.kind !== 'company') return undefined;
      const entry = entryOf(entity);
      const parent = entry && reference.parentOf(entry);
      if (parent) return { claim: actorId(toNamed(parent)), abroad: false };
      // Of a firm that the reference knows, it would say so: Telekom Malaysia is no part of a Telekom.
      return entry ? undefined : ownerByName(entity, entryOf);
    },
  };
}

type EntryOf = (entity: Named) => ReferenceEntry | undefined;

/** By the name of a part: an owner that the reference does not know must have a name of its own. */
function ownerByName({ name }: Named, entryOf: EntryOf): Owner | undefined {
  const unit = firmUnit(name);
  if (!unit) return undefined;
  const owner: Named = { kind: 'company', name: unit.owner, country: null };
  const known = entryOf(owner);
  if (known) {
    if (known.kind !== 'company' || known.country === unit.country) return undefined;
    if (isOfMany(unit.owner) && slug(known.name) !== slug(unit.owner)) return undefined;
    return { claim: actorId(toNamed(known)), abroad: true, named: { ...owner, country: known.country } };
  }
  return isOfMany(unit.owner) ? undefined : { claim: actorId(owner), abroad: true };
}

/** A name that several firms have, "Telekom" or "MTS", does not tell which of them is meant. */
function isOfMany(name: string): boolean {
  const firm = toFirmName(name);
  return isGenericFirm(firm) || (firm.acronym !== null && firm.acronym.length <= AMBIGUOUS_ACRONYM);
}

function toNamed({ kind, name, country }: ReferenceEntry): Named {
  return { kind, name, country };
}

function remember(entryOf: EntryOf): EntryOf {
  const known = new Map<string, ReferenceEntry | undefined>();
  return (entity) => {
    const key = `${entity.kind} ${entity.country} ${entity.name}`;
    if (!known.has(key)) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, entryOf(entity));
    }
    return known.get(key);
  };
}
