import type { Article } from './article.ts';
import type { Actor, EventCluster, EventRecord, Mention, PostLink } from './graph.ts';
import type { Judgement } from './judgement.ts';

/** What the graph knows that may touch the articles at hand. What `resolve` is given beside them. */
export interface Known {
  /** Mentions by other articles that are of another actor now. */
  readonly mentions: readonly Mention[];
  /** Posts that other articles state for the actors in reach, and at bodies that mentions leave. */
  readonly posts: readonly PostLink[];
  /** Clusters that hold a record near one at hand, whole, the records of the articles at hand taken out. */
  readonly clusters: readonly { readonly id: string; readonly records: readonly EventRecord[] }[];
  /** What persons have decided. */
  readonly judgements?: readonly Judgement[];
}

/** The graph after the articles at hand, as far as they touch it. What `resolve` gives and `store` writes. */
export interface Resolution {
  readonly articles: readonly Article[];
  /** Each touched actor as it now stands. */
  readonly actors: readonly Actor[];
  /** Mentions, posts: those of the articles at hand, and those of other articles that moved to another actor. */
  readonly mentions: readonly Mention[];
  readonly posts: readonly PostLink[];
  /** Each touched event as it now stands, with all its records. */
  readonly events: readonly EventCluster[];
  /** Known clusters that are no more: their records are in `events`. */
  readonly dissolved: readonly string[];
  /** What other articles said of one actor and is now of another: taken away there, and in `mentions` and `posts` anew. */
  readonly moves?: readonly Move[];
  /** Keys by which each touched actor is found again (see `writer.actorsByKeys`). */
  readonly keys?: readonly { readonly actor: string; readonly keys: readonly string[] }[];
}

/** What one article says under one claim (see `Mention`) goes from one actor to another. */
export interface Move {
  readonly article: string;
  readonly claim: string;
  readonly from: string;
  readonly to: string;
}
