import {
  ACTOR_NAME,
  ACTOR_OF_COUNTRY,
  type ActorName,
  type ActorOfCountry,
  ARTICLE_LINE,
  type ArticleLine,
  ENCOUNTER,
  type Encounter,
  EVENT_LINE,
  type EventLine,
  type Kind,
  POST,
  type Post,
  type Rows,
  rows,
} from '../../api/answers.ts';
import { args, word } from '../../api/graphql-text.ts';

export interface Part {
  readonly role: string;
  readonly event: EventLine;
}

export interface Counterpart {
  readonly actor: ActorOfCountry;
  readonly eventCount: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

export interface Actor extends ActorOfCountry {
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
  readonly kind?: string;
  readonly isOfficial?: boolean;
  readonly posts?: readonly Post[];
  readonly people?: readonly Post[];
  readonly parent?: ActorName | null;
  readonly counterparts: Rows<Counterpart>;
  readonly events: Rows<Part>;
  readonly articles: Rows<ArticleLine>;
}

export interface ActorAnswer {
  readonly actor: Actor | null;
  /** Whom it met as the public side, and as the other side. */
  readonly met: Rows<Encounter>;
  readonly metBy: Rows<Encounter>;
  /** A country's public bodies. */
  readonly bodies?: Rows<ActorName>;
}

export type ListName = 'events' | 'articles' | 'counterparts';

const FIRST = 20;
const LISTS: Readonly<Record<ListName, string>> = {
  events: `role event { ${EVENT_LINE} }`,
  articles: ARTICLE_LINE,
  counterparts: `actor { ${ACTOR_OF_COUNTRY} } eventCount firstDate lastDate`,
};

const OF_KINDS = `
  ... on Person { isOfficial posts { ${POST} } }
  ... on Agency { kind people { ${POST} } }
  ... on Company { people { ${POST} } }
  ... on Organization { people { ${POST} } }
  ... on Country { people { ${POST} } }`;

/** The kind of an actor is the first word of its id. */
export function kindOf(id: string): Kind {
  const word = id.slice(0, id.indexOf(':'));
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Kind;
}

export function actorQuery(id: string): string {
  const code = kindOf(id) === 'Country' ? id.slice('country:'.length) : undefined;
  return `{
    actor${args({ id })} {
      ${ACTOR_OF_COUNTRY} aliases wikidataId ${OF_KINDS}
      ${(['counterparts', 'events', 'articles'] as const).map((name) => list(name)).join('\n')}
    }
    met: ${encounters(id, 'met')}
    metBy: ${encounters(id, 'metBy')}
    ${code ? `bodies: agencies${args({ where: { country: code }, orderBy: word('EVENTS_DESC'), first: FIRST })} { ${rows(ACTOR_NAME)} }` : ''}
  }`;
}

/** The next page of one of an actor's lists. */
export function listQuery(id: string, name: ListName, after: string | undefined, first = FIRST): string {
  return `{ actor${args({ id })} { ${list(name, after, first)} } }`;
}

function list(name: ListName, after?: string, first = FIRST): string {
  return `${name}${args({ first, after })} { ${rows(LISTS[name])} }`;
}

/** The next page of whom an actor met. */
export function encountersQuery(id: string, side: 'met' | 'metBy', after: string): string {
  return `{ ${side}: ${encounters(id, side, after)} }`;
}

/** For a country its bodies and whom they met abroad, or its firms and who met them; for all others the actor itself. */
function encounters(id: string, side: 'met' | 'metBy', after?: string): string {
  const kind = kindOf(id);
  const isCountry = kind === 'Country';
  const who = isCountry ? { country: id.slice('country:'.length) } : { id, kind: word(kind.toUpperCase()) };
  return `meetings${args({
    [side === 'met' ? 'of' : 'with']: who,
    foreign: isCountry ? true : undefined,
    first: FIRST,
    after,
  })} { ${rows(ENCOUNTER)} }`;
}
