import {
  ACTOR_OF_COUNTRY,
  type ActorOfCountry,
  ARTICLE_LINE,
  type ArticleLine,
  EVENT_LINE,
  type EventLine,
  type Rows,
  rows,
} from './answers.ts';
import { args, word } from './graphql-text.ts';

export interface Snippet {
  readonly field: 'NAME' | 'ALIAS' | 'TITLE' | 'TEXT';
  readonly text: string;
  /** Where it begins in the article's text; null for names and titles. */
  readonly start: number | null;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

export interface Hit<Node> {
  readonly node: Node;
  readonly snippets: readonly Snippet[];
}

type Hits<Node> = Rows<Hit<Node>> & { readonly correctedText: string | null };

export interface Found {
  readonly actors: Hits<ActorOfCountry>;
  readonly events: Hits<EventLine>;
  readonly articles: Hits<ArticleLine>;
}

const ACTORS = ['PERSON', 'AGENCY', 'COMPANY', 'ORGANIZATION', 'COUNTRY'] as const;

/** Actors, events and articles that have the words, the best of each first. */
export function searchQuery(text: string, first: number): string {
  return `{
    actors: ${hits(text, ACTORS, first, `... on Actor { ${ACTOR_OF_COUNTRY} }`)}
    events: ${hits(text, ['EVENT'], first, `... on Event { ${EVENT_LINE} }`)}
    articles: ${hits(text, ['ARTICLE'], first, `... on Article { ${ARTICLE_LINE} }`)}
  }`;
}

function hits(text: string, kinds: readonly string[], first: number, fields: string): string {
  const snippets = 'snippets { field text start highlights { start end } }';
  return `search${args({ text, kinds: kinds.map(word), first })} { correctedText ${rows(`node { ${fields} } ${snippets}`)} }`;
}
