/** The seam between the store and what keeps the graph. Adding an engine means implementing `Engine` and nothing else. */

/** A named, fixed piece of Cypher that means the same on every engine. `Row` is what each of its rows holds. */
export interface Statement<Row = unknown> {
  readonly name: string;
  readonly text: string;
  /** The same rows by indexes that only some engines have, for those. */
  readonly indexed?: string;
  /** Never there: keeps the type of the rows with the statement. */
  readonly row?: Row;
}

/** Every parameter that the statement names; null where a condition does not restrict. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement and gives all its rows. */
export type Run = <Row>(statement: Statement<Row>, parameters?: Parameters) => Promise<Row[]>;

/** What engines differ in, each with the value that most have. */
export interface EngineCapabilities {
  /** Other processes may write at the same time, so that a unit of loading takes the write lock first. */
  readonly sharedWriting: boolean;
}
export const DEFAULT_CAPABILITIES: EngineCapabilities = { sharedWriting: false };

export interface Engine {
  /** For messages: "embedded graph in ./data". */
  readonly description: string;
  readonly capabilities: EngineCapabilities;
  /** Runs a statement that only reads, on the last committed state. */
  readonly read: Run;
  /**
   * Words of texts that a search looks in, so many letters put in, left out, changed or swapped away from this one at
   * most, those of most texts first; where there are many, not all. Some may be words that nothing has any more.
   */
  wordsLike(word: string, edits: number): Promise<string[]>;
  /** Runs the work in one transaction and commits it; runs it again after a conflict, rolls back when it throws. */
  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
