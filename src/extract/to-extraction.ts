import type { Entity, ExtractedEvent, Extraction, Post } from '../model/index.ts';
import { evidenceAt } from '../model/index.ts';
import type { EntityDraft, NamedDocument, Reference } from './document.ts';

/** Confidence under which an entity that neither acts nor hosts a post is left out. */
const LEAST_CONFIDENCE = 0.45;

/** The document's findings in the form of an annotation. Persons and countries without act or post are left out. */
export function toExtraction(document: NamedDocument, events: readonly ExtractedEvent[]): Extraction {
  const { article } = document;
  const acting = new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)));
  const hosts = new Set(document.entities.flatMap(({ posts }) => posts.map(({ at }) => at)));
  const kept = document.entities.filter((entity) => isListed(entity, acting, hosts));
  return {
    source: {
      publisher: article.publisher,
      url: article.url,
      title: article.title,
      published: article.published,
    },
    entities: kept.map((entity) => toEntity(document, entity)).filter((entity) => entity !== null),
    events,
  };
}

function isListed(
  entity: EntityDraft,
  acting: ReadonlySet<string>,
  hosts: ReadonlySet<string | null>,
): boolean {
  if (acting.has(entity.id) || hosts.has(entity.id)) return true;
  if (entity.kind === 'person') return entity.posts.length > 0;
  return entity.kind !== 'country' && entity.confidence >= LEAST_CONFIDENCE;
}

function toEntity(document: NamedDocument, draft: EntityDraft): Entity | null {
  const mentions = document.references.filter(
    ({ kind, entities }) => kind === 'name' && entities.length === 1 && entities[0] === draft.id,
  );
  const first =
    firstInFull(document, draft, mentions) ??
    document.entities.flatMap(({ posts }) => posts).find(({ at }) => at === draft.id) ??
    document.references.find(({ entities }) => entities.includes(draft.id));
  if (!first) return null;
  const { id, kind, name, aliases, country, confidence } = draft;
  return {
    id,
    kind,
    name,
    aliases,
    country,
    ...(draft.agencyKind ? { agencyKind: draft.agencyKind } : {}),
    ...(kind === 'person' ? { posts: draft.posts.map(toPost) } : {}),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    confidence,
    ...evidenceAt(document.text, first.start, first.end),
  };
}

function firstInFull(
  document: NamedDocument,
  draft: EntityDraft,
  mentions: readonly Reference[],
): Reference | undefined {
  return mentions.find(({ start, end }) => document.text.slice(start, end) === draft.name) ?? mentions[0];
}

function toPost({ title, at, former, evidence, start, end }: Post): Post {
  return { title, at, former, evidence, start, end };
}
