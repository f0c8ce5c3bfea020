import type { Evidence, Span } from './evidence.ts';
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

/** What one article says, in the form of a gold annotation with offsets added. What `extract` gives. */
export interface Extraction {
  readonly source: ExtractionSource;
  readonly entities: readonly Entity[];
  readonly events: readonly ExtractedEvent[];
}

export interface ExtractionSource {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly published: PartialDate | null;
}

/** Anyone or anything named. `evidence` is its first mention in full. */
export interface Entity extends Evidence {
  /** Unique within the extraction: a slug of the name. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name that the article gives, without honorifics. */
  readonly name: string;
  /** The other forms in the text, sorted. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, or EU or UN; null when not known. */
  readonly country: string | null;
  /** Agencies only. */
  readonly agencyKind?: AgencyKind;
  /** Persons only, in the order of the text. */
  readonly posts?: readonly Post[];
  /** Every place that names it, pronouns and definite nouns left out, in the order of the text. */
  readonly mentions: readonly Span[];
  /** 0 to 1: how sure that this is an entity of this kind. */
  readonly confidence: number;
}

/** A post that a person holds or held. */
export interface Post extends Evidence {
  readonly title: string;
  /** Entity id of the body it is held at; null when the article does not tell. */
  readonly at: string | null;
  /** The article says that it is no longer held ("former minister"). */
  readonly former: boolean;
}

/** One act, told once or in many sentences. `evidence` is the statement of the act. */
export interface ExtractedEvent extends Evidence {
  /** Unique within the extraction: v1, v2, … */
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: PartialDate | null;
  readonly datePrecision: DatePrecision;
  /** Last day of a stretch of days. */
  readonly endDate?: PartialDate;
  readonly place: Place;
  readonly participants: readonly Participant[];
  readonly topics: readonly Topic[];
  /** A sum of money that the act is about. */
  readonly amount?: Amount;
  /** 0 to 1: how sure that the article reports this act with this type. */
  readonly confidence: number;
}

export interface Place {
  readonly country: string | null;
  readonly city: string | null;
}

/** A sum in the currency's own unit; `currency` is ISO 4217. */
export interface Amount {
  readonly value: number;
  readonly currency: string;
}

/** Who took part. `evidence` is the mention that says so. */
export interface Participant extends Evidence {
  /** Entity id. */
  readonly entity: string;
  /** The title by which a body is named in the place of a holder whom the article does not name: "IT minister". */
  readonly post?: string;
  readonly role: Role;
  readonly confidence: number;
}
