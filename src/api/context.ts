import type { Hosts, Join } from '../ingest/index.ts';
import type { Article, Extraction, PartialDate } from '../model/index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Access } from './access.ts';
import type { EventWatch } from './event-watch.ts';
import type { Loaders } from './loaders.ts';
import type { ReviewQueue } from './review-queue.ts';

/** What every resolver has at hand. */
export interface ApiContext {
  readonly store: GraphStore;
  /** Made anew for each event of a subscription and each mutation. */
  loaders: Loaders;
  readonly watch: EventWatch;
  readonly review: ReviewQueue;
  readonly access: Access;
  readonly extract: ExtractArticle | undefined;
  /** Whose pages the server fetches. */
  readonly hosts: Hosts;
}

/** Cleans an article that is not to be stored, and reads the facts from it. */
export type ExtractArticle = (article: ArticleToExtract) => ExtractedArticle | Promise<ExtractedArticle>;

export interface ExtractedArticle {
  /** Its text is what the offsets of the extraction point into. */
  readonly article: Pick<Article, 'text'>;
  readonly extraction: Extraction;
  /** Which actors of a graph its entities would be, by their ids; without it none is told. */
  joins?(store: GraphStore): Promise<ReadonlyMap<string, Join>>;
}

export interface ArticleToExtract {
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  readonly published: PartialDate | null;
  readonly publisher: string | null;
}
