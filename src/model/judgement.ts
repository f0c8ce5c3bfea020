/** What a person may decide. */
export type Decision = 'SAME' | 'DIFFERENT' | 'RENAME' | 'SET_COUNTRY' | 'REJECT_EVENT';

/**
 * A decision of a person, kept as a node. What follows from it is derived anew each time, so that taking it back
 * gives the graph as if it had never been there.
 */
export interface Judgement {
  readonly id: string;
  readonly decision: Decision;
  /** Claims (see `Mention`) that it is about, sorted; for REJECT_EVENT ids of records. */
  readonly subjects: readonly string[];
  /** The name of RENAME, the code of SET_COUNTRY; else null. */
  readonly value: string | null;
  readonly who: string;
  /** ISO time. Of two that contradict each other the later holds. */
  readonly when: string;
  readonly why: string | null;
}
