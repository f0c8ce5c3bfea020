import type { Join, LoadedText, ReviewPair } from '../ingest/index.ts';
import type {
  Actor,
  Extraction,
  Judgement,
  Mention,
  PartialDate,
  Place,
  Proof,
  Role,
} from '../model/index.ts';
import type {
  ArticleHead,
  Counterpart,
  Encounter,
  EncounterDetails,
  EncounterTotal,
  EncounterWhere,
  EventGroup,
  Found,
  Network,
  NetworkLink,
  NetworkNode,
  Participant,
  PathsFound,
  ReportAlong,
  StoredArticle,
  StoredEvent,
  Tenure,
} from '../store/graph-store.ts';
import type { Connection, PageInfo } from './connection.ts';

/** What the resolvers of each type are given. The generated types name these. */

/** An article whose text is loaded when it is asked for. */
export type ArticleRow = ArticleHead & Partial<Pick<StoredArticle, 'text' | 'cut'>>;
export type EventRow = StoredEvent;
/** An actor, with the node of its country where that came along. */
export type ActorRow = Participant['actor'];
export type NodeRow = ArticleRow | EventRow | ActorRow;
export type PostRow = Tenure;
export type MentionRow = { readonly mention: Mention; readonly actor: Actor };
export type EvidenceRow = Proof & { readonly confidence?: number };
export type PlaceRow = Place;
export type ReportRow = ReportAlong;
export type CounterpartRow = Counterpart;
export type ThroughRow = Encounter['through'][number];
export type EncounterEvidenceRow = Encounter['proofs'][number];
export type ExtractionRow = Omit<Extraction, 'entities'> & {
  readonly entities: readonly ExtractedEntityRow[];
  readonly text: string;
};
export type ExtractedEntityRow = Extraction['entities'][number] & {
  readonly join: () => Promise<Join | null>;
};
export type EntityJoinRow = Join;
export type ExtractedEventRow = Extraction['events'][number];

export type ReviewPairRow = ReviewPair;
export type JudgementRow = Judgement;
export type LoadedArticleRow = LoadedText;

/** Who took part in what. The rest is in the store's participation of the two, loaded when it is asked for. */
export interface ParticipationRow {
  readonly event: StoredEvent;
  readonly actor: ActorRow;
  readonly role: Role;
}

/** An answer with the question that it is an answer to: its meetings are found by the same question. */
export interface EncounterRow extends Omit<Encounter, keyof EncounterDetails> {
  readonly where: EncounterWhere;
}

export type MeetingTotalRow = EncounterTotal;
export type PathRow = PathsFound['paths'][number];
export type PathStepRow = PathRow[number];
export type NetworkRow = Network;
export type NetworkNodeRow = NetworkNode;
export type NetworkLinkRow = NetworkLink;

/** What was found, and the words that it was found by. */
export interface SearchHitRow {
  readonly found: Found;
  readonly words: readonly string[];
}
export interface SearchConnectionRows extends Connection<SearchHitRow> {
  correctedText(): Promise<string | null>;
}

export interface EventKeyRow {
  readonly group: EventGroup;
  readonly value: string;
}
export interface EventCountRow {
  readonly keys: readonly EventKeyRow[];
  readonly count: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
}
export interface TimelineGroupRow {
  readonly key: EventKeyRow;
  readonly count: number;
}

export type PageInfoRow = PageInfo;
export type ArticleConnectionRows = Connection<ArticleRow>;
export type EventConnectionRows = Connection<EventRow>;
export type ActorConnectionRows = Connection<ActorRow>;
export type PersonConnectionRows = Connection<ActorRow>;
export type AgencyConnectionRows = Connection<ActorRow>;
export type CompanyConnectionRows = Connection<ActorRow>;
export type OrganizationConnectionRows = Connection<ActorRow>;
export type CountryConnectionRows = Connection<ActorRow>;
export type ParticipationConnectionRows = Connection<ParticipationRow>;
export type CounterpartConnectionRows = Connection<CounterpartRow>;
export type EncounterConnectionRows = Connection<EncounterRow>;
export type MeetingTotalConnectionRows = Connection<MeetingTotalRow>;
export type ReviewPairConnectionRows = Connection<ReviewPairRow>;
export type JudgementConnectionRows = Connection<JudgementRow>;
