import {
  type CountryName,
  ENCOUNTER,
  ENCOUNTER_PROOF,
  type Encounter,
  type EncounterProof,
  EVENT_LINE,
  type EventLine,
  type Rows,
  rows,
} from '../../api/answers.ts';
import { args, word } from '../../api/graphql-text.ts';
import { eventWhere, type Filters, meetingArguments } from './filters.ts';

/** Pairs that the matrix begins with and grows by: one page of the API. */
const PAIRS = 100;
const LATEST = 8;
const PLANNED = 4;

/** The meetings of one month. */
export interface Bucket {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly count: number;
}

export interface StartAnswer {
  readonly statistics: {
    readonly articles: number;
    readonly events: number;
    readonly meetings: number;
    readonly officials: number;
    readonly agencies: number;
    readonly companies: number;
  };
  readonly meetings: Rows<Encounter>;
  readonly countries: Rows<CountryName & { code: string }>;
  readonly timeline: readonly Bucket[];
  /** What was held or called off, and what is to be. */
  readonly events: Rows<EventLine>;
  readonly planned: Rows<EventLine>;
}

export function startQuery(filters: Filters): string {
  return `{
    statistics { articles events meetings officials agencies companies }
    meetings${meetingArguments(filters, { first: PAIRS })} { ${rows(ENCOUNTER)} }
    countries(first: 100) { ${rows('id name code')} }
    timeline${args({ where: { ...eventWhere(filters), date: undefined, type: word('MEETING'), status: word('HAPPENED') }, interval: word('MONTH') })} { key start end count }
    events${args({ where: { ...eventWhere(filters), status: [word('HAPPENED'), word('CANCELLED')] }, first: LATEST })} { ${rows(EVENT_LINE)} }
    planned: events${args({ where: { ...eventWhere(filters), status: word('PLANNED') }, first: PLANNED })} { ${rows(EVENT_LINE)} }
  }`;
}

/** The pairs that follow in the matrix. */
export function pairsQuery(filters: Filters, after: string): string {
  return `{ meetings${meetingArguments(filters, { first: PAIRS, after })} { ${rows(ENCOUNTER)} } }`;
}

/** The pairs with their proofs, page by page. */
export function csvQuery(filters: Filters, after: string | undefined): string {
  return `{ meetings${meetingArguments(filters, { first: PAIRS, after })} { ${rows(`${ENCOUNTER} evidence { ${ENCOUNTER_PROOF} }`)} } }`;
}

export interface PairOfIds {
  readonly body: string;
  readonly firm: string;
}

export interface PairEncounter extends Encounter {
  readonly direct: { readonly body: boolean; readonly counterpart: boolean };
  readonly events: Rows<EventLine>;
  readonly evidence: readonly EncounterProof[];
}

export interface PairAnswer {
  readonly meetings: { readonly edges: readonly { readonly node: PairEncounter }[] };
}

export function pairQuery(filters: Filters, pair: PairOfIds): string {
  return `{ meetings${meetingArguments(filters, { first: 1 }, pair)} { edges { node { ${ENCOUNTER} direct { body counterpart } events(first: 50) { ${rows(EVENT_LINE)} } evidence { ${ENCOUNTER_PROOF} } } } } }`;
}
