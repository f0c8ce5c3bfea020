import type { PartialDate } from '../../model/index.ts';
import type { EntityDraft, NamedDocument } from '../document.ts';
import { newsDate } from './08b-date-of.ts';
import type { Masked, Mention } from './masked.ts';

/** What the document stages ask about entities again and again. */
export interface Context {
  readonly document: NamedDocument;
  readonly sentences: readonly Masked[];
  readonly entities: ReadonlyMap<string, EntityDraft>;
  /** The titles of posts that stand for a body, by where they begin. */
  readonly postAt: ReadonlyMap<number, string>;
  /** An entity with the bodies at which it holds posts. */
  readonly circle: (id: string) => readonly string[];
  /** The mention of an entity nearest before a place of the text, if any. */
  readonly lastMention: (id: string, before: number) => Mention | undefined;
  /** The sentences of the title. */
  readonly titles: readonly Masked[];
  /** Who is named in them. */
  readonly titled: ReadonlySet<string>;
  /** The day of the news: what the lead or the dateline says; null where the article tells no day. */
  readonly news: PartialDate | null;
  /** The country of most public bodies and officials named; null where none has one. */
  readonly home: string | null;
  /** The agency that the document names most often, from two mentions on. */
  readonly authority: string | null;
  /** The firm that the document names more often than any other, from three mentions on; null where two vie. */
  readonly firm: string | null;
  /** The official whom the document is about: most often its subject. */
  readonly protagonist: string | null;
}

const LEAST_MENTIONS = 2;

/** Gathers the context of a document from its masked sentences. */
export function contextOf(document: NamedDocument, sentences: readonly Masked[]): Context {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const mentions = new Map<string, Mention[]>();
  for (const masked of sentences)
    for (const unit of masked.units)
      for (const id of unit.mention?.entities ?? []) {
        const list = mentions.get(id);
        if (list) list.push(unit.mention!);
        else mentions.set(id, [unit.mention!]);
      }
  const circles = new Map(
    document.entities.map((entity) => [
      entity.id,
      [entity.id, ...entity.posts.flatMap((post) => (post.at && !post.former ? [post.at] : []))],
    ]),
  );
  const titles = sentences.filter(({ kind }) => kind === 'title');
  return {
    document,
    sentences,
    titles,
    titled: new Set(titles.flatMap(idsIn)),
    entities,
    postAt: new Map(
      document.references.flatMap(({ start, post }) => (post === undefined ? [] : [[start, post] as const])),
    ),
    circle: (id) => circles.get(id) ?? [id],
    lastMention: (id, before) => {
      const list = mentions.get(id) ?? [];
      return list.findLast((mention) => mention.start <= before) ?? list[0];
    },
    news: newsDate(document),
    home: homeOf(document, mentions, entities),
    authority: authorityOf(document, mentions),
    firm: firmOf(document, mentions),
    protagonist: protagonistOf(document, sentences, entities),
  };
}

const idsIn = ({ groups }: Masked): string[] =>
  groups.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities));

function homeOf(
  document: NamedDocument,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  entities: ReadonlyMap<string, EntityDraft>,
): string | null {
  const counts = new Map<string, number>();
  for (const entity of document.entities) {
    const isPublic =
      entity.kind === 'agency' ||
      entity.kind === 'country' ||
      (entity.kind === 'person' && isOfficial(entity, entities));
    if (!isPublic || !entity.country) continue;
    counts.set(entity.country, (counts.get(entity.country) ?? 0) + (mentions.get(entity.id)?.length ?? 0));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] > 0 ? best[0] : (document.dateline?.country ?? null);
}

function authorityOf(
  document: NamedDocument,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): string | null {
  const ranked = document.entities
    .filter(({ kind }) => kind === 'agency')
    .map(({ id }) => ({ id, count: mentions.get(id)?.length ?? 0 }))
    .filter(({ count }) => count >= LEAST_MENTIONS)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}

const LEAST_OF_FIRM = 3;

function firmOf(document: NamedDocument, mentions: ReadonlyMap<string, readonly Mention[]>): string | null {
  const [first, second] = document.entities
    .filter(({ kind }) => kind === 'company')
    .map(({ id }) => ({ id, count: mentions.get(id)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return first && first.count >= LEAST_OF_FIRM && first.count > 2 * (second?.count ?? 0) ? first.id : null;
}

function protagonistOf(
  document: NamedDocument,
  sentences: readonly Masked[],
  entities: ReadonlyMap<string, EntityDraft>,
): string | null {
  const scores = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const masked of sentences)
    for (const group of masked.groups)
      for (const mention of group.mentions)
        for (const id of mention.entities) {
          counts.set(id, (counts.get(id) ?? 0) + 1);
          const early = 1 + 2 / (1 + masked.sentence.index);
          const named = mention.kind === 'name' ? 1 : 0.4;
          const weight = early * named * (group.governor === 'free' ? 1 : 0.5);
          scores.set(id, (scores.get(id) ?? 0) + weight);
        }
  const ranked = document.entities
    .filter(({ id, kind }) => kind === 'person' && (counts.get(id) ?? 0) >= LEAST_MENTIONS)
    .map((entity) => ({
      id: entity.id,
      score: (scores.get(entity.id) ?? 0) * (isOfficial(entity, entities) ? 1.5 : 1),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? null;
}

/** Whether a person holds a post at a public body or a country. */
export function isOfficial(entity: EntityDraft, entities: ReadonlyMap<string, EntityDraft>): boolean {
  return entity.posts.some((post) => {
    const kind = post.at ? entities.get(post.at)?.kind : undefined;
    return kind === 'agency' || kind === 'country';
  });
}

const DIPLOMAT = /\b(?:ambassador|envoy|high commissioner|consul|consul-general|chargé|nuncio)\b/i;

/** Whether a person represents one country in another: never at home where they meet. */
export const isDiplomat = (entity: EntityDraft): boolean =>
  entity.posts.some(({ title }) => DIPLOMAT.test(title));
