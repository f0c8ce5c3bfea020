// Made from schema.graphql by .config/codegen.mjs: change that and run `npm run codegen`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, ArticleRow, EventRow, ActorRow, PostRow, MentionRow, EvidenceRow, PlaceRow, ParticipationRow, ReportRow, CounterpartRow, EncounterRow, ThroughRow, MeetingTotalRow, PathRow, PathStepRow, NetworkRow, NetworkNodeRow, NetworkLinkRow, SearchHitRow, SearchConnectionRows, EventKeyRow, EventCountRow, TimelineGroupRow, EncounterEvidenceRow, ExtractionRow, EntityJoinRow, ExtractedEntityRow, ExtractedEventRow, ReviewPairRow, JudgementRow, LoadedArticleRow, PageInfoRow, ArticleConnectionRows, EventConnectionRows, ActorConnectionRows, PersonConnectionRows, AgencyConnectionRows, CompanyConnectionRows, OrganizationConnectionRows, CountryConnectionRows, ParticipationConnectionRows, CounterpartConnectionRows, EncounterConnectionRows, MeetingTotalConnectionRows, ReviewPairConnectionRows, JudgementConnectionRows } from './rows.ts';
import type { ApiContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as far as it is known, ISO 8601: `2025`, `2025-04` or `2025-04-24`. */
  Date: { input: string; output: string; }
  /** The absolute address of a page, http or https. */
  URL: { input: string; output: string; }
};

/** What may be asked of the graph. */
export type Query = {
  readonly __typename?: 'Query';
  /** The article, event or actor with this id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** The same for up to 100 ids, in their order. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One article, by its id or by its address: give one of the two. */
  readonly article?: Maybe<Article>;
  /** Articles, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** One event, by its id or by an id that it had before it was joined with another. */
  readonly event?: Maybe<Event>;
  /** Events, newest first unless told otherwise. */
  readonly events: EventConnection;
  /** One person, agency, company, organization or country. */
  readonly actor?: Maybe<Actor>;
  /** Actors of every kind, by name unless told otherwise. */
  readonly actors: ActorConnection;
  /** Persons who hold or held a post at an agency or a country. */
  readonly officials: PersonConnection;
  /** Persons, officials or not. */
  readonly people: PersonConnection;
  /** Public bodies: ministries, regulators, courts and their like. */
  readonly agencies: AgencyConnection;
  /** Firms. */
  readonly companies: CompanyConnection;
  /** Bodies that are neither firms nor of one state: associations, universities, international organizations. */
  readonly organizations: OrganizationConnection;
  /** Countries, with the European Union and the United Nations. */
  readonly countries: CountryConnection;
  /**
   * Which public bodies met which firms. Both sides took part in one meeting that was held, each either directly or
   * through a person who held a post there: the minister attends, so the ministry met.
   */
  readonly meetings: EncounterConnection;
  /**
   * The question turned round: who met most. One row for each body (or each firm) of `meetings`, with how many of the
   * other side it met.
   */
  readonly meetingTotals: MeetingTotalConnection;
  /**
   * How two actors are linked: chains of actors each two of which took part in one event, shortest first, then by the
   * newest events; one path for each chain. Empty where there is none within `maxEvents`.
   */
  readonly paths: ReadonlyArray<Path>;
  /** Events by month, quarter or year, with none left out between the first and the last, or the dates of `where`. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
  /**
   * Events counted by one group, or by two at once as the cells of a matrix; most first, cells without events left out.
   * An event counts once under each key that it has, and under none of a group that it lacks.
   */
  readonly eventCounts: ReadonlyArray<EventCount>;
  /**
   * Full text: names, aliases, titles and the texts of articles in which every word begins a word, without regard to case
   * and diacritics; best first. A word that nothing has is taken for the nearest that something has: see `correctedText`.
   */
  readonly search: SearchConnection;
  /**
   * Whom some actors share events with, and how all of these are linked, for drawing. A country takes part in an event here
   * where it is in the middle and any body, firm or person of it took part; of those of all countries in the middle, the
   * 5000 that took part in most events are looked at.
   */
  readonly network: Network;
  /** What Readout would take from an article. A dry run: nothing is written. */
  readonly extract: Extraction;
  /**
   * The article on a page, fetched now by the server, for `extract` and `load`; nothing is stored. Asks for the token, as
   * mutations do. Pages of this machine and its network are not fetched unless the server was started so.
   */
  readonly articleAt: FetchedArticle;
  /** How much the graph holds. */
  readonly statistics: Statistics;
  /** Pairs of actors that may be one and that nobody has decided, the likeliest first. */
  readonly review: ReviewPairConnection;
  /** What persons decided, newest first. */
  readonly judgements: JudgementConnection;
  /** Whether this request may change the graph. */
  readonly access: Access;
};


/** What may be asked of the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked of the graph. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What may be asked of the graph. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};


/** What may be asked of the graph. */
export type QueryArticlesArgs = {
  where?: InputMaybe<ArticleWhere>;
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked of the graph. */
export type QueryEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked of the graph. */
export type QueryActorsArgs = {
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryOfficialsArgs = {
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryPeopleArgs = {
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryAgenciesArgs = {
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryCompaniesArgs = {
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryOrganizationsArgs = {
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryCountriesArgs = {
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryMeetingsArgs = {
  of?: InputMaybe<ActorWhere>;
  with?: InputMaybe<ActorWhere>;
  foreign?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EncounterOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryMeetingTotalsArgs = {
  side: EncounterSide;
  of?: InputMaybe<ActorWhere>;
  with?: InputMaybe<ActorWhere>;
  foreign?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<MeetingTotalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxEvents?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked of the graph. */
export type QueryTimelineArgs = {
  where?: InputMaybe<EventWhere>;
  interval: Interval;
  groupBy?: InputMaybe<EventGroup>;
  body?: InputMaybe<ActorWhere>;
  firm?: InputMaybe<ActorWhere>;
  groups?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked of the graph. */
export type QueryEventCountsArgs = {
  where?: InputMaybe<EventWhere>;
  groupBy: ReadonlyArray<EventGroup>;
  body?: InputMaybe<ActorWhere>;
  firm?: InputMaybe<ActorWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked of the graph. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryNetworkArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be asked of the graph. */
export type QueryExtractArgs = {
  article: ArticleInput;
};


/** What may be asked of the graph. */
export type QueryArticleAtArgs = {
  url: Scalars['URL']['input'];
};


/** What may be asked of the graph. */
export type QueryReviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked of the graph. */
export type QueryJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How the graph is corrected and added to. Each asks for the header `Authorization: Bearer …` with the token that the
 * server was started with (READOUT_TOKEN); without it they fail with UNAUTHENTICATED. Never over GET.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Keeps a decision and changes the graph by it. It holds when articles are loaded again, and can be taken back.
   * SAME and DIFFERENT take two actors, RENAME and SET_COUNTRY one, SET_TYPE, SET_DATE and REJECT_EVENT an event.
   */
  readonly judge: Judgement;
  /** Takes a decision back: the graph is as if it had never been made. Gives the decision. */
  readonly undoJudgement: Judgement;
  /**
   * Puts an article into the graph, read as `extract` reads it. An article that is there under the same address is
   * replaced; the same again changes nothing.
   */
  readonly load: LoadedArticle;
};


/**
 * How the graph is corrected and added to. Each asks for the header `Authorization: Bearer …` with the token that the
 * server was started with (READOUT_TOKEN); without it they fail with UNAUTHENTICATED. Never over GET.
 */
export type MutationJudgeArgs = {
  decision: Decision;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
  who: Scalars['String']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * How the graph is corrected and added to. Each asks for the header `Authorization: Bearer …` with the token that the
 * server was started with (READOUT_TOKEN); without it they fail with UNAUTHENTICATED. Never over GET.
 */
export type MutationUndoJudgementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * How the graph is corrected and added to. Each asks for the header `Authorization: Bearer …` with the token that the
 * server was started with (READOUT_TOKEN); without it they fail with UNAUTHENTICATED. Never over GET.
 */
export type MutationLoadArgs = {
  article: ArticleInput;
  leaveOut?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  corrections?: InputMaybe<ReadonlyArray<Correction>>;
  who?: InputMaybe<Scalars['String']['input']>;
};

/** What a client can be told as it happens, over server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Events that come into the graph from now on and meet the conditions, within seconds of being loaded, whichever
   * process loads them. An event that takes over the reports of others is told anew.
   */
  readonly eventAdded: Event;
};


/** What a client can be told as it happens, over server-sent events. */
export type SubscriptionEventAddedArgs = {
  where?: InputMaybe<EventWhere>;
};

/** Anything that has an id of its own. */
export type Node = {
  /** The same for as long as the graph is kept, and unique across all kinds. */
  readonly id: Scalars['ID']['output'];
};

/** Who or what takes part in events: a person, agency, company, organization or country. */
export type Actor = {
  /** Unique across all kinds of node. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it goes here. */
  readonly name: Scalars['String']['output'];
  /** Its other names in the articles, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country it belongs to, where that is known. */
  readonly country?: Maybe<Country>;
  /** Its id at wikidata.org, where that is known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** Articles that name it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Events that it took part in, with its role in each, newest first unless told otherwise. */
  readonly events: ParticipationConnection;
  /** Whom it shares events with, most events first. */
  readonly counterparts: CounterpartConnection;
};


/** Who or what takes part in events: a person, agency, company, organization or country. */
export type ActorArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who or what takes part in events: a person, agency, company, organization or country. */
export type ActorEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who or what takes part in events: a person, agency, company, organization or country. */
export type ActorCounterpartsArgs = {
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Actor & Node & {
  readonly __typename?: 'Person';
  /** Unique across all kinds of node. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name, without honorifics. */
  readonly name: Scalars['String']['output'];
  /** Other names in the articles, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country that the person belongs to or serves, where that is known. */
  readonly country?: Maybe<Country>;
  /** The id at wikidata.org, where that is known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** Whether the person holds or held a post at an agency or a country. */
  readonly isOfficial: Scalars['Boolean']['output'];
  /**
   * Posts, newest attestation first. With `asOf`, only those that an article published by the end of that date states
   * and not all of them as given up.
   */
  readonly posts: ReadonlyArray<Post>;
  /** Articles that name the person, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Events that the person took part in, with the role in each, newest first unless told otherwise. */
  readonly events: ParticipationConnection;
  /** Whom the person shares events with, most events first. */
  readonly counterparts: CounterpartConnection;
};


/** A human being. */
export type PersonPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A human being. */
export type PersonArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonCounterpartsArgs = {
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A public body. */
export type Agency = Actor & Node & {
  readonly __typename?: 'Agency';
  /** Unique across all kinds of node. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it goes here. */
  readonly name: Scalars['String']['output'];
  /** Its other names in the articles, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country it belongs to, where that is known. */
  readonly country?: Maybe<Country>;
  /** Its id at wikidata.org, where that is known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** What kind of public body it is. */
  readonly kind: AgencyKind;
  /** Who holds or held a post there, newest attestation first; `asOf` as for `Person.posts`. */
  readonly people: ReadonlyArray<Post>;
  /** Articles that name it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Events that it took part in itself, with its role in each, newest first unless told otherwise. */
  readonly events: ParticipationConnection;
  /** Whom it shares events with, most events first. */
  readonly counterparts: CounterpartConnection;
};


/** A public body. */
export type AgencyPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A public body. */
export type AgencyArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A public body. */
export type AgencyEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A public body. */
export type AgencyCounterpartsArgs = {
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A firm. */
export type Company = Actor & Node & {
  readonly __typename?: 'Company';
  /** Unique across all kinds of node. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it goes here. */
  readonly name: Scalars['String']['output'];
  /** Its other names in the articles, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country it belongs to, where that is known. */
  readonly country?: Maybe<Country>;
  /** Its id at wikidata.org, where that is known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** Who owns it, where articles name both: by its name (Huawei Pakistan is a part of Huawei) or by the reference. */
  readonly parent?: Maybe<Actor>;
  /** Firms of which it is the parent, by name. */
  readonly subsidiaries: ReadonlyArray<Company>;
  /** Who holds or held a post there, newest attestation first; `asOf` as for `Person.posts`. */
  readonly people: ReadonlyArray<Post>;
  /** Articles that name it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Events that it took part in itself, with its role in each, newest first unless told otherwise. */
  readonly events: ParticipationConnection;
  /** Whom it shares events with, most events first. */
  readonly counterparts: CounterpartConnection;
};


/** A firm. */
export type CompanyPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A firm. */
export type CompanyArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A firm. */
export type CompanyEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A firm. */
export type CompanyCounterpartsArgs = {
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A body that is neither a firm nor of one state. */
export type Organization = Actor & Node & {
  readonly __typename?: 'Organization';
  /** Unique across all kinds of node. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it goes here. */
  readonly name: Scalars['String']['output'];
  /** Its other names in the articles, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country it belongs to, where that is known. */
  readonly country?: Maybe<Country>;
  /** Its id at wikidata.org, where that is known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** Who holds or held a post there, newest attestation first; `asOf` as for `Person.posts`. */
  readonly people: ReadonlyArray<Post>;
  /** Articles that name it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Events that it took part in itself, with its role in each, newest first unless told otherwise. */
  readonly events: ParticipationConnection;
  /** Whom it shares events with, most events first. */
  readonly counterparts: CounterpartConnection;
};


/** A body that is neither a firm nor of one state. */
export type OrganizationPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that is neither a firm nor of one state. */
export type OrganizationArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that is neither a firm nor of one state. */
export type OrganizationEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body that is neither a firm nor of one state. */
export type OrganizationCounterpartsArgs = {
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country, or the European Union or the United Nations. */
export type Country = Actor & Node & {
  readonly __typename?: 'Country';
  /** `country:` and the code. */
  readonly id: Scalars['ID']['output'];
  /** The name by which it goes here. */
  readonly name: Scalars['String']['output'];
  /** Its other names in the articles, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Itself. */
  readonly country?: Maybe<Country>;
  /** Its id at wikidata.org, where that is known. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, with the reserved EU and UN. */
  readonly code: Scalars['String']['output'];
  /** Who holds or held a post of the country itself, such as its prime minister; `asOf` as for `Person.posts`. */
  readonly people: ReadonlyArray<Post>;
  /** Articles that name it, newest first unless told otherwise. */
  readonly articles: ArticleConnection;
  /** Events that it took part in itself, with its role in each, newest first unless told otherwise. */
  readonly events: ParticipationConnection;
  /** Whom it shares events with, most events first. */
  readonly counterparts: CounterpartConnection;
};


/** A country, or the European Union or the United Nations. */
export type CountryPeopleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A country, or the European Union or the United Nations. */
export type CountryArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, or the European Union or the United Nations. */
export type CountryEventsArgs = {
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country, or the European Union or the United Nations. */
export type CountryCounterpartsArgs = {
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A post that a person holds or held, as all articles together attest it. */
export type Post = {
  readonly __typename?: 'Post';
  /** Who holds or held it. */
  readonly person: Person;
  /** Where it is held. */
  readonly at: Actor;
  /** The post in the words of the articles. */
  readonly title: Scalars['String']['output'];
  /** Whether every article that states it says that it is no longer held. */
  readonly former: Scalars['Boolean']['output'];
  /** When the first article to state it was published. */
  readonly firstAttested?: Maybe<Scalars['Date']['output']>;
  /** When the last article to state it was published. */
  readonly lastAttested?: Maybe<Scalars['Date']['output']>;
  /** Where the articles state it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** One report, read and cleaned. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** `article:` and a hash of its address, or of its text where it has none. */
  readonly id: Scalars['ID']['output'];
  /** Its headline. */
  readonly title: Scalars['String']['output'];
  /** Where it was published. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  /** BCP 47 language tag, where the source states it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The clean text that every quote is cut from: `text.slice(start, end)` is the quote, in UTF-16 code units. */
  readonly text: Scalars['String']['output'];
  /** Hexadecimal SHA-256 of `text`. */
  readonly sha256: Scalars['String']['output'];
  /** What was taken away as page furniture, in its order. */
  readonly cut: ReadonlyArray<Scalars['String']['output']>;
  /** Name and version of what read the facts from it. */
  readonly extractor: Scalars['String']['output'];
  /** Events that it reports, in the order of the text. */
  readonly events: ReadonlyArray<Event>;
  /** Actors that it names, in the order of the text. */
  readonly mentions: ReadonlyArray<Mention>;
};

/** What one article calls an actor. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Whom it names. */
  readonly actor: Actor;
  /** The fullest name that the article gives. */
  readonly name: Scalars['String']['output'];
  /** The other names in the article, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its first mention in full. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** How sure it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Every place in the text that names the actor. */
  readonly places: ReadonlyArray<Span>;
};

/** A stretch of an article's text in UTF-16 code units. */
export type Span = {
  readonly __typename?: 'Span';
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** The words of an article that prove a statement. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article that says so. */
  readonly article: Article;
  /** Its words. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** How sure it is, 0 to 1; null where the statement carries no measure of its own. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
};

/** One act, told by one article or many. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** `event:` and a hash. */
  readonly id: Scalars['ID']['output'];
  /** What kind of act. */
  readonly type: EventType;
  /** Whether it was held. */
  readonly status: EventStatus;
  /** One line that tells it. */
  readonly title: Scalars['String']['output'];
  /** When, as far as it is known. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How precise the date is. */
  readonly datePrecision: DatePrecision;
  /** Last day of a stretch of days. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Where. */
  readonly place: Place;
  /** What about. */
  readonly topics: ReadonlyArray<Topic>;
  /** A sum of money that it is about. */
  readonly amount?: Maybe<Amount>;
  /** CAMEO or PLOVER code, null where there is none for the act. */
  readonly plover?: Maybe<Scalars['String']['output']>;
  /** How sure it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Who took part, by role, then name. */
  readonly participants: ReadonlyArray<Participation>;
  /** What each article says of it, by date of publication. */
  readonly reports: ReadonlyArray<Report>;
  /** How many articles report it. */
  readonly reportCount: Scalars['Int']['output'];
};

/** Where an event took place, as far as it is known. */
export type Place = {
  readonly __typename?: 'Place';
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The city. */
  readonly city?: Maybe<Scalars['String']['output']>;
};

/** A sum of money in the currency's own unit. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** How much. */
  readonly value: Scalars['Float']['output'];
  /** ISO 4217 code of the currency. */
  readonly currency: Scalars['String']['output'];
};

/** One actor's part in one event. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** The event. */
  readonly event: Event;
  /** Who took part. */
  readonly actor: Actor;
  /** In which role, as most articles tell it. */
  readonly role: Role;
  /** The body that the actor stood for, by a post that an article on the event states. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** Whether the articles name only the post ("the IT minister") and others tell who held it on the day. */
  readonly isInferred: Scalars['Boolean']['output'];
  /** How sure it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where the articles say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What one article says of one event. */
export type Report = {
  readonly __typename?: 'Report';
  /** The article. */
  readonly article: Article;
  /** The statement of the act. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** How sure it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** One line that tells the event as this article does. */
  readonly title: Scalars['String']['output'];
  /** Whether the event was held, as this article has it. */
  readonly status: EventStatus;
  /** When the event was, as this article has it. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Where it was, as this article has it. */
  readonly place: Place;
  /** The sum that it was about, as this article has it. */
  readonly amount?: Maybe<Amount>;
  /** Name and version of what read it from the article. */
  readonly extractor: Scalars['String']['output'];
};

/** How often an actor shared an event with another. */
export type Counterpart = {
  readonly __typename?: 'Counterpart';
  /** The other. */
  readonly actor: Actor;
  /** In how many events both took part. */
  readonly eventCount: Scalars['Int']['output'];
  /** The first event's date. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** The last event's date. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
};

/** A body and a firm that met. */
export type Encounter = {
  readonly __typename?: 'Encounter';
  /** The public side. */
  readonly body: Actor;
  /** The other side. */
  readonly counterpart: Actor;
  /** How many meetings. */
  readonly meetings: Scalars['Int']['output'];
  /** In how many years they met; a meeting without a date is in none. */
  readonly years: Scalars['Int']['output'];
  /** The first meeting's date. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** The last meeting's date. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
  /** Persons through whom either side met; empty where both took part directly. */
  readonly through: ReadonlyArray<Through>;
  /** Which sides were also named themselves. */
  readonly direct: Directness;
  /** The meetings, newest first. */
  readonly events: EventConnection;
  /** The quotes that prove that they met. */
  readonly evidence: ReadonlyArray<EncounterEvidence>;
};


/** A body and a firm that met. */
export type EncounterEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person through whom a body or firm took part, with the post that makes it so. */
export type Through = {
  readonly __typename?: 'Through';
  /** Who took part. */
  readonly person: Person;
  /** The title of the post. */
  readonly post: Scalars['String']['output'];
  /** The body or firm that the post is held at. */
  readonly at: Actor;
};

/** Which sides of an encounter were named as participants themselves, not through the holder of a post alone. */
export type Directness = {
  readonly __typename?: 'Directness';
  /** The public side. */
  readonly body: Scalars['Boolean']['output'];
  /** The other side. */
  readonly counterpart: Scalars['Boolean']['output'];
};

/** The words of an article that prove a part in a meeting. */
export type EncounterEvidence = {
  readonly __typename?: 'EncounterEvidence';
  /** The meeting. */
  readonly event: Event;
  /** The article that says so. */
  readonly article: Article;
  /** Its words. */
  readonly quote: Scalars['String']['output'];
  /** Where the quote begins in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Where the quote ends, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** How many of the other side one body or firm met. */
export type MeetingTotal = {
  readonly __typename?: 'MeetingTotal';
  /** Who. */
  readonly actor: Actor;
  /** How many of the other side it met. */
  readonly counterparts: Scalars['Int']['output'];
  /** How many meetings. */
  readonly meetings: Scalars['Int']['output'];
  /** The first meeting's date. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** The last meeting's date. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
};

/** A chain of actors from one to another, each two of which took part in one event. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many events lie on it. */
  readonly length: Scalars['Int']['output'];
  /** The steps, in their order. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** From one actor to the next. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the step begins. */
  readonly from: Actor;
  /** Where it leads. */
  readonly to: Actor;
  /** An event that both took part in: the newest that no other step of the path goes by. */
  readonly event: Event;
  /** How many such events they share. */
  readonly eventCount: Scalars['Int']['output'];
  /** The words that say that each of the two took part in it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Actors and how they are linked. */
export type Network = {
  readonly __typename?: 'Network';
  /** The actors: those asked for, then level by level. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** How often two of them shared an event, each pair once, most events first; at most 5000. */
  readonly links: ReadonlyArray<NetworkLink>;
  /** Whether nobody within reach, nobody of a country in the middle and no link was left out. */
  readonly complete: Scalars['Boolean']['output'];
};

/** An actor of a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The actor. */
  readonly actor: Actor;
  /** How many events away from the nearest of those asked for; 0 for these. */
  readonly distance: Scalars['Int']['output'];
  /** How many events it took part in. */
  readonly eventCount: Scalars['Int']['output'];
};

/** Two actors of a network that shared events. */
export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Id of one of the two. */
  readonly source: Scalars['ID']['output'];
  /** Id of the other. */
  readonly target: Scalars['ID']['output'];
  /** How many events they shared. */
  readonly eventCount: Scalars['Int']['output'];
  /** The first event's date. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** The last event's date. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
};

/** How many events fell into one stretch of time. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** `2025-04`, `2025-Q2` or `2025`. */
  readonly key: Scalars['String']['output'];
  /** Its first day. */
  readonly start: Scalars['Date']['output'];
  /** Its last day. */
  readonly end: Scalars['Date']['output'];
  /** How many events. */
  readonly count: Scalars['Int']['output'];
  /** The same groups in every bucket, the largest over the whole time first, also where there is no event. */
  readonly groups: ReadonlyArray<TimelineGroup>;
};

/** How many events of one group fell into a stretch of time. */
export type TimelineGroup = {
  readonly __typename?: 'TimelineGroup';
  /** What they have in common. */
  readonly key: EventKey;
  /** How many events. */
  readonly count: Scalars['Int']['output'];
};

/** How many events have one thing in common, or two. */
export type EventCount = {
  readonly __typename?: 'EventCount';
  /** What they have in common: one key for each group, in the order asked for. */
  readonly keys: ReadonlyArray<EventKey>;
  /** How many events. */
  readonly count: Scalars['Int']['output'];
  /** The first event's date. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** The last event's date. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
};

/** What events are counted under. */
export type EventKey = {
  readonly __typename?: 'EventKey';
  /** The group that it belongs to. */
  readonly group: EventGroup;
  /** A word of the vocabulary, a country's code, an actor's id, a publisher, `2025-04`, `2025-Q2` or `2025`. */
  readonly value: Scalars['String']['output'];
  /** What to show: an actor's name, or the value itself. */
  readonly label: Scalars['String']['output'];
  /** The body, firm or country; null for other groups. */
  readonly actor?: Maybe<Actor>;
};

/** How much the graph holds. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Events of every type and status. */
  readonly events: Scalars['Int']['output'];
  /** Meetings that were held. */
  readonly meetings: Scalars['Int']['output'];
  /** Persons. */
  readonly people: Scalars['Int']['output'];
  /** Persons who hold or held a public post. */
  readonly officials: Scalars['Int']['output'];
  /** Public bodies. */
  readonly agencies: Scalars['Int']['output'];
  /** Firms. */
  readonly companies: Scalars['Int']['output'];
  /** Other bodies. */
  readonly organizations: Scalars['Int']['output'];
  /** Countries. */
  readonly countries: Scalars['Int']['output'];
  /** The first event's date. */
  readonly firstDate?: Maybe<Scalars['Date']['output']>;
  /** The last event's date. */
  readonly lastDate?: Maybe<Scalars['Date']['output']>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether rows follow the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row, to give as `before`. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the page's last row, to give as `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Article;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Event;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Actor;
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of persons. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Person;
};

/** A page of agencies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of agencies. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Agency;
};

/** A page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of companies. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Company;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Organization;
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of countries. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Country;
};

/** A page of an actor's parts in events. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of an actor's parts in events. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Participation;
};

/** A page of counterparts. */
export type CounterpartConnection = {
  readonly __typename?: 'CounterpartConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CounterpartEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of counterparts. */
export type CounterpartEdge = {
  readonly __typename?: 'CounterpartEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Counterpart;
};

/** A page of encounters. */
export type EncounterConnection = {
  readonly __typename?: 'EncounterConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<EncounterEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of encounters. */
export type EncounterEdge = {
  readonly __typename?: 'EncounterEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Encounter;
};

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * The words that were looked for, where a word of four letters or more that nothing has was taken for one that something
   * has: a letter put in, left out, changed or swapped with its neighbour, or two of a word of six letters or more; of
   * several the one that most have. Null otherwise.
   */
  readonly correctedText?: Maybe<Scalars['String']['output']>;
};

/** A row of what a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchHit;
};

/** A node that a search found, with the words that it was found by. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** An article, event or actor. */
  readonly node: Node;
  /** Where the words stand. */
  readonly snippets: ReadonlyArray<Snippet>;
};

/** A name, a title or a stretch of an article's text, with the words that were looked for. */
export type Snippet = {
  readonly __typename?: 'Snippet';
  /** What it is taken from. */
  readonly field: SearchField;
  /** The stretch as it stands there. */
  readonly text: Scalars['String']['output'];
  /** Where the stretch begins in the article's text; null for names and titles. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The words, as places in this snippet's `text`. */
  readonly highlights: ReadonlyArray<Span>;
};

/** A page of totals. */
export type MeetingTotalConnection = {
  readonly __typename?: 'MeetingTotalConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingTotalEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of totals. */
export type MeetingTotalEdge = {
  readonly __typename?: 'MeetingTotalEdge';
  /** Its place in the list, opaque: to give as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: MeetingTotal;
};

/** Which articles. All conditions hold together; a list means one of. */
export type ArticleWhere = {
  /** Ids of articles. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Their addresses. */
  readonly url?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
  /** Names of publishers. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** BCP 47 language tags, as the sources state them. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published within these dates, or on a vaguer date that overlaps them; an article without a date never does. */
  readonly date?: InputMaybe<DateRange>;
  /** Words of the title, without regard to case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Reporting an event that meets these conditions. */
  readonly event?: InputMaybe<EventWhere>;
  /** Naming an actor that meets these conditions. */
  readonly mentions?: InputMaybe<ActorWhere>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ArticleWhere>;
};

/**
 * Which events. All conditions hold together; a list means one of, but for `participant` and `participantId`, of which
 * each is to have taken part.
 */
export type EventWhere = {
  /** Ids of events. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of act. */
  readonly type?: InputMaybe<ReadonlyArray<EventType>>;
  /** Whether they were held. */
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
  /** Overlapping these dates; an event without a date never does. */
  readonly date?: InputMaybe<DateRange>;
  /** Held in one of these countries: ISO 3166-1 alpha-2 codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Held in one of these cities, as `Place.city` has them. */
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What about. */
  readonly topic?: InputMaybe<ReadonlyArray<Topic>>;
  /** Each of these was met by someone who took part. */
  readonly participant?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** Ids of actors, all of whom took part. */
  readonly participantId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Reported by one of these publishers. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Reported by an article that meets these conditions. */
  readonly article?: InputMaybe<ArticleWhere>;
  /** How many articles report them. */
  readonly reports?: InputMaybe<CountRange>;
  /** How sure they are. */
  readonly confidence?: InputMaybe<ConfidenceRange>;
  /** A sum of money that they are about; an event without one never fits. */
  readonly amount?: InputMaybe<AmountRange>;
  /** CAMEO or PLOVER codes. */
  readonly plover?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Words of the title, without regard to case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** This does not hold. */
  readonly not?: InputMaybe<EventWhere>;
};

/** Which actors. All conditions hold together; a list means one of. */
export type ActorWhere = {
  /** Ids of actors. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of actor. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Kinds of agency; actors that are no agencies have none. */
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  /** Of one of these countries: ISO 3166-1 alpha-2 codes. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Persons who hold or held a public post (true), or all others (false). */
  readonly isOfficial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids at wikidata.org. */
  readonly wikidataId?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Words of a name or alias, without regard to case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Taking part in an event that meets these conditions. */
  readonly event?: InputMaybe<EventWhere>;
  /** Persons who hold or held a post at a body that meets these conditions. */
  readonly postAt?: InputMaybe<ActorWhere>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ActorWhere>;
};

/** From the first day that `from` may mean to the last day that `to` may mean; either may be left out. */
export type DateRange = {
  /** The beginning. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The end, inclusive. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How sure, 0 to 1. */
export type ConfidenceRange = {
  /** At least. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
};

/** How many. */
export type CountRange = {
  /** At least. */
  readonly min: Scalars['Int']['input'];
};

/** Sums of money in the currency's own unit. */
export type AmountRange = {
  /** At least. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** In one of these currencies: ISO 4217 codes. Without it sums of all currencies are compared as numbers. */
  readonly currency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An article to extract from. */
export type ArticleInput = {
  /** Its headline. */
  readonly title: Scalars['String']['input'];
  /** Its text, paragraphs divided by empty lines; the headline need not be repeated. */
  readonly text: Scalars['String']['input'];
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  /** When it was published: weekdays in the text are reckoned from it. */
  readonly published?: InputMaybe<Scalars['Date']['input']>;
  /** Who published it; the host of its address when not given. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
};

/** An article as it was read from a page. */
export type FetchedArticle = {
  readonly __typename?: 'FetchedArticle';
  /** Its headline. */
  readonly title: Scalars['String']['output'];
  /** Its text without the headline, paragraphs divided by empty lines. */
  readonly text: Scalars['String']['output'];
  /** The address by which the page goes. */
  readonly url: Scalars['URL']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  /** The language as its tag (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What was cut from the page as furniture, in its order. */
  readonly cut: ReadonlyArray<Scalars['String']['output']>;
};

/** What became of an article that was to be loaded. */
export type LoadedArticle = {
  readonly __typename?: 'LoadedArticle';
  /** The article as it is stored. */
  readonly article: Article;
  /** Whether it changed the graph. */
  readonly outcome: LoadOutcome;
  /** Events that it reports, in the order of the text. */
  readonly events: ReadonlyArray<Event>;
  /** Judgements by which events of it are left out, old ones too. */
  readonly leftOut: ReadonlyArray<Judgement>;
  /** Judgements by which it is corrected, old ones too. */
  readonly corrected: ReadonlyArray<Judgement>;
};

/** What a person says of a name or an event that `extract` gives. */
export type Correction = {
  /** RENAME, SET_COUNTRY and SET_KIND for a name, SET_TYPE, SET_DATE and REJECT_EVENT for an event. */
  readonly decision: Decision;
  /** Id of the entity or event of `extract`. */
  readonly id: Scalars['ID']['input'];
  /** What is set: the name, the code of the country, the kind, the type, or the date (`none` takes a wrong one away). */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** Whether loading changed the graph. */
export type LoadOutcome =
  /** It is in the graph now, or anew. */
  | 'LOADED'
  /** It was there already, just as it is. */
  | 'UNCHANGED';

/** Two actors that may be one. */
export type ReviewPair = {
  readonly __typename?: 'ReviewPair';
  /** The one whose id comes first. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** How likely they are one, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why: the weights add up to the score, before it is held within 0 and 1. */
  readonly reasons: ReadonlyArray<MatchReason>;
};

/** One line of the explanation of a score. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** What was compared: name, kind, country, body type, common name or post. */
  readonly feature: Scalars['String']['output'];
  /** What it adds to the score, or takes from it. */
  readonly weight: Scalars['Float']['output'];
  /** What was found, in words. */
  readonly value: Scalars['String']['output'];
};

/** What a person decided. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** By which it can be taken back. */
  readonly id: Scalars['ID']['output'];
  /** What was decided. */
  readonly decision: Decision;
  /** What it was decided on, sorted: ids that single articles give actors, for REJECT_EVENT ids of reports. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** What it is about now: the actors that these ids lead to, for REJECT_EVENT the articles of the reports. */
  readonly about: ReadonlyArray<Node>;
  /** The new name or the code of the country; null for the other decisions. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Who decided. */
  readonly who: Scalars['String']['output'];
  /** When, as an ISO 8601 time. Of two that contradict each other the later holds. */
  readonly when: Scalars['String']['output'];
  /** The reason that was given. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What a person may decide. */
export type Decision =
  /** Two actors are one. */
  | 'SAME'
  /** Two actors are two, or two names of one are of two. */
  | 'DIFFERENT'
  /** What an actor is called. */
  | 'RENAME'
  /** Where an actor is of. */
  | 'SET_COUNTRY'
  /** Whether a name is of a person, agency, company or organization. */
  | 'SET_KIND'
  /** What kind of act an event is. */
  | 'SET_TYPE'
  /** When an event was, as far as it is known; `none` where that is not known at all. */
  | 'SET_DATE'
  /** An event did not happen, or not as reported. */
  | 'REJECT_EVENT';

/** Whether a request may change the graph. */
export type Access = {
  readonly __typename?: 'Access';
  /** Whether this server takes mutations at all: it was started with a token. */
  readonly mutations: Scalars['Boolean']['output'];
  /** Whether this request came with that token. */
  readonly granted: Scalars['Boolean']['output'];
};

/** A page of pairs. */
export type ReviewPairConnection = {
  readonly __typename?: 'ReviewPairConnection';
  /** The rows of the page. */
  readonly edges: ReadonlyArray<ReviewPairEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Rows of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type ReviewPairEdge = {
  readonly __typename?: 'ReviewPairEdge';
  /** For `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: ReviewPair;
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The rows of the page. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Rows of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgement in a list. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** For `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** What one article says; nothing of it is in the graph. */
export type Extraction = {
  readonly __typename?: 'Extraction';
  /** The article. */
  readonly source: ExtractionSource;
  /** Its clean text, headline first, that every `start` and `end` below points into, in UTF-16 code units. */
  readonly text: Scalars['String']['output'];
  /** Who and what it names. */
  readonly entities: ReadonlyArray<ExtractedEntity>;
  /** The acts that it reports. */
  readonly events: ReadonlyArray<ExtractedEvent>;
};

/** The article that was given. */
export type ExtractionSource = {
  readonly __typename?: 'ExtractionSource';
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Where. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Its headline. */
  readonly title: Scalars['String']['output'];
  /** When. */
  readonly published?: Maybe<Scalars['Date']['output']>;
};

/** Anyone or anything that the article names. */
export type ExtractedEntity = {
  readonly __typename?: 'ExtractedEntity';
  /** Unique within the extraction. */
  readonly id: Scalars['String']['output'];
  /** What kind. */
  readonly kind: ActorKind;
  /** The fullest name that the article gives, without honorifics. */
  readonly name: Scalars['String']['output'];
  /** The other names in the text, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code, with EU and UN, where it is known. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What kind of agency; null for all others. */
  readonly agencyKind?: Maybe<AgencyKind>;
  /** Posts of a person, in the order of the text. */
  readonly posts: ReadonlyArray<ExtractedPost>;
  /** Its first mention in full. */
  readonly evidence: Scalars['String']['output'];
  /** Where the evidence begins in the text. */
  readonly start: Scalars['Int']['output'];
  /** Where the evidence ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Every place that names it. */
  readonly mentions: ReadonlyArray<Span>;
  /** How sure it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The actor of the graph that it would be if the article were loaded now; null where it would be a new one. */
  readonly joins?: Maybe<EntityJoin>;
};

/** Which actor of the graph an entity of an article would be, and why. */
export type EntityJoin = {
  readonly __typename?: 'EntityJoin';
  /** The actor. */
  readonly actor: Actor;
  /** How likely the two are one, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for and against it; the weights add up to the score. */
  readonly reasons: ReadonlyArray<MatchReason>;
};

/** A post that the article states. */
export type ExtractedPost = {
  readonly __typename?: 'ExtractedPost';
  /** The post in the article's words. */
  readonly title: Scalars['String']['output'];
  /** Id of the entity that it is held at, where the article tells. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** Whether the article says that it is no longer held. */
  readonly former: Scalars['Boolean']['output'];
  /** The words that say so. */
  readonly evidence: Scalars['String']['output'];
  /** Where the evidence begins in the text. */
  readonly start: Scalars['Int']['output'];
  /** Where the evidence ends, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** An act that the article reports. */
export type ExtractedEvent = {
  readonly __typename?: 'ExtractedEvent';
  /** Unique within the extraction. */
  readonly id: Scalars['String']['output'];
  /** What kind of act. */
  readonly type: EventType;
  /** Whether it was held. */
  readonly status: EventStatus;
  /** When, as far as the article tells. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How precise the date is. */
  readonly datePrecision: DatePrecision;
  /** Last day of a stretch of days. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Where. */
  readonly place: ExtractedPlace;
  /** Who took part. */
  readonly participants: ReadonlyArray<ExtractedParticipant>;
  /** What about. */
  readonly topics: ReadonlyArray<Topic>;
  /** A sum of money that it is about. */
  readonly amount?: Maybe<Amount>;
  /** The statement of the act. */
  readonly evidence: Scalars['String']['output'];
  /** Where the evidence begins in the text. */
  readonly start: Scalars['Int']['output'];
  /** Where the evidence ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** How sure it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
};

/** Where an act took place, as far as the article tells. */
export type ExtractedPlace = {
  readonly __typename?: 'ExtractedPlace';
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The city. */
  readonly city?: Maybe<Scalars['String']['output']>;
};

/** Who took part in an act, as the article tells it. */
export type ExtractedParticipant = {
  readonly __typename?: 'ExtractedParticipant';
  /** Id of the entity. */
  readonly entity: Scalars['String']['output'];
  /** In which role. */
  readonly role: Role;
  /** The mention that says so. */
  readonly evidence: Scalars['String']['output'];
  /** Where the evidence begins in the text. */
  readonly start: Scalars['Int']['output'];
  /** Where the evidence ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** How sure it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
};

/** The order of articles; ties go by id. */
export type ArticleOrder =
  /** Newest first. */
  | 'PUBLISHED_DESC'
  /** Oldest first. */
  | 'PUBLISHED_ASC'
  /** By title. */
  | 'TITLE_ASC';

/** The order of events; ties go by id. */
export type EventOrder =
  /** Newest first. */
  | 'DATE_DESC'
  /** Oldest first. */
  | 'DATE_ASC'
  /** Most reported first. */
  | 'REPORTS_DESC';

/** The order of actors; ties go by id. */
export type ActorOrder =
  /** By name. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC'
  /** Most events first. */
  | 'EVENTS_DESC';

/** The order of encounters; ties go by id. */
export type EncounterOrder =
  /** Most meetings first. */
  | 'MEETINGS_DESC'
  /** Those who met in most years first. */
  | 'YEARS_DESC'
  /** Last met first. */
  | 'LAST_DATE_DESC'
  /** By the name of the public side. */
  | 'BODY_ASC';

/** What a search looks among. */
export type NodeKind =
  /** Human beings. */
  | 'PERSON'
  /** Public bodies. */
  | 'AGENCY'
  /** Firms. */
  | 'COMPANY'
  /** Bodies that are neither firms nor of one state. */
  | 'ORGANIZATION'
  /** Countries. */
  | 'COUNTRY'
  /** Events. */
  | 'EVENT'
  /** Articles. */
  | 'ARTICLE';

/** Where words were found. */
export type SearchField =
  /** The name. */
  | 'NAME'
  /** Another name. */
  | 'ALIAS'
  /** The title of an event or article. */
  | 'TITLE'
  /** The text of an article. */
  | 'TEXT';

/** A side of the question. */
export type EncounterSide =
  /** The public bodies. */
  | 'BODY'
  /** The firms. */
  | 'COUNTERPART';

/** The order of totals; ties go by name, then id. */
export type MeetingTotalOrder =
  /** Who met most of the other side first. */
  | 'COUNTERPARTS_DESC'
  /** Who had most meetings first. */
  | 'MEETINGS_DESC';

/** What events are counted by. */
export type EventGroup =
  /** Kind of act. */
  | 'TYPE'
  /** Whether it was held. */
  | 'STATUS'
  /** What about; an event may have several. */
  | 'TOPIC'
  /** Country where it was held. */
  | 'COUNTRY'
  /** Public bodies present, themselves or through the holder of a post, as in the question. */
  | 'BODY'
  /** Firms present, themselves or through the holder of a post. */
  | 'FIRM'
  /** Who published a report of it. */
  | 'PUBLISHER'
  /** Month, of events whose date tells it. */
  | 'MONTH'
  /** Quarter, of events whose date tells a month. */
  | 'QUARTER'
  /** Year. */
  | 'YEAR';

/** How long the buckets of a timeline are. */
export type Interval =
  /** Calendar months. */
  | 'MONTH'
  /** Calendar quarters. */
  | 'QUARTER'
  /** Calendar years. */
  | 'YEAR';

/** What an actor is. */
export type ActorKind =
  /** A human being. */
  | 'PERSON'
  /** A public body. */
  | 'AGENCY'
  /** A firm. */
  | 'COMPANY'
  /** A body that is neither a firm nor of one state. */
  | 'ORGANIZATION'
  /** A country, or the European Union or the United Nations. */
  | 'COUNTRY';

/** What a public body is. */
export type AgencyKind =
  /** A ministry or department of government. */
  | 'MINISTRY'
  /** A regulator. */
  | 'REGULATOR'
  /** An executive agency. */
  | 'AGENCY'
  /** A parliament or one of its committees. */
  | 'LEGISLATURE'
  /** A court or tribunal. */
  | 'COURT'
  /** A central bank. */
  | 'CENTRAL_BANK'
  /** Armed forces. */
  | 'MILITARY'
  /** Any other public body. */
  | 'OTHER';

/** What kind of act. */
export type EventType =
  /** Two or more sides met or called. */
  | 'MEETING'
  /** Somebody went to see a place. */
  | 'VISIT'
  /** A conference, summit or exhibition. */
  | 'FORUM'
  /** A contract, memorandum or treaty. */
  | 'AGREEMENT'
  /** Money was put in or promised. */
  | 'INVESTMENT'
  /** A product, service or programme began. */
  | 'LAUNCH'
  /** A law, rule or strategy. */
  | 'POLICY'
  /** A licence or permission. */
  | 'LICENCE'
  /** A fine, ban, suit or inquiry. */
  | 'ENFORCEMENT'
  /** Somebody took or left a post. */
  | 'APPOINTMENT';

/** Whether an event was held. */
export type EventStatus =
  /** It was. */
  | 'HAPPENED'
  /** It is to be. */
  | 'PLANNED'
  /** It was called off. */
  | 'CANCELLED';

/** The part that an actor has in an event. */
export type Role =
  /** Received the others. */
  | 'HOST'
  /** Was received. */
  | 'GUEST'
  /** Took part, with no more said. */
  | 'PARTICIPANT'
  /** Held the event. */
  | 'ORGANISER'
  /** Signed. */
  | 'SIGNATORY'
  /** Saw it signed or done. */
  | 'WITNESS'
  /** Put money in. */
  | 'INVESTOR'
  /** Got the money or permission. */
  | 'RECIPIENT'
  /** Issued the rule, licence or penalty. */
  | 'ISSUER'
  /** Whom or what it is about. */
  | 'SUBJECT';

/** What an event is about. */
export type Topic =
  /** Artificial intelligence. */
  | 'AI'
  /** Security of networks and systems. */
  | 'CYBERSECURITY'
  /** Data and data centres. */
  | 'DATA'
  /** Public services online. */
  | 'DIGITAL_GOVERNMENT'
  /** Trade online. */
  | 'E_COMMERCE'
  /** Education and skills. */
  | 'EDUCATION_SKILLS'
  /** Payments, financial technology and digital currency. */
  | 'FINTECH_CRYPTO'
  /** Platforms and what is said on them. */
  | 'INTERNET_PLATFORMS'
  /** Chips. */
  | 'SEMICONDUCTORS'
  /** Satellites and space. */
  | 'SPACE'
  /** Young firms. */
  | 'STARTUPS'
  /** Telecommunications. */
  | 'TELECOM'
  /** Trade between countries. */
  | 'TRADE'
  /** Technology of transport and energy. */
  | 'TRANSPORT_ENERGY_TECH'
  /** Technology of health. */
  | 'HEALTH_TECH'
  /** Making things. */
  | 'MANUFACTURING'
  /** Competition between firms. */
  | 'COMPETITION'
  /** Privacy. */
  | 'PRIVACY'
  /** Intellectual property. */
  | 'IP'
  /** Anything else. */
  | 'OTHER';

/** How precise a date is. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR'
  /** There is no date. */
  | 'NONE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeRow>;
  Actor: ResolverTypeWrapper<ActorRow>;
  Person: ResolverTypeWrapper<ActorRow>;
  Agency: ResolverTypeWrapper<ActorRow>;
  Company: ResolverTypeWrapper<ActorRow>;
  Organization: ResolverTypeWrapper<ActorRow>;
  Country: ResolverTypeWrapper<ActorRow>;
  Post: ResolverTypeWrapper<PostRow>;
  Article: ResolverTypeWrapper<ArticleRow>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Span: ResolverTypeWrapper<Span>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Event: ResolverTypeWrapper<EventRow>;
  Place: ResolverTypeWrapper<PlaceRow>;
  Amount: ResolverTypeWrapper<Amount>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  Report: ResolverTypeWrapper<ReportRow>;
  Counterpart: ResolverTypeWrapper<CounterpartRow>;
  Encounter: ResolverTypeWrapper<EncounterRow>;
  Through: ResolverTypeWrapper<ThroughRow>;
  Directness: ResolverTypeWrapper<Directness>;
  EncounterEvidence: ResolverTypeWrapper<EncounterEvidenceRow>;
  MeetingTotal: ResolverTypeWrapper<MeetingTotalRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PathStep: ResolverTypeWrapper<PathStepRow>;
  Network: ResolverTypeWrapper<NetworkRow>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRow>;
  NetworkLink: ResolverTypeWrapper<NetworkLinkRow>;
  TimelineBucket: ResolverTypeWrapper<Omit<TimelineBucket, 'groups'> & { groups: ReadonlyArray<ResolversTypes['TimelineGroup']> }>;
  TimelineGroup: ResolverTypeWrapper<TimelineGroupRow>;
  EventCount: ResolverTypeWrapper<EventCountRow>;
  EventKey: ResolverTypeWrapper<EventKeyRow>;
  Statistics: ResolverTypeWrapper<Statistics>;
  PageInfo: ResolverTypeWrapper<PageInfoRow>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionRows>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  EventConnection: ResolverTypeWrapper<EventConnectionRows>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ActorConnection: ResolverTypeWrapper<ActorConnectionRows>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionRows>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionRows>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionRows>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionRows>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  CountryConnection: ResolverTypeWrapper<CountryConnectionRows>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionRows>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  CounterpartConnection: ResolverTypeWrapper<CounterpartConnectionRows>;
  CounterpartEdge: ResolverTypeWrapper<Omit<CounterpartEdge, 'node'> & { node: ResolversTypes['Counterpart'] }>;
  EncounterConnection: ResolverTypeWrapper<EncounterConnectionRows>;
  EncounterEdge: ResolverTypeWrapper<Omit<EncounterEdge, 'node'> & { node: ResolversTypes['Encounter'] }>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRows>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  Snippet: ResolverTypeWrapper<Snippet>;
  MeetingTotalConnection: ResolverTypeWrapper<MeetingTotalConnectionRows>;
  MeetingTotalEdge: ResolverTypeWrapper<Omit<MeetingTotalEdge, 'node'> & { node: ResolversTypes['MeetingTotal'] }>;
  ArticleWhere: ArticleWhere;
  EventWhere: EventWhere;
  ActorWhere: ActorWhere;
  DateRange: DateRange;
  ConfidenceRange: ConfidenceRange;
  CountRange: CountRange;
  AmountRange: AmountRange;
  ArticleInput: ArticleInput;
  FetchedArticle: ResolverTypeWrapper<FetchedArticle>;
  LoadedArticle: ResolverTypeWrapper<LoadedArticleRow>;
  Correction: Correction;
  LoadOutcome: LoadOutcome;
  ReviewPair: ResolverTypeWrapper<ReviewPairRow>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  Decision: Decision;
  Access: ResolverTypeWrapper<Access>;
  ReviewPairConnection: ResolverTypeWrapper<ReviewPairConnectionRows>;
  ReviewPairEdge: ResolverTypeWrapper<Omit<ReviewPairEdge, 'node'> & { node: ResolversTypes['ReviewPair'] }>;
  JudgementConnection: ResolverTypeWrapper<JudgementConnectionRows>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  Extraction: ResolverTypeWrapper<ExtractionRow>;
  ExtractionSource: ResolverTypeWrapper<ExtractionSource>;
  ExtractedEntity: ResolverTypeWrapper<ExtractedEntityRow>;
  EntityJoin: ResolverTypeWrapper<EntityJoinRow>;
  ExtractedPost: ResolverTypeWrapper<ExtractedPost>;
  ExtractedEvent: ResolverTypeWrapper<ExtractedEventRow>;
  ExtractedPlace: ResolverTypeWrapper<ExtractedPlace>;
  ExtractedParticipant: ResolverTypeWrapper<ExtractedParticipant>;
  ArticleOrder: ArticleOrder;
  EventOrder: EventOrder;
  ActorOrder: ActorOrder;
  EncounterOrder: EncounterOrder;
  NodeKind: NodeKind;
  SearchField: SearchField;
  EncounterSide: EncounterSide;
  MeetingTotalOrder: MeetingTotalOrder;
  EventGroup: EventGroup;
  Interval: Interval;
  ActorKind: ActorKind;
  AgencyKind: AgencyKind;
  EventType: EventType;
  EventStatus: EventStatus;
  Role: Role;
  Topic: Topic;
  DatePrecision: DatePrecision;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  URL: Scalars['URL']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Node: NodeRow;
  Actor: ActorRow;
  Person: ActorRow;
  Agency: ActorRow;
  Company: ActorRow;
  Organization: ActorRow;
  Country: ActorRow;
  Post: PostRow;
  Article: ArticleRow;
  Mention: MentionRow;
  Float: Scalars['Float']['output'];
  Span: Span;
  Evidence: EvidenceRow;
  Event: EventRow;
  Place: PlaceRow;
  Amount: Amount;
  Participation: ParticipationRow;
  Report: ReportRow;
  Counterpart: CounterpartRow;
  Encounter: EncounterRow;
  Through: ThroughRow;
  Directness: Directness;
  EncounterEvidence: EncounterEvidenceRow;
  MeetingTotal: MeetingTotalRow;
  Path: PathRow;
  PathStep: PathStepRow;
  Network: NetworkRow;
  NetworkNode: NetworkNodeRow;
  NetworkLink: NetworkLinkRow;
  TimelineBucket: Omit<TimelineBucket, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['TimelineGroup']> };
  TimelineGroup: TimelineGroupRow;
  EventCount: EventCountRow;
  EventKey: EventKeyRow;
  Statistics: Statistics;
  PageInfo: PageInfoRow;
  ArticleConnection: ArticleConnectionRows;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  EventConnection: EventConnectionRows;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ActorConnection: ActorConnectionRows;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  PersonConnection: PersonConnectionRows;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  AgencyConnection: AgencyConnectionRows;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  CompanyConnection: CompanyConnectionRows;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  OrganizationConnection: OrganizationConnectionRows;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  CountryConnection: CountryConnectionRows;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  ParticipationConnection: ParticipationConnectionRows;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  CounterpartConnection: CounterpartConnectionRows;
  CounterpartEdge: Omit<CounterpartEdge, 'node'> & { node: ResolversParentTypes['Counterpart'] };
  EncounterConnection: EncounterConnectionRows;
  EncounterEdge: Omit<EncounterEdge, 'node'> & { node: ResolversParentTypes['Encounter'] };
  SearchConnection: SearchConnectionRows;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitRow;
  Snippet: Snippet;
  MeetingTotalConnection: MeetingTotalConnectionRows;
  MeetingTotalEdge: Omit<MeetingTotalEdge, 'node'> & { node: ResolversParentTypes['MeetingTotal'] };
  ArticleWhere: ArticleWhere;
  EventWhere: EventWhere;
  ActorWhere: ActorWhere;
  DateRange: DateRange;
  ConfidenceRange: ConfidenceRange;
  CountRange: CountRange;
  AmountRange: AmountRange;
  ArticleInput: ArticleInput;
  FetchedArticle: FetchedArticle;
  LoadedArticle: LoadedArticleRow;
  Correction: Correction;
  ReviewPair: ReviewPairRow;
  MatchReason: MatchReason;
  Judgement: JudgementRow;
  Access: Access;
  ReviewPairConnection: ReviewPairConnectionRows;
  ReviewPairEdge: Omit<ReviewPairEdge, 'node'> & { node: ResolversParentTypes['ReviewPair'] };
  JudgementConnection: JudgementConnectionRows;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  Extraction: ExtractionRow;
  ExtractionSource: ExtractionSource;
  ExtractedEntity: ExtractedEntityRow;
  EntityJoin: EntityJoinRow;
  ExtractedPost: ExtractedPost;
  ExtractedEvent: ExtractedEventRow;
  ExtractedPlace: ExtractedPlace;
  ExtractedParticipant: ExtractedParticipant;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  officials?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'orderBy'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'orderBy'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['EncounterConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  meetingTotals?: Resolver<ResolversTypes['MeetingTotalConnection'], ParentType, ContextType, RequireFields<QueryMeetingTotalsArgs, 'side' | 'orderBy'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxEvents' | 'first'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'interval' | 'groups'>>;
  eventCounts?: Resolver<ReadonlyArray<ResolversTypes['EventCount']>, ParentType, ContextType, RequireFields<QueryEventCountsArgs, 'groupBy' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'around' | 'depth' | 'first'>>;
  extract?: Resolver<ResolversTypes['Extraction'], ParentType, ContextType, RequireFields<QueryExtractArgs, 'article'>>;
  articleAt?: Resolver<ResolversTypes['FetchedArticle'], ParentType, ContextType, RequireFields<QueryArticleAtArgs, 'url'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewPairConnection'], ParentType, ContextType, Partial<QueryReviewArgs>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<QueryJudgementsArgs>>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judge?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'decision' | 'ids' | 'who'>>;
  undoJudgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'id'>>;
  load?: Resolver<ResolversTypes['LoadedArticle'], ParentType, ContextType, RequireFields<MutationLoadArgs, 'article' | 'who'>>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  eventAdded?: SubscriptionResolver<ResolversTypes['Event'], "eventAdded", ParentType, ContextType, Partial<SubscriptionEventAddedArgs>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Agency' | 'Company' | 'Organization' | 'Country' | 'Article' | 'Event', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Person' | 'Agency' | 'Company' | 'Organization' | 'Country', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOfficial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<PersonPostsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'orderBy'>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, Partial<PersonCounterpartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<AgencyPeopleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<AgencyArticlesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<AgencyEventsArgs, 'orderBy'>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, Partial<AgencyCounterpartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  subsidiaries?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<CompanyPeopleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CompanyArticlesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<CompanyEventsArgs, 'orderBy'>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, Partial<CompanyCounterpartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<OrganizationPeopleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganizationArticlesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'orderBy'>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, Partial<OrganizationCounterpartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<CountryPeopleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CountryArticlesArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'orderBy'>>;
  counterparts?: Resolver<ResolversTypes['CounterpartConnection'], ParentType, ContextType, Partial<CountryCounterpartsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type SpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AmountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  isInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CounterpartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  body?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Through']>, ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Directness'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EncounterEventsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EncounterEvidence']>, ParentType, ContextType>;
};

export type ThroughResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Through'] = ResolversParentTypes['Through']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type DirectnessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Directness'] = ResolversParentTypes['Directness']> = {
  body?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EncounterEvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EncounterEvidence'] = ResolversParentTypes['EncounterEvidence']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingTotalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingTotal'] = ResolversParentTypes['MeetingTotal']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['TimelineGroup']>, ParentType, ContextType>;
};

export type TimelineGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineGroup'] = ResolversParentTypes['TimelineGroup']> = {
  key?: Resolver<ResolversTypes['EventKey'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventCount'] = ResolversParentTypes['EventCount']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['EventKey']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EventKeyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventKey'] = ResolversParentTypes['EventKey']> = {
  group?: Resolver<ResolversTypes['EventGroup'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Counterpart'], ParentType, ContextType>;
};

export type EncounterConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EncounterConnection'] = ResolversParentTypes['EncounterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EncounterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EncounterEdge'] = ResolversParentTypes['EncounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Encounter'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  snippets?: Resolver<ReadonlyArray<ResolversTypes['Snippet']>, ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type MeetingTotalConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingTotalConnection'] = ResolversParentTypes['MeetingTotalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingTotalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingTotalEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingTotalEdge'] = ResolversParentTypes['MeetingTotalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingTotal'], ParentType, ContextType>;
};

export type FetchedArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FetchedArticle'] = ResolversParentTypes['FetchedArticle']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoadedArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LoadedArticle'] = ResolversParentTypes['LoadedArticle']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LoadOutcome'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  corrected?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
};

export type ReviewPairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewPair'] = ResolversParentTypes['ReviewPair']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  mutations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewPairConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewPairConnection'] = ResolversParentTypes['ReviewPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewPairEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewPairEdge'] = ResolversParentTypes['ReviewPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewPair'], ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type ExtractionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Extraction'] = ResolversParentTypes['Extraction']> = {
  source?: Resolver<ResolversTypes['ExtractionSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ExtractedEntity']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ExtractedEvent']>, ParentType, ContextType>;
};

export type ExtractionSourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExtractionSource'] = ResolversParentTypes['ExtractionSource']> = {
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExtractedEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExtractedEntity'] = ResolversParentTypes['ExtractedEntity']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencyKind?: Resolver<Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['ExtractedPost']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  joins?: Resolver<Maybe<ResolversTypes['EntityJoin']>, ParentType, ContextType>;
};

export type EntityJoinResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityJoin'] = ResolversParentTypes['EntityJoin']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type ExtractedPostResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExtractedPost'] = ResolversParentTypes['ExtractedPost']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExtractedEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExtractedEvent'] = ResolversParentTypes['ExtractedEvent']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ExtractedPlace'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['ExtractedParticipant']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExtractedPlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExtractedPlace'] = ResolversParentTypes['ExtractedPlace']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExtractedParticipantResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExtractedParticipant'] = ResolversParentTypes['ExtractedParticipant']> = {
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Date?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Counterpart?: CounterpartResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  Through?: ThroughResolvers<ContextType>;
  Directness?: DirectnessResolvers<ContextType>;
  EncounterEvidence?: EncounterEvidenceResolvers<ContextType>;
  MeetingTotal?: MeetingTotalResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineGroup?: TimelineGroupResolvers<ContextType>;
  EventCount?: EventCountResolvers<ContextType>;
  EventKey?: EventKeyResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  MeetingTotalConnection?: MeetingTotalConnectionResolvers<ContextType>;
  MeetingTotalEdge?: MeetingTotalEdgeResolvers<ContextType>;
  FetchedArticle?: FetchedArticleResolvers<ContextType>;
  LoadedArticle?: LoadedArticleResolvers<ContextType>;
  ReviewPair?: ReviewPairResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  Access?: AccessResolvers<ContextType>;
  ReviewPairConnection?: ReviewPairConnectionResolvers<ContextType>;
  ReviewPairEdge?: ReviewPairEdgeResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Extraction?: ExtractionResolvers<ContextType>;
  ExtractionSource?: ExtractionSourceResolvers<ContextType>;
  ExtractedEntity?: ExtractedEntityResolvers<ContextType>;
  EntityJoin?: EntityJoinResolvers<ContextType>;
  ExtractedPost?: ExtractedPostResolvers<ContextType>;
  ExtractedEvent?: ExtractedEventResolvers<ContextType>;
  ExtractedPlace?: ExtractedPlaceResolvers<ContextType>;
  ExtractedParticipant?: ExtractedParticipantResolvers<ContextType>;
};


