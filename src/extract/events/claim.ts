import type { EventStatus, EventType, Role } from '../../model/index.ts';
import type { Masked, Mention } from './masked.ts';

/** One statement of an act, before statements of the same act are joined. */
export interface Claim {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly masked: Masked;
  /** Unit indexes of the words that told it: first and last, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Unit index that dates and sums are sought around. */
  readonly anchor: number;
  readonly parts: readonly Part[];
  readonly strength: number;
  readonly flags: ReadonlySet<string>;
  /** The wording that told it, as its data module spells it. */
  readonly source: string;
  /** The act is told by a noun alone. */
  readonly nominal: boolean;
  /** "the meeting": the noun points back to an act told before. */
  readonly definite: boolean;
  /** Several of them: "meetings with A and B". */
  readonly plural: boolean;
}

/** One who takes part by a statement. */
export interface Part {
  readonly entity: string;
  readonly role: Role;
  readonly mention: Mention;
  readonly score: number;
  /** Index of the slot's group, so that coordinated counterparts are known to belong together. */
  readonly place: string;
}

/** The score of a part that is certain: how likely an attendee takes part is its share of it. */
export const MOST_SCORE = 3;
