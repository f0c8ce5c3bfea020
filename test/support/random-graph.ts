import {
  type Actor,
  AGENCY_KINDS,
  type Article,
  type EntityKind,
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventCluster,
  type EventRecord,
  type Mention,
  type ParticipantRecord,
  type PostLink,
  type Proof,
  precisionOf,
  type Resolution,
  ROLES,
  TOPICS,
} from '../../src/model/index.ts';
import { type Random, seededRandom } from './random.ts';

/** What one article says. */
export interface Claims {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly posts: readonly PostLink[];
  readonly records: readonly EventRecord[];
}

export interface RandomGraph {
  readonly claims: readonly Claims[];
  /** Which act a record tells, by record id: records of one act are one event. */
  readonly actOf: ReadonlyMap<string, number>;
  readonly actors: readonly string[];
}

export interface GraphSize {
  readonly articles: number;
  readonly actors: number;
  readonly acts: number;
  /** Most records of an article and most participants of a record. */
  readonly records: number;
  readonly participants: number;
}
export const SMALL: GraphSize = { articles: 24, actors: 30, acts: 25, records: 4, participants: 5 };

export const EXTRACTOR = 'random 1';
const COUNTRIES = ['PK', 'CN', 'US', 'EU', 'TR', 'XK'] as const;
const CITIES = ['Islamabad', 'İstanbul', '北京', 'Łódź', null, null] as const;
const PUBLISHERS = ['APP', 'Dawn', 'নিউজ', null] as const;
const DATES = ['2023', '2024-02', '2024-02-29', '2025', '2025-04', '2025-04-24', '2025-12-31', null] as const;
const KINDS: readonly EntityKind[] = ['person', 'person', 'agency', 'company', 'organization', 'country'];
/** Stands in no name and no title. */
const WORD_OF_TEXTS = 'Frequenzversteigerung';
const WORDS = [
  'Ministry',
  'Straße',
  'Türkiye',
  'GalaxySpace',
  '银河航天',
  '😀',
  'Ａpex',
  'وزارت',
  "O'Neill",
  'e\u0301',
  'back\\slash',
  '$ids',
  '"quoted"',
  'line\nbreak',
] as const;

/** A graph in which much is missing: dates, places, countries, participants, addresses. Its texts hold every quote. */
export function randomGraph(seed: number, size: GraphSize = SMALL): RandomGraph {
  const random = seededRandom(seed);
  const actors = Array.from({ length: size.actors }, (_, index) => actorIdOf(random, index));
  const acts = Array.from({ length: size.acts }, () => randomAct(random, actors, size));
  const actOf = new Map<string, number>();
  const claims = Array.from({ length: size.articles }, (_, index) => {
    const article = randomArticle(random, index);
    const records = randomRecords(random, article, acts, actOf, size);
    const named = [...new Set(records.flatMap(({ participants }) => participants.map(({ actor }) => actor)))];
    const bodies = random.some(actors, 2 / actors.length);
    const mentioned = [...new Set([...named, ...bodies])];
    return {
      article,
      mentions: mentioned.map((actor) => randomMention(random, article, actor)),
      posts: mentioned
        .filter((actor) => actor.startsWith('person:'))
        .flatMap((person) => randomPosts(random, article, person, mentioned)),
      records,
    };
  });
  return { claims, actOf, actors };
}

interface Act {
  readonly participants: readonly string[];
  readonly type: EventRecord['type'];
  readonly date: (typeof DATES)[number];
}

function randomAct(random: Random, actors: readonly string[], size: GraphSize): Act {
  return {
    participants: random.shuffle(actors).slice(0, random.below(size.participants + 1)),
    type: random.chance(0.5) ? 'MEETING' : random.pick(EVENT_TYPES),
    date: random.pick(DATES),
  };
}

/** Numbered words make ids unique; a country is its code, so that several articles name one. */
function actorIdOf(random: Random, index: number): string {
  const kind = random.pick(KINDS);
  if (kind === 'country') return `country:${COUNTRIES[index % COUNTRIES.length]}`;
  return kind === 'agency'
    ? `agency:${random.pick(['pk', 'zz'])}/${index}`
    : `${kind}:${random.pick(['a', 'Ü', '中'])}${index}`;
}

function randomArticle(random: Random, index: number): Article {
  const title = `${random.pick(WORDS)} ${random.pick(WORDS)} ${index}`;
  const words = Array.from({ length: 40 }, () => random.pick(WORDS));
  const text = `${title}\n\n${[...words, WORD_OF_TEXTS].join(' ')}`;
  return {
    id: `article:${String(index).padStart(5, '0')}`,
    title,
    url: random.chance(0.7) ? `https://example.org/${index}?q=ü` : null,
    publisher: random.pick(PUBLISHERS),
    published: random.pick(DATES),
    language: random.pick(['en', null]),
    text,
    sha256: String(index),
    cut: random.some(WORDS, 0.1),
  };
}

function randomProof(random: Random, { id, text }: Article): Proof {
  const start = random.below(text.length - 1);
  const end = start + 1 + random.below(text.length - start);
  return whole({ article: id, quote: text.slice(start, end), start, end }, text);
}

/** Half a pair of surrogates is no text: the database would put a mark in its place. */
function whole(proof: Proof, text: string): Proof {
  const cuts = (at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  const start = proof.start - (cuts(proof.start) ? 1 : 0);
  const end = proof.end + (cuts(proof.end) ? 1 : 0);
  return { ...proof, start, end, quote: text.slice(start, end) };
}

function randomMention(random: Random, article: Article, actor: string): Mention {
  const kind = actor.slice(0, actor.indexOf(':'));
  return {
    ...randomProof(random, article),
    actor,
    name: `${random.pick(WORDS)} ${actor.slice(kind.length + 1)}`,
    aliases: random.some(WORDS, 0.15).sort(),
    country: kind === 'country' ? actor.slice(8) : random.pick([...COUNTRIES, null, null]),
    agencyKind: kind === 'agency' ? random.pick([...AGENCY_KINDS, null]) : null,
    confidence: random.pick([0, 0.25, 0.5, 1]),
    offsets: random.some([0, 1, 5, 8], 0.5),
  };
}

function randomPosts(
  random: Random,
  article: Article,
  person: string,
  mentioned: readonly string[],
): PostLink[] {
  const bodies = mentioned.filter((id) => !id.startsWith('person:'));
  return random.some(bodies, 0.3).map((at) => ({
    ...randomProof(random, article),
    person,
    at,
    title: random.pick(['Minister', 'minister', 'IT Minister', 'Chairman', 'سیکرٹری']),
    former: random.chance(0.2),
    asOf: article.published,
  }));
}

function randomRecords(
  random: Random,
  article: Article,
  acts: readonly Act[],
  actOf: Map<string, number>,
  size: GraphSize,
): EventRecord[] {
  const told = random.shuffle(acts.map((_, index) => index)).slice(0, random.below(size.records + 1));
  return told.map((index, position) => {
    const id = `${article.id}#v${position + 1}`;
    actOf.set(id, index);
    return { ...randomRecord(random, article, acts[index]!), id };
  });
}

function randomRecord(random: Random, article: Article, act: Act): Omit<EventRecord, 'id'> {
  const date = random.chance(0.8) ? act.date : null;
  const participants = act.participants.flatMap((actor, index): ParticipantRecord[] => {
    const parts = random.chance(0.1) ? 2 : random.chance(0.9) ? 1 : 0;
    return Array.from({ length: parts }, () => ({
      ...randomProof(random, article),
      actor,
      ...(!actor.startsWith('person:') && index % 3 === 0 ? { post: 'the IT minister' } : {}),
      role: random.pick(ROLES),
      confidence: random.pick([0, 0.3, 1]),
    }));
  });
  return {
    ...randomProof(random, article),
    type: act.type,
    status: random.chance(0.7) ? 'HAPPENED' : random.pick(EVENT_STATUSES),
    date,
    datePrecision: precisionOf(date),
    endDate: date?.length === 10 && random.chance(0.2) ? '2026-01-02' : null,
    place: { country: random.pick([...COUNTRIES, null]), city: random.pick(CITIES) },
    topics: random.some(TOPICS, 0.1),
    amount: random.chance(0.2) ? { value: random.pick([0, 0.5, 5_000_000_000]), currency: 'USD' } : null,
    title: `${random.pick(WORDS)} ${random.pick(WORDS)}`,
    confidence: random.pick([0, 0.4, 0.75, 1]),
    extractor: EXTRACTOR,
    participants,
  };
}

/**
 * What the graph becomes when `added` articles come to those that are loaded, or when `removed` ones have gone.
 * An event has the id of its first record, so that it changes its id as articles come and go.
 */
export function resolutionOf(
  graph: RandomGraph,
  loaded: ReadonlySet<string>,
  change: { readonly added: ReadonlySet<string>; readonly removed?: ReadonlySet<string> },
): Resolution {
  const after = new Set([...loaded, ...change.added].filter((id) => !change.removed?.has(id)));
  const changed = new Set([...change.added, ...(change.removed ?? [])]);
  const before = eventsOf(graph, loaded);
  const touchedActs = new Set(
    graph.claims
      .filter(({ article }) => changed.has(article.id))
      .flatMap(({ records }) => records.map(({ id }) => graph.actOf.get(id)!)),
  );
  const events = [...eventsOf(graph, after)]
    .filter(([act]) => touchedActs.has(act))
    .map(([, event]) => event);
  const kept = new Set(events.map(({ event }) => event.id));
  // What removing took away already is not there to dissolve.
  const supported = ({ records }: EventCluster) =>
    records.some(({ article }) => !change.removed?.has(article));
  const dissolved = [...before]
    .filter(([act, cluster]) => touchedActs.has(act) && supported(cluster) && !kept.has(cluster.event.id))
    .map(([, { event }]) => event.id);
  const added = graph.claims.filter(({ article }) => change.added.has(article.id));
  return {
    articles: added.map(({ article }) => article),
    actors: actorsOf(graph, after, changed),
    mentions: added.flatMap(({ mentions }) => mentions),
    posts: added.flatMap(({ posts }) => posts),
    events,
    dissolved,
  };
}

function eventsOf(graph: RandomGraph, loaded: ReadonlySet<string>): Map<number, EventCluster> {
  const records = graph.claims
    .filter(({ article }) => loaded.has(article.id))
    .flatMap((claims) => claims.records)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byAct = new Map<number, EventRecord[]>();
  for (const record of records) {
    const act = graph.actOf.get(record.id)!;
    byAct.set(act, [...(byAct.get(act) ?? []), record]);
  }
  return new Map([...byAct].map(([act, own]) => [act, toCluster(own)]));
}

function toCluster(records: readonly EventRecord[]): EventCluster {
  const {
    article: _,
    quote: __,
    start: ___,
    end: ____,
    extractor: _____,
    participants: ______,
    ...told
  } = records[0]!;
  const plover = told.type === 'MEETING' ? 'CONSULT' : null;
  return { event: { ...told, id: `event:${told.id}`, plover }, records };
}

/** Actors that changed articles name, as the mentions that are loaded tell them. */
function actorsOf(graph: RandomGraph, loaded: ReadonlySet<string>, changed: ReadonlySet<string>): Actor[] {
  const named = graph.claims
    .filter(({ article }) => changed.has(article.id))
    .flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
  const claims = graph.claims.filter(({ article }) => loaded.has(article.id));
  const mentions = claims.flatMap((own) => own.mentions);
  const posts = claims.flatMap((own) => own.posts);
  return [...new Set(named)].flatMap((id) => {
    const own = mentions.filter(({ actor }) => actor === id);
    return own.length === 0 ? [] : [toActor(id, own, posts)];
  });
}

function toActor(id: string, mentions: readonly Mention[], posts: readonly PostLink[]): Actor {
  const first = [...mentions].sort((a, b) => (a.article < b.article ? -1 : 1))[0]!;
  const kind = id.slice(0, id.indexOf(':')) as EntityKind;
  return {
    id,
    kind,
    name: first.name,
    aliases: [...new Set(mentions.flatMap(({ aliases }) => aliases))].sort(),
    country: first.country,
    agencyKind: first.agencyKind,
    wikidataId: null,
    isOfficial: posts.some(({ person, at }) => person === id && /^(agency|country):/.test(at)),
  };
}
