import type { Amount, Place } from './extraction.ts';
import type { PartialDate } from './partial-date.ts';
import type {
  AgencyKind,
  DatePrecision,
  EntityKind,
  EventStatus,
  EventType,
  Role,
  Topic,
} from './vocabulary.ts';

/** The rows of the graph: what `resolve` decides and `store` keeps. */

/** A proof in a stored article. `quote` is `text.slice(start, end)`. */
export interface Proof {
  /** Article id. */
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A person, agency, company, organization or country. */
export interface Actor {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The other names, sorted. */
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly agencyKind: AgencyKind | null;
  readonly wikidataId: string | null;
  /** Persons only: holds or held a post at an agency or a country. */
  readonly isOfficial: boolean;
}

/** `(Article)-[:MENTIONS]->(Actor)`: what one article calls an actor. All that is known of the actor derives from these. */
export interface Mention extends Proof {
  readonly actor: string;
  /** The node that the article's own words alone would make it; the actor's id where it is not given. */
  readonly claim?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly agencyKind: AgencyKind | null;
  readonly confidence: number;
  /** Every place that names the actor: start and end by turns. */
  readonly offsets: readonly number[];
}

/** What articles that say the same call an actor: mentions without their places in the text. */
export interface Sighting extends Pick<Mention, 'name' | 'aliases' | 'country' | 'agencyKind'> {
  readonly actor: string;
  readonly claim: string;
  /** Article ids, sorted. */
  readonly articles: readonly string[];
}

/** `(Person)-[:HOLDS_POST]->(Actor)`, one link an article and title. */
export interface PostLink extends Proof {
  readonly person: string;
  readonly at: string;
  readonly title: string;
  readonly former: boolean;
  /** Publication date of the article: the post is attested on that date. */
  readonly asOf: PartialDate | null;
  /** The claims of the article (see `Mention`) that `person` and `at` stand for. */
  readonly personClaim?: string;
  readonly atClaim?: string;
}

/** What one article says of one act: its report and its participations. An `Event` is a set of these. */
export interface EventRecord extends Proof {
  /** `<article id>#<what it says>`: the same as long as the article says it. */
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: PartialDate | null;
  readonly datePrecision: DatePrecision;
  readonly endDate: PartialDate | null;
  readonly place: Place;
  readonly topics: readonly Topic[];
  readonly amount: Amount | null;
  readonly title: string;
  readonly confidence: number;
  /** Name and version of what extracted it. */
  readonly extractor: string;
  readonly participants: readonly ParticipantRecord[];
}

/** `(Actor)-[:TOOK_PART_IN]->(Event)` as one article says it. */
export interface ParticipantRecord extends Proof {
  readonly actor: string;
  /** The claim of the article (see `Mention`) that the actor stands for. */
  readonly claim?: string;
  /** Bodies at which the article says that the person holds a post, and the claims that they stand for. */
  readonly bodies?: readonly string[];
  readonly bodyClaims?: readonly string[];
  /** The title by which a body is named in the place of a holder whom the article does not name. */
  readonly post?: string;
  readonly role: Role;
  readonly confidence: number;
}

/** One act, as all its reports together tell it. */
export interface EventNode {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: PartialDate | null;
  readonly datePrecision: DatePrecision;
  readonly endDate: PartialDate | null;
  readonly place: Place;
  readonly topics: readonly Topic[];
  readonly amount: Amount | null;
  readonly title: string;
  /** CAMEO/PLOVER event code, null where PLOVER has none for the act. */
  readonly plover: string | null;
  readonly confidence: number;
}

/** An event with the records it is made of. */
export interface EventCluster {
  readonly event: EventNode;
  readonly records: readonly EventRecord[];
}
