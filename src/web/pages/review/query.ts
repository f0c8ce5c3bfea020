import {
  ACTOR_NAME,
  ACTOR_OF_COUNTRY,
  type ActorName,
  type ActorOfCountry,
  ARTICLE_LINE,
  type ArticleLine,
  EVENT_LINE,
  type EventLine,
  PROOF,
  type Proof,
  type Rows,
  rows,
} from '../../api/answers.ts';
import { args, word } from '../../api/graphql-text.ts';

/** Pairs that are asked for at once, and decisions that are listed. */
const PAIRS = 20;
const JUDGED = 20;
/** Events and articles by which a side is told. */
const EVENTS = 3;
const ARTICLES = 3;

/** What moved the score, and by how much; all weights together are the score. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly value: string;
}

export interface Candidate extends ActorOfCountry {
  readonly aliases: readonly string[];
  readonly posts?: readonly { readonly title: string; readonly at: ActorName }[];
  readonly events: Rows<{
    readonly role: string;
    readonly event: EventLine & { readonly reports: readonly Proof[] };
  }>;
  readonly articles: Rows<ArticleLine>;
}

export interface Pair {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface ArticleName {
  readonly __typename: 'Article';
  readonly id: string;
  readonly title: string;
}

export interface Judged {
  readonly id: string;
  readonly decision:
    | 'SAME'
    | 'DIFFERENT'
    | 'RENAME'
    | 'SET_COUNTRY'
    | 'SET_KIND'
    | 'SET_TYPE'
    | 'SET_DATE'
    | 'REJECT_EVENT';
  /** Actors that it is about now; for a rejected event the articles that reported it. */
  readonly about: readonly (ActorName | ArticleName)[];
  readonly value: string | null;
  readonly who: string;
  readonly when: string;
  readonly why: string | null;
}

export interface ReviewAnswer {
  /** Whether this server takes decisions at all: it was started with a token. */
  readonly access: { readonly mutations: boolean };
  readonly review: Rows<Pair>;
  readonly judgements: Rows<Judged>;
}

const CANDIDATE = `
  ${ACTOR_OF_COUNTRY} aliases ... on Person { posts { title at { ${ACTOR_NAME} } } }
  events(first: ${EVENTS}) { ${rows(`role event { ${EVENT_LINE} reports { ${PROOF} } }`)} }
  articles(first: ${ARTICLES}) { ${rows(ARTICLE_LINE)} }`;
const PAIR = `a { ${CANDIDATE} } b { ${CANDIDATE} } score reasons { feature weight value }`;
const JUDGEMENT = `
  id decision value who when why
  about { id __typename ... on Actor { ${ACTOR_NAME} } ... on Article { title } }`;

export function reviewQuery(after: string | undefined): string {
  return `{
    access { mutations }
    review${args({ first: PAIRS, after })} { ${rows(PAIR)} }
    judgements${args({ first: JUDGED })} { ${rows(JUDGEMENT)} }
  }`;
}

/** What a person decides on a pair. */
export interface Decision {
  readonly decision: 'SAME' | 'DIFFERENT';
  readonly ids: readonly [string, string];
  readonly who: string;
  readonly why: string;
}

export function judgeMutation({ decision, ids, who, why }: Decision): string {
  return `mutation { judge${args({ decision: word(decision), ids, who, why: why || undefined })} { ${JUDGEMENT} } }`;
}

export function undoMutation(id: string): string {
  return `mutation { undoJudgement${args({ id })} { id } }`;
}
