import type { Reference, ReferenceEntry } from '../model/reference.ts';
import type { Named, NameOf } from './actor-id.ts';
import { knownEntry } from './known-entry.ts';

/** What is known beforehand of the bodies and firms that articles name. */
export interface Knowledge {
  readonly nameOf: NameOf;
  /** The id at wikidata.org. */
  readonly wikidataIdOf: (entity: Named) => string | undefined;
}

export const NOTHING_KNOWN: Knowledge = { nameOf: () => undefined, wikidataIdOf: () => undefined };

/** Names of which the entry is remembered: unit after unit of a load names the same ones. */
const MOST_REMEMBERED = 20_000;

/** What a reference tells. */
export function knowledgeOf(reference: Reference): Knowledge {
  const entryOf = remember(knownEntry(reference));
  return {
    nameOf: (entity) => {
      const entry = entryOf(entity);
      return entry && { kind: entry.kind, name: entry.name, country: entry.country };
    },
    wikidataIdOf: (entity) => entryOf(entity)?.wikidataId ?? undefined,
  };
}

function remember(entryOf: (entity: Named) => ReferenceEntry | undefined) {
  const known = new Map<string, ReferenceEntry | undefined>();
  return (entity: Named): ReferenceEntry | undefined => {
    const key = `${entity.kind} ${entity.country} ${entity.name}`;
    if (!known.has(key)) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, entryOf(entity));
    }
    return known.get(key);
  };
}
