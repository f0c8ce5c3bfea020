import type { AgencyKind, Article, EntityKind, Evidence, Span } from '../model/index.ts';

/** The hand-off between the stages of `extract`: the text with all that has been found in it so far. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** "ISLAMABAD, April 24 –" before the first sentence. */
  readonly dateline: Dateline | null;
}

/** A document whose people and bodies are known. What the event stages take. */
export interface NamedDocument extends Document {
  readonly entities: readonly EntityDraft[];
  /** Every reference to an entity, in the order of the text; they do not overlap, but for posts (see `Reference`). */
  readonly references: readonly Reference[];
}

export interface Paragraph extends Span {
  readonly kind: 'title' | 'body' | 'item';
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADP, … */
  readonly pos: string;
}

export interface Dateline extends Span {
  readonly city: string | null;
  readonly country: string | null;
}

/** An entity while it is being put together. */
export interface EntityDraft {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  /** Where the text tells no country, the one that it is most likely of. */
  readonly likelyCountry?: string;
  readonly agencyKind?: AgencyKind;
  readonly posts: readonly PostDraft[];
  readonly confidence: number;
}

export interface PostDraft extends Evidence {
  readonly title: string;
  readonly at: string | null;
  readonly former: boolean;
}

/**
 * A stretch of text that stands for one or more entities.
 * `name`: its name, in full or short. `nominal`: "the minister", "the company", "the two sides", "the delegation".
 * `pronoun`: "he", "it", "they". `post`: the words of a post ("Chairman of PTA"), which swallow the body named in
 * them: such a body is not acting. A `post` reference to a person stands beside the name's own reference, or alone
 * where the title stands for its holder.
 */
export interface Reference extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun' | 'post';
  /** Entity ids: one, or several for a plural ("both sides", "they"). */
  readonly entities: readonly string[];
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** `possessive`: "Huawei's …"; `modifier`: the nationality or firm in front of a noun ("the Huawei delegation"). */
  readonly use: 'plain' | 'possessive' | 'modifier';
  /** The title of a post that stands for the body it is held at: nobody is named as its holder. */
  readonly post?: string;
}
