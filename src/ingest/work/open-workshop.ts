import type { Article, Extraction } from '../../model/index.ts';
import type { ClaimedArticle } from '../../resolve/index.ts';
import { openThreads } from './open-threads.ts';
import type { Outcome } from './outcome.ts';
import { claim, extractFile, read } from './steps.ts';
import { threadsFor } from './threads.ts';

/** Does the steps that need no graph, on this thread or on several. What comes of a step is the same on each. */
export interface Workshop {
  /** Steps that may be asked for at once, so that no thread waits. */
  readonly ahead: number;
  read(source: string): Promise<Outcome<Article>>;
  claim(source: string, article: Article): Promise<Outcome<ClaimedArticle>>;
  extractFile(source: string): Promise<Outcome<Extraction>>;
  close(): Promise<void>;
}

/** A workshop for so many sources. */
export async function openWorkshop(sources: number): Promise<Workshop> {
  const threads = threadsFor(sources);
  return threads === 1 ? ONE_THREAD : openThreads(threads);
}

const ONE_THREAD: Workshop = {
  ahead: 1,
  read,
  claim: async (_, article) => claim(article),
  extractFile,
  close: async () => {},
};
