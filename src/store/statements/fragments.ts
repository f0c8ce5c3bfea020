/**
 * The closed table of conditions that `where` trees are made of, one a property or related thing. A condition takes
 * the variable of a node and the place of its parameter. Under a NOT it is true or false, never null; elsewhere null is
 * as good as false. A statement has a slot for each of its variables; what is put there is made of these texts alone, never of input.
 */
export type NodeKind = 'event' | 'actor' | 'article';

/** A condition on the node itself. */
type Fragment = (variable: string, parameter: string, isNegated: boolean) => string;

/** A condition on some node that is linked with it. */
interface Related {
  readonly kind: NodeKind;
  /** The link, from the node to the related one. */
  readonly pattern: (variable: string, related: string) => string;
}

/** A comparison with a property that may be missing; the guard keeps Neo4j from looking up the property in an index. */
const compared =
  (property: string, operator: 'IN' | '>=' | '<=' | '='): Fragment =>
  (v, p, isNegated) =>
    `(${isNegated ? `${v}.${property} IS NOT NULL AND ` : ''}${v}.${property} ${operator} ${p})`;
const oneOf = (property: string) => compared(property, 'IN');
const atLeast = (property: string) => compared(property, '>=');
const atMost = (property: string) => compared(property, '<=');
/** Both keys, so that Neo4j goes by the index of that by which the list is sorted. */
const startsBy: Fragment = (v, p) => `(${v}.newestKey <= ${p} AND ${v}.oldestKey <= ${p})`;
const shares =
  (property: string): Fragment =>
  (v, p) =>
    `size([x IN ${v}.${property} WHERE x IN ${p}]) > 0`;
const words: Fragment = (v, p) => `size([x IN ${p} WHERE ${v}.searchText CONTAINS x]) = size(${p})`;

export const EVENT_FRAGMENTS = {
  id: oneOf('id'),
  type: oneOf('type'),
  status: oneOf('status'),
  from: atLeast('toDay'),
  to: startsBy,
  country: oneOf('country'),
  city: oneOf('city'),
  topic: shares('topics'),
  participant: (v, p) => `size([x IN ${p} WHERE x IN ${v}.participantIds]) = size(${p})`,
  publisher: shares('publishers'),
  minConfidence: atLeast('confidence'),
  maxConfidence: atMost('confidence'),
  plover: oneOf('plover'),
  minAmount: atLeast('amount'),
  maxAmount: atMost('amount'),
  currency: oneOf('currency'),
  minReports: atLeast('reportCount'),
  text: words,
} satisfies Record<string, Fragment>;

export const ACTOR_FRAGMENTS = {
  id: oneOf('id'),
  kind: oneOf('kind'),
  agencyKind: oneOf('agencyKind'),
  country: oneOf('country'),
  isOfficial: compared('isOfficial', '='),
  wikidataId: oneOf('wikidataId'),
  text: words,
} satisfies Record<string, Fragment>;

export const ARTICLE_FRAGMENTS = {
  id: oneOf('id'),
  url: oneOf('url'),
  publisher: oneOf('publisher'),
  language: oneOf('language'),
  from: atLeast('toDay'),
  to: startsBy,
  text: words,
} satisfies Record<string, Fragment>;

export const EVENT_RELATED = {
  participants: { kind: 'actor', pattern: (v, n) => `(${v})<-[:TOOK_PART_IN]-(${n}:Actor)` },
  article: { kind: 'article', pattern: (v, n) => `(${v})<-[:REPORTS]-(${n}:Article)` },
} satisfies Record<string, Related>;

export const ACTOR_RELATED = {
  event: { kind: 'event', pattern: (v, n) => `(${v})-[:TOOK_PART_IN]->(${n}:Event)` },
  postAt: { kind: 'actor', pattern: (v, n) => `(${v})-[:HOLDS_POST]->(${n}:Actor)` },
} satisfies Record<string, Related>;

export const ARTICLE_RELATED = {
  event: { kind: 'event', pattern: (v, n) => `(${v})-[:REPORTS]->(${n}:Event)` },
  mentions: { kind: 'actor', pattern: (v, n) => `(${v})-[:MENTIONS]->(${n}:Actor)` },
} satisfies Record<string, Related>;

/** Variables that statements have a slot for, with what they stand for. */
export const SLOTS = { e: 'event', a: 'article', actor: 'actor', body: 'actor', other: 'actor' } as const;

/** A condition that is always true, in the place of those that are asked for on this variable. */
export function slot(variable: keyof typeof SLOTS): string {
  return `'${variable}' = '${variable}'`;
}
