import type { Connection } from './use-pages.ts';

/** The forms of answers, as the queries beside the pages ask for them. Dates may be partial: `2025`, `2025-04`. */

export type Kind = 'Person' | 'Agency' | 'Company' | 'Organization' | 'Country';

export interface ActorName {
  readonly __typename: Kind;
  readonly id: string;
  readonly name: string;
}
export const ACTOR_NAME = '__typename id name';

export interface CountryName {
  readonly id: string;
  readonly name: string;
}

export interface ActorOfCountry extends ActorName {
  readonly country: CountryName | null;
}
export const ACTOR_OF_COUNTRY = `${ACTOR_NAME} country { id name }`;

export interface EventLine {
  readonly id: string;
  readonly type: string;
  readonly status: 'HAPPENED' | 'PLANNED' | 'CANCELLED';
  readonly title: string;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly place: { readonly city: string | null; readonly country: CountryName | null };
  readonly topics: readonly string[];
  readonly reportCount: number;
}
export const EVENT_LINE =
  'id type status title date endDate place { city country { id name } } topics reportCount';

export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}
export const ARTICLE_LINE = 'id title publisher published url';

export interface Proof {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: ArticleLine;
}
export const PROOF = `quote start end article { ${ARTICLE_LINE} }`;

export interface Through {
  readonly person: ActorName;
  readonly post: string;
  readonly at: ActorName;
}
export const THROUGH = `person { ${ACTOR_NAME} } post at { ${ACTOR_NAME} }`;

export interface Encounter {
  readonly body: ActorOfCountry;
  readonly counterpart: ActorOfCountry;
  readonly meetings: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly through: readonly Through[];
}
export const ENCOUNTER = `body { ${ACTOR_OF_COUNTRY} } counterpart { ${ACTOR_OF_COUNTRY} } meetings firstDate lastDate through { ${THROUGH} }`;

/** The proofs of an encounter, each with the meeting that it proves. */
export interface EncounterProof extends Proof {
  readonly event: { readonly id: string; readonly title: string; readonly date: string | null };
}
export const ENCOUNTER_PROOF = `${PROOF} event { id title date }`;

export interface Post {
  readonly person: ActorName;
  readonly at: ActorName;
  readonly title: string;
  readonly former: boolean;
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
  readonly evidence: readonly Proof[];
}
export const POST = `person { ${ACTOR_NAME} } at { ${ACTOR_NAME} } title former firstAttested lastAttested evidence { ${PROOF} }`;

/** A connection with these fields of its rows. */
export const rows = (fields: string) =>
  `totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } }`;

export type Rows<Row> = Connection<Row>;
