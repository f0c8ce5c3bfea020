import type {
  Actor,
  AgencyKind,
  Article,
  EntityKind,
  EventNode,
  EventRecord,
  EventStatus,
  EventType,
  Judgement,
  Known,
  Mention,
  PartialDate,
  PostLink,
  Proof,
  Resolution,
  Role,
  Sighting,
  Topic,
} from '../model/index.ts';
import type { PathSearch, Step } from './paths.ts';

/**
 * The graph, on whichever engine. Every method costs a fixed number of statements, whatever the rows.
 * Lists by ids come in the order of the ids, with an empty list or null where there is nothing.
 * Throws `StoreError` with one clear line where the engine fails.
 */
export interface GraphStore {
  /** What keeps the graph, for messages: "embedded graph in ./data", "Neo4j at bolt://…". */
  readonly description: string;
  close(): Promise<void>;

  /**
   * Runs one unit of loading in one transaction: all or nothing. Units of several processes on one Neo4j follow one
   * another. The work may be run again after a conflict, so it has no other effect than through its writer.
   */
  write<Result>(work: (writer: GraphWriter) => Promise<Result>): Promise<Result>;

  articles(ids: readonly string[]): Promise<(StoredArticle | null)[]>;
  /** Articles without their text and what was cut from it: what a list of sources shows. */
  articleHeads(ids: readonly string[]): Promise<(ArticleHead | null)[]>;
  articleByUrl(url: string): Promise<StoredArticle | null>;
  /** An actor by its id, or by the id that one of its names alone would give it. */
  actors(ids: readonly string[]): Promise<(Actor | null)[]>;
  /** An event by its id, or by the id it had before it was joined with another. */
  events(ids: readonly string[], along?: Along): Promise<(StoredEvent | null)[]>;

  articlePage(where: ArticleWhere, page: PageRequest<ArticleOrder>): Promise<Page<StoredArticle>>;
  articleCount(where: ArticleWhere): Promise<number>;
  eventPage(where: EventWhere, page: PageRequest<EventOrder>, along?: Along): Promise<Page<StoredEvent>>;
  eventCount(where: EventWhere): Promise<number>;
  actorPage(where: ActorWhere, page: PageRequest<ActorOrder>): Promise<Page<Actor>>;
  actorCount(where: ActorWhere): Promise<number>;

  /** Who took part in each event, one row an actor, with every article's proof. Ordered by role (as in ROLES), then name, then id. */
  participants(eventIds: readonly string[]): Promise<Participation[][]>;
  /** What each article says of each event, ordered by the article's date, then id. */
  reports(eventIds: readonly string[]): Promise<EventRecordRow[][]>;
  /** Events that an article reports, in the order of the text. */
  articleEvents(articleIds: readonly string[]): Promise<StoredEvent[][]>;
  /** Actors that an article names, in the order of the text. */
  articleMentions(articleIds: readonly string[]): Promise<{ mention: Mention; actor: Actor }[][]>;
  /** Posts of each person: one row for each body and title, newest attestation first. */
  posts(personIds: readonly string[]): Promise<Tenure[][]>;
  /** The same for each body: who holds or held a post there. */
  holders(bodyIds: readonly string[]): Promise<Tenure[][]>;
  /** Who owns each firm, and which firms each actor owns, as far as both are in the graph. By id, and by name. */
  ownersOf(ids: readonly string[]): Promise<Actor[][]>;
  ownedBy(ids: readonly string[]): Promise<Actor[][]>;
  /** One actor's events, newest first, with its role in each. */
  actorEvents(actorId: string, where: EventWhere, page: PageRequest<EventOrder>): Promise<Page<ActorEvent>>;
  actorEventCount(actorId: string, where: EventWhere): Promise<number>;
  /** Whom an actor shares events with: most events first, then name, then id. */
  counterparts(actorId: string, where: EventWhere, page: PageRequest<null>): Promise<Page<Counterpart>>;
  counterpartCount(actorId: string, where: EventWhere): Promise<number>;
  actorArticles(actorId: string, page: PageRequest<ArticleOrder>): Promise<Page<StoredArticle>>;
  actorArticleCount(actorId: string): Promise<number>;
  /** The same lists of many actors at once, one page or count for each in their order. */
  eventsOfActors(
    actorIds: readonly string[],
    where: EventWhere,
    page: PageRequest<EventOrder>,
    along?: Along,
  ): Promise<Page<ActorEvent>[]>;
  eventCountsOfActors(actorIds: readonly string[], where: EventWhere): Promise<number[]>;
  counterpartsOfActors(
    actorIds: readonly string[],
    where: EventWhere,
    page: PageRequest<null>,
  ): Promise<Page<Counterpart>[]>;
  counterpartCountsOfActors(actorIds: readonly string[], where: EventWhere): Promise<number[]>;
  articlesOfActors(
    actorIds: readonly string[],
    page: PageRequest<ArticleOrder>,
  ): Promise<Page<StoredArticle>[]>;
  articleCountsOfActors(actorIds: readonly string[]): Promise<number[]>;

  /** The question. Which bodies met which firms, each either directly or through the holder of a post. */
  encounters(where: EncounterWhere, page: PageRequest<EncounterOrder>): Promise<Page<Encounter>>;
  encounterCount(where: EncounterWhere): Promise<number>;
  /** The same pairs without what proves them, and that of pairs by itself, in their order. */
  encounterPairs(
    where: EncounterWhere,
    page: PageRequest<EncounterOrder>,
  ): Promise<Page<Omit<Encounter, keyof EncounterDetails>>>;
  encounterDetails(
    pairs: readonly { body: string; counterpart: string }[],
    where: EncounterWhere,
  ): Promise<EncounterDetails[]>;
  /** The meetings of encounters, newest first, each with its proofs. */
  encounterEvents(
    pairs: readonly { body: string; counterpart: string }[],
    where: EncounterWhere,
    along?: Along,
  ): Promise<StoredEvent[][]>;

  /** Who met most: one side of all encounters, with how many of the other side it met. */
  encounterTotals(
    side: EncounterSide,
    where: EncounterWhere,
    page: PageRequest<EncounterTotalOrder>,
  ): Promise<Page<EncounterTotal>>;
  encounterTotalCount(side: EncounterSide, where: EncounterWhere): Promise<number>;

  /** Paths between two actors by events that each two on the way share, shortest first. */
  paths(search: PathSearch & { readonly where?: EventWhere }): Promise<PathsFound>;
  /** Who is within so many events of these actors, the best linked first, and how they are linked. */
  network(around: readonly string[], depth: number, where: EventWhere, most: NetworkSize): Promise<Network>;
  /** Events counted by one group or by two at once, most first. An event is counted once under each key that it has. */
  eventCounts(request: EventCountRequest): Promise<EventCount[]>;

  /**
   * Names, aliases, titles and article texts in which every word of the question begins a word, best first. A word that
   * nothing has is taken for the nearest that something has; `words` tells what was looked for.
   */
  search(question: SearchQuestion, page: PageRequest<'RANK'>): Promise<SearchResults>;
  searchCount(question: SearchQuestion): Promise<number>;

  /** Changes whenever a load added or took away articles or events. */
  version(): Promise<string>;
  /** Ids of all events. */
  eventIds(): Promise<string[]>;

  /** What persons decided, in the order of time. */
  judgements(): Promise<Judgement[]>;
  /** What deciding who is who reads, as in `GraphWriter`, for those who write nothing. */
  actorsByKeys(keys: readonly string[]): Promise<string[]>;
  sightings(actorIds: readonly string[]): Promise<{ sightings: Sighting[]; posts: PostLink[] }>;

  statistics(): Promise<Statistics>;
  /** Findings of the data-quality report. With `today`, also of acts that are said to have happened after it. */
  check(today?: string): Promise<CheckFinding[]>;
}

/** What a unit of loading reads and writes. */
export interface GraphWriter {
  /** Hashes of the articles that are stored already, to pass over what has not changed: id → sha256 and extractor. */
  storedArticles(ids: readonly string[]): Promise<Map<string, { sha256: string; extractor: string }>>;
  /** Takes out articles with all that only they say; actors and events that lose some of their support are returned. */
  removeArticles(ids: readonly string[]): Promise<{ actors: string[]; records: EventRecord[] }>;
  /** Mentions of these actors and posts stated for these persons, by all stored articles. */
  known(actorIds: readonly string[]): Promise<Pick<Known, 'mentions' | 'posts'>>;
  /** Whole clusters, each with a record of one of these types that shares a participant with the probe. */
  clustersNear(probes: readonly ClusterProbe[]): Promise<Known['clusters']>;
  /** Actors that have one of these keys (see `Resolution.keys`). */
  actorsByKeys(keys: readonly string[]): Promise<string[]>;
  /** What is said of these actors, and of posts that they hold, by all stored articles. */
  sightings(actorIds: readonly string[]): Promise<{ sightings: Sighting[]; posts: PostLink[] }>;
  /** What these articles say of actors and posts. */
  said(articleIds: readonly string[]): Promise<Pick<Known, 'mentions' | 'posts'>>;
  /** Posts that articles state at these bodies. */
  postsAt(bodyIds: readonly string[]): Promise<PostLink[]>;
  /** Whole clusters that hold a record of one of these articles. */
  clustersOf(articleIds: readonly string[]): Promise<Known['clusters']>;
  /** What persons decided, in the order of time. */
  judgements(): Promise<Judgement[]>;
  /** Keeps judgements, or takes them back: what follows from it is for the next resolution. */
  addJudgements(judgements: readonly Judgement[]): Promise<void>;
  removeJudgements(ids: readonly string[]): Promise<void>;
  /** Writes a resolution. Merges: doing it again changes nothing. */
  apply(resolution: Resolution, extractor: string): Promise<void>;
}

/** What an article reports: records of this type that share an actor with it are near. */
export interface ClusterProbe {
  readonly type: EventType;
  readonly actors: readonly string[];
  /** First and last day that a near event may fall on; an event without a date is always near. */
  readonly from?: string;
  readonly to?: string;
}

export type StoredArticle = Article & { readonly extractor: string };
export type ArticleHead = Omit<StoredArticle, 'text' | 'cut'>;
/** An event with the number of articles that report it, and what was asked for along with it. */
export type StoredEvent = EventNode & {
  readonly reportCount: number;
  readonly participants?: readonly Participant[];
  readonly reports?: readonly ReportAlong[];
};

/**
 * What to read in the statement that gives events: which of their own properties (all when not given), who took part
 * and what reports say, with the properties of each. What was not asked for is not there, whatever the types say: rows
 * are for those who asked.
 */
export interface Along {
  readonly event?: readonly string[];
  readonly participants?: { readonly actor: readonly string[]; readonly country?: readonly string[] };
  readonly reports?: { readonly report: readonly string[]; readonly article?: readonly string[] };
  /** Of the actor whose list it is. */
  readonly owner?: readonly string[];
}
/** In the order of participations, of which it is the part without proofs. */
export interface Participant {
  readonly actor: Actor & { readonly countryNode?: Actor | null };
  readonly role: Role;
}
export type ReportAlong = Omit<EventRecordRow, 'id'> & { readonly head?: ArticleHead };

export interface Participation {
  readonly actor: Actor;
  /** The role that most articles give, ties by the order of ROLES. */
  readonly role: Role;
  readonly confidence: number;
  /** The body that the actor stands for in this event by a post that one of its articles states. */
  readonly onBehalfOf: Actor | null;
  /** Its articles name only the post; others tell who held it on the day. */
  readonly isInferred: boolean;
  readonly proofs: readonly (Proof & { readonly role: Role; readonly confidence: number })[];
}

export interface EventRecordRow extends Omit<EventRecord, 'participants'> {}

/** A post as all articles together attest it. */
export interface Tenure {
  readonly person: Actor;
  readonly at: Actor;
  readonly title: string;
  /** Only reports of the past: every article that states it says "former". */
  readonly former: boolean;
  readonly firstAttested: PartialDate | null;
  readonly lastAttested: PartialDate | null;
  readonly proofs: readonly Proof[];
}

export interface ActorEvent {
  readonly event: StoredEvent;
  readonly role: Role;
  /** The actor itself, where that was asked for along with its events. */
  readonly owner?: Actor;
}

export interface Counterpart {
  readonly actor: Actor;
  readonly events: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
}

export interface Encounter {
  readonly body: Actor;
  readonly counterpart: Actor;
  readonly meetings: number;
  /** In how many years they met; a meeting without a date is in none. */
  readonly years: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
  /** Persons through whom either side took part, with the post; empty where both took part directly. */
  readonly through: readonly { readonly person: Actor; readonly post: string; readonly at: string }[];
  /** Whether each side was also named itself. */
  readonly direct: { readonly body: boolean; readonly counterpart: boolean };
  readonly proofs: readonly (Proof & { readonly event: string })[];
}

export type EncounterDetails = Pick<Encounter, 'years' | 'through' | 'direct' | 'proofs'>;

export interface EncounterTotal {
  readonly actor: Actor;
  /** How many of the other side it met. */
  readonly counterparts: number;
  readonly meetings: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
}
export type EncounterSide = 'BODY' | 'COUNTERPART';
export type EncounterTotalOrder = 'COUNTERPARTS_DESC' | 'MEETINGS_DESC';

export interface PathsFound {
  readonly paths: readonly (readonly Step[])[];
  /** Whether the search went as far as it was asked to. */
  readonly complete: boolean;
}

/** How much of a network is given at the most: those of most events. */
export interface NetworkSize {
  readonly nodes: number;
  readonly links: number;
  /** Of the countries in the middle, how many bodies, firms and persons in all stand for them. */
  readonly ofCountries: number;
}
export interface Network {
  readonly nodes: readonly NetworkNode[];
  /** How often two nodes shared an event, each pair once, most events first. */
  readonly links: readonly NetworkLink[];
  /** Whether nobody within reach and no link was left out. */
  readonly complete: boolean;
}
export interface NetworkNode {
  readonly actor: Actor;
  /** Events between it and the nearest of those that were asked for. */
  readonly distance: number;
  /** Events that it took part in. */
  readonly events: number;
}
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly events: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
}

/** What events are counted by. BODY and FIRM are those present, itself or through the holder of a post. */
export type EventGroup =
  | 'TYPE'
  | 'STATUS'
  | 'TOPIC'
  | 'COUNTRY'
  | 'BODY'
  | 'FIRM'
  | 'PUBLISHER'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';
export interface EventCountRequest {
  /** One group, or two that differ. */
  readonly groupBy: readonly EventGroup[];
  readonly where: EventWhere;
  /** Who counts as a BODY; without kinds agencies and countries. */
  readonly body?: ActorWhere;
  /** Who counts as a FIRM; without kinds companies. */
  readonly firm?: ActorWhere;
  readonly first: number;
}
export interface EventCount {
  /** A word of the vocabulary, a country's code, an actor's id, a publisher, `2025-04`, `2025-Q2` or `2025`: one a group. */
  readonly keys: readonly string[];
  readonly count: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
}

export interface SearchQuestion {
  /** At least one word. */
  readonly text: string;
  /** Kinds of actor to look among. */
  readonly actors: readonly EntityKind[];
  readonly events: boolean;
  readonly articles: boolean;
}
export type Found =
  | { readonly kind: 'actor'; readonly node: Actor }
  | { readonly kind: 'event'; readonly node: StoredEvent }
  | { readonly kind: 'article'; readonly node: StoredArticle };
export type SearchResults = Page<Found> & { readonly words: readonly string[] };

export interface Statistics {
  readonly articles: number;
  readonly events: number;
  readonly actors: Readonly<Record<EntityKind, number>>;
  readonly officials: number;
  readonly countries: number;
  readonly meetings: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
}

export interface CheckFinding {
  readonly check: string;
  readonly count: number;
  /** Up to ten examples, each one line. */
  readonly examples: readonly string[];
}

/** All conditions hold together; what is left out does not restrict. Lists mean "one of". */
export interface EventWhere {
  readonly id?: readonly string[];
  readonly type?: readonly EventType[];
  readonly status?: readonly EventStatus[];
  /** Overlaps the stretch; an event without a date never does. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Held in one of these countries. */
  readonly country?: readonly string[];
  readonly topic?: readonly Topic[];
  /** Ids of actors, all of whom took part. */
  readonly participant?: readonly string[];
  readonly publisher?: readonly string[];
  readonly minConfidence?: number;
  readonly maxConfidence?: number;
  /** Words in the title, without regard to case. */
  readonly text?: string;
  readonly city?: readonly string[];
  readonly plover?: readonly string[];
  readonly minAmount?: number;
  readonly maxAmount?: number;
  readonly currency?: readonly string[];
  /** Reported by at least so many articles. */
  readonly minReports?: number;
  /** Each of these is met by some participant. */
  readonly participants?: readonly ActorWhere[];
  /** Met by some article that reports it. */
  readonly article?: ArticleWhere;
  readonly and?: readonly EventWhere[];
  readonly or?: readonly EventWhere[];
  readonly not?: EventWhere;
}
export interface ActorWhere {
  readonly id?: readonly string[];
  readonly kind?: readonly EntityKind[];
  readonly agencyKind?: readonly AgencyKind[];
  readonly country?: readonly string[];
  readonly isOfficial?: boolean;
  /** Words of a name or alias, without regard to case. */
  readonly text?: string;
  readonly wikidataId?: readonly string[];
  /** Met by some event that the actor took part in. */
  readonly event?: EventWhere;
  /** Met by some body at which the person holds or held a post. */
  readonly postAt?: ActorWhere;
  readonly and?: readonly ActorWhere[];
  readonly or?: readonly ActorWhere[];
  readonly not?: ActorWhere;
}
export interface ArticleWhere {
  readonly id?: readonly string[];
  readonly publisher?: readonly string[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly text?: string;
  readonly url?: readonly string[];
  readonly language?: readonly string[];
  /** Met by some event that it reports. */
  readonly event?: EventWhere;
  /** Met by some actor that it names. */
  readonly mentions?: ActorWhere;
  readonly and?: readonly ArticleWhere[];
  readonly or?: readonly ArticleWhere[];
  readonly not?: ArticleWhere;
}
export interface EncounterWhere {
  /** The public side. Without kinds: agencies and countries. */
  readonly of?: ActorWhere;
  /** The other side. Without kinds: companies. */
  readonly with?: ActorWhere;
  /** Only pairs whose countries are both known and differ (true) or agree (false). */
  readonly foreign?: boolean;
  /** Without type: MEETING; without status: HAPPENED. */
  readonly where?: EventWhere;
}

export type ArticleOrder = 'PUBLISHED_DESC' | 'PUBLISHED_ASC' | 'TITLE_ASC';
export type EventOrder = 'DATE_DESC' | 'DATE_ASC' | 'REPORTS_DESC';
export type ActorOrder = 'NAME_ASC' | 'NAME_DESC' | 'EVENTS_DESC';
export type EncounterOrder = 'MEETINGS_DESC' | 'YEARS_DESC' | 'LAST_DATE_DESC' | 'BODY_ASC';

/** A page after (or before) a row. The key is that of the row's place in the order: its sort value, then its id. */
export interface PageRequest<Order> {
  readonly orderBy: Order;
  readonly first: number;
  readonly after?: PageKey;
  /** Counts backwards: the last rows before `after`, still given in the order asked for. */
  readonly backwards?: boolean;
}
export interface PageKey {
  readonly value: string | number | null;
  readonly id: string;
}
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly keys: readonly PageKey[];
  /** Whether there are rows beyond in the direction asked. */
  readonly more: boolean;
}

/** How to open a store. */
export interface StoreOptions {
  /** Neo4j when given, else embedded. */
  readonly neo4j?: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database?: string;
    /** Milliseconds after which a statement that only reads is ended; 30,000 when not given. */
    readonly readTime?: number;
  };
  /** Folder of the embedded graph; null keeps it in memory. */
  readonly folder?: string | null;
  /** Embedded: opened beside others for reading; writing throws. */
  readonly readOnly?: boolean;
  /**
   * Embedded, in a folder: opens it in a process of its own, so that a statement that only reads can be ended after so
   * many milliseconds. Without it there is no limit.
   */
  readonly readTime?: number;
}
