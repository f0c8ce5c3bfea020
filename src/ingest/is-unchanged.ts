import type { Article } from '../model/index.ts';
import type { StoredArticle } from '../store/index.ts';
import { EXTRACTOR } from './extractor.ts';

/** Whether an article is stored just as it is, with what this extractor takes from it. */
export function isUnchanged(article: Article, stored: StoredArticle | null | undefined): boolean {
  return (
    stored?.sha256 === article.sha256 &&
    stored.extractor === EXTRACTOR &&
    stored.title === article.title &&
    stored.published === article.published &&
    stored.publisher === article.publisher
  );
}
