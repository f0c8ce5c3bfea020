import type { Span } from '../../model/index.ts';
import type { Sentence } from '../document.ts';

/** A sentence as the event stages see it: words, and mentions that stand for entities. */
export interface Masked {
  readonly sentence: Sentence;
  readonly kind: 'title' | 'body' | 'item';
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
}

/** A word of the sentence, or a mention of somebody who may act. */
export interface Unit extends Span {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly mention: Mention | null;
  /** The word begins the name of a city or a country. */
  readonly place: boolean;
}

export interface Mention extends Span {
  readonly entities: readonly string[];
  /** `person`, `body` (agency, company, organization) or `country`; a mixed plural counts as `person`. */
  readonly sort: 'person' | 'body' | 'country';
  /** One letter an entity: person, agency, firm, organization, country. */
  readonly kinds: string;
  readonly kind: 'name' | 'nominal' | 'pronoun' | 'post';
  /** "Huawei's" or "Huawei" in front of a noun that is not people: not acting, but owner of that noun. */
  readonly owner: boolean;
}

/** Mentions joined by "and" or commas, with the word that governs them. */
export interface Group {
  readonly mentions: readonly Mention[];
  /** Unit indexes, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  /** A preposition, `verb` (object of `governorAt`), `owner`, or `free` (a subject, or not tied). */
  readonly governor: string;
  readonly governorAt: number;
}
