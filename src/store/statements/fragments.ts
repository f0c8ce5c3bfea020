import type { EntityKind } from '../../model/index.ts';

/**
 * The closed table of conditions that `where` trees are made of, one a property or related thing. A condition takes
 * the variable of a node and what is asked of it. Under a NOT it is true or false, never null; elsewhere null is
 * as good as false. A statement has a slot for each of its variables; what is put there is made of these texts alone, never of input.
 */
export type NodeKind = 'event' | 'actor' | 'article';

/** A condition on the node itself. */
type Fragment = (variable: string, asked: Asked, isNegated: boolean) => string;

/** What a condition is given. `place` gives the place of a parameter, for a value that the text does not hold. */
interface Asked {
  readonly value: unknown;
  /** For an engine that reads lists by indexes. */
  readonly isIndexed: boolean;
  place(value: unknown): string;
}

/** A condition on some node that is linked with it. */
interface Related {
  readonly kind: NodeKind;
  /** The link, from the node to the related one. */
  readonly pattern: (variable: string, related: string) => string;
}

/** The label that actors of each kind are written with. */
const LABELS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  agency: 'Agency',
  company: 'Company',
  organization: 'Organization',
  country: 'Country',
};

/** A comparison with a property that may be missing; the guard keeps Neo4j from looking up the property in an index. */
const compared =
  (property: string, operator: '>=' | '<=' | '=' | 'IN'): Fragment =>
  (v, { value, place }, isNegated) =>
    `(${isNegated ? `${v}.${property} IS NOT NULL AND ` : ''}${v}.${property} ${operator} ${place(value)})`;
/** One value is compared by itself: of a list Neo4j does not know how long it is, and shuns the index. */
const oneOf =
  (property: string): Fragment =>
  (v, asked, isNegated) => {
    const values = asked.value as readonly unknown[];
    return values.length === 1
      ? compared(property, '=')(v, { ...asked, value: values[0] }, isNegated)
      : compared(property, 'IN')(v, asked, isNegated);
  };
const atLeast = (property: string) => compared(property, '>=');
const atMost = (property: string) => compared(property, '<=');
/** By both keys where a list is read by the index of that by which it is sorted. */
const startsBy: Fragment = (v, { value, place, isIndexed }) => {
  const day = place(value);
  return `(${isIndexed ? `${v}.newestKey <= ${day} AND ` : ''}${v}.oldestKey <= ${day})`;
};
const shares =
  (property: string): Fragment =>
  (v, { value, place }) =>
    `size([x IN ${v}.${property} WHERE x IN ${place(value)}]) > 0`;
const haveAll = (list: string, condition: string) =>
  `size([x IN ${list} WHERE ${condition}]) = size(${list})`;
const words: Fragment = (v, { value, place }) => haveAll(place(value), `${v}.searchText CONTAINS x`);
/** By labels, which are read with the node: the question took Neo4j a third longer with the property. */
const ofKind: Fragment = (v, { value }) => {
  const kinds = value as readonly string[];
  const labels = Object.entries(LABELS).flatMap(([kind, label]) => (kinds.includes(kind) ? [label] : []));
  return `(${labels.length > 0 ? labels.map((label) => `${v}:${label}`).join(' OR ') : `${v}.id IS NULL`})`;
};

export const EVENT_FRAGMENTS = {
  id: oneOf('id'),
  type: oneOf('type'),
  status: oneOf('status'),
  from: atLeast('toDay'),
  to: startsBy,
  country: oneOf('country'),
  city: oneOf('city'),
  topic: shares('topics'),
  participant: (v, { value, place }) => haveAll(place(value), `x IN ${v}.participantIds`),
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
  kind: ofKind,
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
