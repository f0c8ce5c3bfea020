import type { Statement } from '../engine.ts';
import type { Properties } from '../properties.ts';

/**
 * All Cypher of Readout is in this folder: fixed texts, each with a name, in `ALL_STATEMENTS`, so that a test runs
 * every one of them on every engine. Texts are put together from constants of this folder alone, never from input.
 * They keep to what the engines agree on: no OPTIONAL MATCH, no EXISTS, no UNION, no null logic beyond `$x IS NULL OR`.
 */
export function statement<Row = never>(name: string, text: string): Statement<Row> {
  const trimmed = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return { name, text: trimmed };
}

/** How a statement begins that gives a list of each of many actors: `owner` is the id of one. */
export const EACH_OWNER = 'UNWIND $ids AS owner';

/** The statement with each of its texts turned into another. */
export function withText<Row>(statement: Statement<Row>, turn: (text: string) => string): Statement<Row> {
  const { text, indexed } = statement;
  return { ...statement, text: turn(text), ...(indexed !== undefined && { indexed: turn(indexed) }) };
}

/** Rows of one node, and of one node for a place in a list. */
export interface NodeRow {
  readonly node: Properties;
}
export interface KeyedRow {
  readonly key: string;
}
export interface CountRow {
  readonly total: number;
}
