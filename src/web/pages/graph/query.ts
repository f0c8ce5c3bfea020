import {
  ACTOR_NAME,
  ACTOR_OF_COUNTRY,
  type ActorName,
  type ActorOfCountry,
  EVENT_LINE,
  type EventLine,
  PROOF,
  type Proof,
  type Rows,
  rows,
} from '../../api/answers.ts';
import { args, given, word } from '../../api/graphql-text.ts';

/** What is drawn, as the address has it. */
export interface View {
  /** Ids of the actors in the middle, in the order in which they were opened. */
  readonly around: readonly string[];
  readonly type: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface NetworkNode {
  readonly actor: ActorName;
  readonly distance: number;
  readonly eventCount: number;
}

export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly eventCount: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly complete: boolean;
}

export interface PathStep {
  readonly from: ActorName;
  readonly to: ActorName;
  readonly event: EventLine;
  readonly evidence: readonly Proof[];
}

export interface Path {
  readonly length: number;
  readonly steps: readonly PathStep[];
}

/** Actors that one view may be around: as many as the API takes. */
export const MOST_AROUND = 20;
/** As many names and links as the API gives, and as can be drawn smoothly. */
const MOST_NODES = 2_000;

function eventWhere({ type, from, to }: View) {
  return given({ type: type === undefined ? undefined : word(type), date: given({ from, to }) });
}

export function networkQuery(view: View): string {
  return `{ network${args({ around: view.around, where: eventWhere(view), first: MOST_NODES })} {
    nodes { actor { ${ACTOR_NAME} } distance eventCount } links { source target eventCount } complete
  } }`;
}

/** The events that two actors share, each with its reports: of a country in the middle those of anyone of it. */
export function linkQuery(view: View, source: string, target: string): string {
  const isCountry = (id: string) => id.startsWith('country:') && view.around.includes(id);
  const countries = [source, target]
    .filter(isCountry)
    .map((id) => ({ country: id.slice('country:'.length) }));
  const actors = [source, target].filter((id) => !isCountry(id));
  const where = {
    ...eventWhere(view),
    participantId: actors.length > 0 ? actors : undefined,
    participant: countries.length > 0 ? countries : undefined,
  };
  return `{ events${args({ where, first: 50 })} { ${rows(`${EVENT_LINE} reports { ${PROOF} }`)} } }`;
}

export function pathsQuery(view: View, from: string, to: string): string {
  return `{ paths${args({ from, to, where: eventWhere(view) })} {
    length steps { from { ${ACTOR_NAME} } to { ${ACTOR_NAME} } event { ${EVENT_LINE} } evidence { ${PROOF} } }
  } }`;
}

/** Where to begin: who took part in most events. */
export const BEGIN_QUERY = `{ actors(orderBy: EVENTS_DESC, first: 12) { ${rows(ACTOR_OF_COUNTRY)} } }`;
export type BeginAnswer = { readonly actors: Rows<ActorOfCountry> };

/** Actors whose names have the words. */
export function namesQuery(text: string): string {
  return `{ actors${args({ where: { text }, orderBy: word('EVENTS_DESC'), first: 8 })} { ${rows(ACTOR_OF_COUNTRY)} } }`;
}
