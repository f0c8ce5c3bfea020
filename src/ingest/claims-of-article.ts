import { extract } from '../extract/index.ts';
import type { Article, Judgement } from '../model/index.ts';
import {
  type ClaimedArticle,
  claimsOf,
  correctExtraction,
  type ExtractedArticle,
  keyEvents,
} from '../resolve/index.ts';
import { EXTRACTOR } from './extractor.ts';
import { knowledge } from './knowledge.ts';
import { reference } from './reference.ts';

/**
 * What an article claims, by all that is known of bodies and firms, and by the judgements that correct it: the same
 * each time it is read.
 */
export function claimsOfArticle(article: Article, judgements: readonly Judgement[] = []): ClaimedArticle {
  return claimsOfExtraction({ article, extraction: extract(article, reference()) }, judgements);
}

/** The same of an article that was read already. */
export function claimsOfExtraction(
  { article, extraction }: ExtractedArticle,
  judgements: readonly Judgement[] = [],
): ClaimedArticle {
  const corrected = correctExtraction(article.id, keyEvents(extraction), judgements, knowledge().nameOf);
  return claimsOf({ article, extraction: corrected }, EXTRACTOR, knowledge());
}
