import type { Entity } from '../model/index.ts';
import { canonicalName } from './canonical-name.ts';
import { acronymLetters, isAcronym } from './match/acronym.ts';
import { AMBIGUOUS_ACRONYM } from './match/features.ts';
import { isGenericFirm, toFirmName } from './match/firm-name.ts';

/** Stands for an unknown country in ids, as CLDR uses it. */
const UNKNOWN_COUNTRY = 'zz';

export type Named = Pick<Entity, 'kind' | 'name' | 'country'>;

/** Knows bodies and firms from reference data: gives the entity under its reference name, or undefined. */
export type NameOf = (entity: Named) => Named | undefined;

/**
 * The node that an entity of an article is by the article's own words, whatever else is loaded: `country:PK`,
 * `agency:pk/ministry-of-finance`, `company:galaxyspace`, `person:cn/xu-ming`. Firms and organizations are known in
 * many countries and have none in their id, unless others may have the name too: `company:in/national-bank`.
 */
export function actorId(entity: Named, nameOf?: NameOf): string {
  const { kind, name, country } = nameOf?.(entity) ?? entity;
  if (kind === 'country' && country) return `country:${country}`;
  const canonical = canonicalName(kind, name);
  if (kind === 'country' || !isOfOneCountry({ kind, name })) return `${kind}:${canonical}`;
  return `${kind}:${(country ?? UNKNOWN_COUNTRY).toLowerCase()}/${canonical}`;
}

function isOfOneCountry({ kind, name }: Pick<Named, 'kind' | 'name'>): boolean {
  if (kind === 'agency' || kind === 'person') return true;
  if (isAcronym(name)) return acronymLetters(name).length <= AMBIGUOUS_ACRONYM;
  return isGenericFirm(toFirmName(name));
}
