import { fold } from '../lib/fold.ts';
import {
  type Actor,
  type Article,
  type EventNode,
  type EventRecord,
  firstDay,
  type Judgement,
  kindOfActor,
  lastDay,
  type Mention,
  type PartialDate,
  type ParticipantRecord,
  type PostLink,
  type Sighting,
} from '../model/index.ts';
import type { StoredArticle, StoredEvent } from './graph-store.ts';
import { indexTexts } from './index-texts.ts';

/**
 * What nodes and links hold, to and from the model. A property that is null is not there: each is read with `?? null`.
 * Objects are kept flat, for no engine keeps one inside another.
 */
export type Properties = Readonly<Record<string, unknown>>;

/** Text by which lists are sorted and searched: without case and diacritics, one space between words. */
export function foldedText(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

export function articleProperties(article: Article, extractor: string): Properties {
  return {
    ...article,
    extractor,
    ...dayProperties(article.published, article.published),
    sortTitle: foldedText(article.title),
    searchText: foldedText(article.title),
    ...indexTexts([article.title], article.text),
  };
}

/**
 * The days that dates may mean. The two keys are the first of them where there is one, and else what puts the node
 * last in lists that go back or on in time: properties that are always there, so that Neo4j reads a list by its index.
 */
function dayProperties(from: PartialDate | null, to: PartialDate | null) {
  const fromDay = from && firstDay(from);
  return { fromDay, toDay: to && lastDay(to), newestKey: fromDay ?? '', oldestKey: fromDay ?? '~' };
}

export function toArticle(p: Properties): StoredArticle {
  return {
    id: p.id,
    title: p.title,
    url: p.url ?? null,
    publisher: p.publisher ?? null,
    published: p.published ?? null,
    language: p.language ?? null,
    text: p.text,
    sha256: p.sha256,
    cut: p.cut ?? [],
    extractor: p.extractor,
  } as StoredArticle;
}

/** The number of events is kept up by the links: see `list-participants.ts`. */
export function actorProperties(actor: Actor): Properties {
  return {
    ...actor,
    eventCount: 0,
    // Actors stand by name, then id: one key, so that a page can go on after it.
    sortKey: `${foldedText(actor.name)}\t${actor.id}`,
    searchText: [actor.name, ...actor.aliases].map(foldedText).join('\n'),
    ...indexTexts([actor.name, ...actor.aliases]),
  };
}

export function toActor(p: Properties): Actor {
  return {
    id: p.id,
    kind: kindOfActor(p.id as string),
    name: p.name,
    aliases: p.aliases ?? [],
    country: p.country ?? null,
    agencyKind: p.agencyKind ?? null,
    wikidataId: p.wikidataId ?? null,
    isOfficial: p.isOfficial ?? false,
  } as Actor;
}

/** The list `publishers` and the number of reports are filled from the links; `participantIds` is listed by them. */
export function eventProperties(event: EventNode): Properties {
  return {
    ...told(event),
    id: event.id,
    plover: event.plover,
    ...dayProperties(event.date, event.endDate ?? event.date),
    searchText: foldedText(event.title),
    ...indexTexts([event.title]),
    reportCount: 0,
    publishers: [],
  };
}

export function toEvent(p: Properties): StoredEvent {
  const event = fromTold(p);
  event.id = p.id;
  event.plover = p.plover ?? null;
  event.reportCount = p.reportCount;
  return event as unknown as StoredEvent;
}

export function recordProperties(record: EventRecord): Properties {
  return {
    ...told(record),
    id: record.id,
    extractor: record.extractor,
    quote: record.quote,
    start: record.start,
    end: record.end,
  };
}

export function toRecord(article: string, p: Properties): Omit<EventRecord, 'participants'> {
  return {
    ...fromTold(p),
    id: p.id,
    extractor: p.extractor,
    article,
    quote: p.quote,
    start: p.start,
    end: p.end,
  } as Omit<EventRecord, 'participants'>;
}

/** `position` keeps the order in which the record names them. */
export function participantProperties(
  participant: ParticipantRecord,
  record: string,
  position: number,
): Properties {
  const { actor: _, ...own } = participant;
  return { ...own, record, position };
}

export function toParticipant(actor: string, p: Properties): ParticipantRecord {
  return {
    actor,
    ...(p.claim === undefined || p.claim === null ? {} : { claim: p.claim }),
    ...(Array.isArray(p.bodies) ? { bodies: p.bodies, bodyClaims: p.bodyClaims } : {}),
    ...(p.post === undefined || p.post === null ? {} : { post: p.post }),
    role: p.role,
    confidence: p.confidence,
    article: p.article,
    quote: p.quote,
    start: p.start,
    end: p.end,
  } as unknown as ParticipantRecord;
}

/** `form` says all that tells who is meant, in one value, so that mentions that say the same are counted as one. */
export function mentionProperties({ actor, ...own }: Mention): Properties {
  const { claim = actor, name, aliases, country, agencyKind } = own;
  return { ...own, form: JSON.stringify([claim, name, aliases, country, agencyKind]) };
}

export function toSighting(actor: string, form: string, articles: readonly string[]): Sighting {
  const [claim, name, aliases, country, agencyKind] = JSON.parse(form);
  return { actor, claim, name, aliases, country, agencyKind, articles: [...articles].sort() };
}

export function toMention(actor: string, p: Properties): Mention {
  return {
    actor,
    ...(p.claim === undefined || p.claim === null ? {} : { claim: p.claim }),
    name: p.name,
    aliases: p.aliases ?? [],
    country: p.country ?? null,
    agencyKind: p.agencyKind ?? null,
    confidence: p.confidence,
    offsets: p.offsets ?? [],
    article: p.article,
    quote: p.quote,
    start: p.start,
    end: p.end,
  } as Mention;
}

export function postProperties({ person: _, at: __, ...own }: PostLink): Properties {
  return own;
}

export function toPost(person: string, at: string, p: Properties): PostLink {
  return {
    person,
    at,
    title: p.title,
    former: p.former,
    asOf: p.asOf ?? null,
    ...(p.personClaim === undefined || p.personClaim === null ? {} : { personClaim: p.personClaim }),
    ...(p.atClaim === undefined || p.atClaim === null ? {} : { atClaim: p.atClaim }),
    article: p.article,
    quote: p.quote,
    start: p.start,
    end: p.end,
  } as PostLink;
}

/** `when` is a word of Cypher. */
export function judgementProperties({ when, ...own }: Judgement): Properties {
  return { ...own, decidedAt: when };
}

export function toJudgement(p: Properties): Judgement {
  return {
    id: p.id,
    decision: p.decision,
    subjects: p.subjects ?? [],
    value: p.value ?? null,
    who: p.who,
    when: p.decidedAt,
    why: p.why ?? null,
  } as Judgement;
}

/** What an event and a record of it have in common. */
type Told = Pick<
  EventNode,
  | 'type'
  | 'status'
  | 'date'
  | 'datePrecision'
  | 'endDate'
  | 'place'
  | 'topics'
  | 'amount'
  | 'title'
  | 'confidence'
>;

function told({ type, status, date, datePrecision, endDate, title, topics, confidence, ...rest }: Told) {
  return {
    type,
    status,
    date,
    datePrecision,
    endDate,
    title,
    topics,
    confidence,
    country: rest.place.country,
    city: rest.place.city,
    amount: rest.amount?.value ?? null,
    currency: rest.amount?.currency ?? null,
  };
}

export function toPlace(p: Properties): Told['place'] {
  return { country: p.country ?? null, city: p.city ?? null } as Told['place'];
}

export function toAmount({ amount, currency }: Properties): Told['amount'] {
  return typeof amount === 'number' && typeof currency === 'string' ? { value: amount, currency } : null;
}

function fromTold(p: Properties): Record<string, unknown> {
  return {
    type: p.type,
    status: p.status,
    date: p.date ?? null,
    datePrecision: p.datePrecision,
    endDate: p.endDate ?? null,
    place: toPlace(p),
    topics: p.topics ?? [],
    amount: toAmount(p),
    title: p.title,
    confidence: p.confidence,
  };
}
