import { args, word } from '../../api/graphql-text.ts';
import type { Correction } from './corrections.ts';
import type { Draft } from './draft.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Entity extends Place {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly country: string | null;
  readonly posts: readonly { readonly title: string; readonly former: boolean }[];
  readonly mentions: readonly Place[];
  readonly confidence: number;
}

export interface TakenEvent extends Place {
  readonly id: string;
  readonly type: string;
  readonly status: 'HAPPENED' | 'PLANNED' | 'CANCELLED';
  readonly date: string | null;
  readonly endDate: string | null;
  readonly place: { readonly city: string | null; readonly country: string | null };
  readonly topics: readonly string[];
  readonly participants: readonly (Place & { readonly entity: string; readonly role: string })[];
  readonly evidence: string;
  readonly confidence: number;
}

export interface Extraction {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly events: readonly TakenEvent[];
}

export function extractQuery(draft: Draft): string {
  return `{ extract${args({ article: articleInput(draft) })} {
    text
    entities { id kind name country posts { title former } start end mentions { start end } confidence }
    events {
      id type status date endDate place { city country } topics
      participants { entity role start end } evidence start end confidence
    }
  } }`;
}

/** What was loaded. */
export interface Loaded {
  readonly article: { readonly id: string; readonly title: string };
}

export function loadMutation(draft: Draft, list: readonly Correction[], who: string): string {
  const corrections = list.map(({ decision, id, value }) => ({ decision: word(decision), id, value }));
  return `mutation { load${args({ article: articleInput(draft), corrections, who })} { article { id title } } }`;
}

/** An article as the server read it from its page. */
export interface Fetched {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

export function fetchQuery(url: string): string {
  return `{ articleAt${args({ url })} { title text url publisher published } }`;
}

export function toDraft({ publisher, published, ...rest }: Fetched): Draft {
  return { ...rest, publisher: publisher ?? '', published: published ?? '' };
}

/** The article at an address, where it is in the graph. */
export function atAddressQuery(url: string): string {
  return `{ article${args({ url })} { id title } }`;
}

function articleInput({ title, text, published, url, publisher }: Draft) {
  return {
    title,
    text,
    published: published || undefined,
    url: url || undefined,
    publisher: publisher || undefined,
  };
}
