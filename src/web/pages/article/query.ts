import {
  ACTOR_NAME,
  type ActorName,
  ARTICLE_LINE,
  type ArticleLine,
  EVENT_LINE,
  type EventLine,
} from '../../api/answers.ts';
import { args } from '../../api/graphql-text.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Mention {
  readonly actor: ActorName;
  readonly name: string;
  readonly places: readonly Span[];
}

/** A span with the article that it is in: an event has those of all its articles. */
interface Placed extends Span {
  readonly article: { readonly id: string };
}

export interface ReportedEvent extends EventLine {
  readonly reports: readonly (Placed & { readonly quote: string })[];
  readonly participants: readonly {
    readonly actor: ActorName;
    readonly role: string;
    readonly evidence: readonly Placed[];
  }[];
}

export interface Article extends ArticleLine {
  readonly text: string;
  readonly language: string | null;
  readonly extractor: string;
  readonly cut: readonly string[];
  readonly mentions: readonly Mention[];
  readonly events: readonly ReportedEvent[];
}

export function articleQuery(id: string): string {
  return `{ article${args({ id })} {
    ${ARTICLE_LINE} text language extractor cut
    mentions { actor { ${ACTOR_NAME} } name places { start end } }
    events {
      ${EVENT_LINE}
      reports { article { id } quote start end }
      participants { actor { ${ACTOR_NAME} } role evidence { article { id } start end } }
    }
  } }`;
}
