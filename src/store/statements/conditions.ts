import { slot } from './fragments.ts';

/**
 * Where the conditions of a WHERE stand, one for each kind of node: `restrict` puts in what a caller asks for, and
 * nothing else is evaluated for each node. With all conditions in the text and those not asked for null, a page of
 * two months of 5,000 events took 6.9 ms on the embedded engine instead of 3.6, and no index served it on Neo4j.
 */
export const EVENT_CONDITION = slot('e');
export const ARTICLE_CONDITION = slot('a');

/** The condition on an actor. */
export function actorCondition(variable: 'actor' | 'body' | 'other'): string {
  return slot(variable);
}
