/** What a person may decide. */
export type Decision =
  | 'SAME'
  | 'DIFFERENT'
  | 'RENAME'
  | 'SET_COUNTRY'
  | 'SET_KIND'
  | 'SET_TYPE'
  | 'SET_DATE'
  | 'REJECT_EVENT';

/**
 * A decision of a person, kept as a node. What follows from it is derived anew each time, so that taking it back
 * gives the graph as if it had never been there.
 */
export interface Judgement {
  readonly id: string;
  readonly decision: Decision;
  /**
   * Claims (see `Mention`) that it is about, sorted; for events ids of their records. What corrects one article alone
   * is about `article:…#<claim>`.
   */
  readonly subjects: readonly string[];
  /** The name, code of a country, kind, type or date (or `none`) that is set; else null. */
  readonly value: string | null;
  readonly who: string;
  /** ISO time. Of two that contradict each other the later holds. */
  readonly when: string;
  readonly why: string | null;
}

/** The value of SET_DATE for an event whose date is not known. */
export const NO_DATE = 'none';

/** What a judgement names that corrects an event (by its id) or a name (by its claim) of one article. */
export function correctedSubject(article: string, part: string): string {
  return `${article}#${part}`;
}

/** The article that a subject is a part of; undefined for claims, which are of all articles. */
export function articleOfSubject(subject: string): string | undefined {
  return subject.startsWith('article:') ? subject.slice(0, subject.lastIndexOf('#')) : undefined;
}
