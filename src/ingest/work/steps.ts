import { extract } from '../../extract/index.ts';
import type { Article, Extraction } from '../../model/index.ts';
import type { ClaimedArticle } from '../../resolve/index.ts';
import { claimsOfArticle } from '../claims-of-article.ts';
import { readSource } from '../read-source.ts';
import { reference } from '../reference.ts';
import { type Outcome, outcomeOf, outcomeOfWaiting } from './outcome.ts';

/** The steps that need no graph: each is of one source alone, so that threads can do them side by side. */

/** Reads one file or page as an article. */
export function read(source: string): Promise<Outcome<Article>> {
  return outcomeOfWaiting(() => readSource(source));
}

/** What an article claims. */
export function claim(article: Article): Outcome<ClaimedArticle> {
  return outcomeOf(() => claimsOfArticle(article));
}

/** What is taken from one file or page. */
export function extractFile(source: string): Promise<Outcome<Extraction>> {
  return outcomeOfWaiting(async () => extract(await readSource(source), reference()));
}
