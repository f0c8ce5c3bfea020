import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import { present } from '../lib/present.ts';
import { uniqueBy } from '../lib/unique-by.ts';
import {
  type Article,
  type Entity,
  type EventRecord,
  type Evidence,
  type ExtractedEvent,
  type Extraction,
  invariant,
  type Mention,
  type ParticipantRecord,
  type PostLink,
  type Proof,
} from '../model/index.ts';
import { actorId, type Named } from './actor-id.ts';
import { eventTitle } from './event-title.ts';
import { type Knowledge, NOTHING_KNOWN } from './knowledge.ts';

/** What one article says, told of claims: the nodes that its own words would make. */
export interface ArticleClaims {
  readonly mentions: readonly Mention[];
  readonly posts: readonly PostLink[];
  readonly records: readonly EventRecord[];
}

/** The claims of an article: one mention an actor, one post a person, body and title, one record an event. */
export function articleClaims(
  article: Article,
  extraction: Extraction,
  extractor: string,
  knowledge: Knowledge = NOTHING_KNOWN,
): ArticleClaims {
  const actors = new Map(extraction.entities.map((entity) => [entity.id, actorId(entity, knowledge.nameOf)]));
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const actorOf = (entity: string): string => {
    const actor = actors.get(entity);
    invariant(actor, `the entity ${entity} of ${article.id} is in its extraction`);
    return actor;
  };
  const named = groupBy(
    [...extraction.entities, ...ownersNamed(article, extraction.entities, knowledge)],
    (entity) => actors.get(entity.id) ?? actorId(entity, knowledge.nameOf),
  );
  return {
    mentions: [...named].map(([actor, entities]) => toMention(article, actor, entities, knowledge)),
    posts: toPosts(article, extraction, actorOf),
    records: extraction.events.map((event) => toRecord(article, event, extractor, actorOf, entities)),
  };
}

/** Known firms that an article names within the names of their parts: "Huawei" in "Huawei Pakistan". */
function ownersNamed({ text }: Article, entities: readonly Entity[], { ownerOf }: Knowledge): Entity[] {
  return entities.flatMap((entity): Entity[] => {
    const owner = ownerOf(entity)?.named;
    if (!owner) return [];
    const mentions = entity.mentions
      .filter(({ start, end }) => text.slice(start, end).startsWith(owner.name))
      .map(({ start }) => ({ start, end: start + owner.name.length }));
    const [first] = mentions;
    if (!first) return [];
    const { confidence } = entity;
    const proof = { evidence: owner.name, ...first };
    return [{ ...proof, ...owner, id: `owner of ${entity.id}`, aliases: [], mentions, confidence }];
  });
}

function toMention(
  article: Article,
  actor: string,
  entities: readonly Entity[],
  { nameOf }: Knowledge,
): Mention {
  // Where the article names one actor twice over ("SUPARCO", "Space … Commission"), the fullest name tells most.
  const [first] = [...entities].sort((a, b) => b.name.length - a.name.length);
  invariant(first, `the mention of ${actor} has an entity`);
  const names = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  names.delete(first.name);
  return {
    ...proofOf(article, first),
    actor,
    name: first.name,
    aliases: [...names].sort(compare),
    claim: actor,
    country: countryOf(entities) ?? countryOf(present(entities.map(nameOf))),
    agencyKind: entities.find(({ agencyKind }) => agencyKind)?.agencyKind ?? null,
    confidence: Math.max(...entities.map(({ confidence }) => confidence)),
    offsets: entities
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, end }) => [start, end]),
  };
}

function countryOf(named: readonly Named[]): string | null {
  return named.find(({ country }) => country !== null)?.country ?? null;
}

/** A post whose body the article does not tell is left out: the link has nowhere to go. */
function toPosts(article: Article, extraction: Extraction, actorOf: (entity: string) => string): PostLink[] {
  const links = extraction.entities.flatMap((entity) =>
    (entity.posts ?? []).flatMap((post): PostLink[] =>
      post.at === null
        ? []
        : [
            {
              ...proofOf(article, post),
              person: actorOf(entity.id),
              at: actorOf(post.at),
              personClaim: actorOf(entity.id),
              atClaim: actorOf(post.at),
              title: post.title,
              former: post.former,
              asOf: article.published,
            },
          ],
    ),
  );
  return uniqueBy(links, ({ person, at, title }) => `${person} ${at} ${title}`);
}

function toRecord(
  article: Article,
  event: ExtractedEvent,
  extractor: string,
  actorOf: (entity: string) => string,
  entities: ReadonlyMap<string, Entity>,
): EventRecord {
  const participants = event.participants.map(
    (participant): ParticipantRecord => ({
      ...proofOf(article, participant),
      actor: actorOf(participant.entity),
      claim: actorOf(participant.entity),
      ...standsFor(entities.get(participant.entity), actorOf),
      ...(participant.post === undefined ? {} : { post: participant.post }),
      role: participant.role,
      confidence: participant.confidence,
    }),
  );
  const named = event.participants.map(({ entity, role }) => ({
    name: entities.get(entity)?.name ?? entity,
    role,
  }));
  return {
    ...proofOf(article, event),
    id: `${article.id}#${event.id}`,
    type: event.type,
    status: event.status,
    date: event.date,
    datePrecision: event.datePrecision,
    endDate: event.endDate ?? null,
    place: event.place,
    topics: event.topics,
    amount: event.amount ?? null,
    title: eventTitle(event.type, event.status, named),
    confidence: event.confidence,
    extractor,
    participants: uniqueBy(participants, ({ actor }) => actor),
  };
}

/** The bodies at which a person holds a post by this article. */
function standsFor(
  entity: Entity | undefined,
  actorOf: (entity: string) => string,
): Pick<ParticipantRecord, 'bodies' | 'bodyClaims'> {
  const held = (entity?.posts ?? []).flatMap(({ at, former }) =>
    at === null || former ? [] : [actorOf(at)],
  );
  const bodies = [...new Set(held)].sort(compare);
  return bodies.length === 0 ? {} : { bodies, bodyClaims: bodies };
}

function proofOf(article: Article, { evidence, start, end }: Evidence): Proof {
  return { article: article.id, quote: evidence, start, end };
}
