import { extract } from '../extract/index.ts';
import { articleFromText, type GivenArticle } from '../read/index.ts';
import type { ExtractedArticle } from '../resolve/index.ts';
import { reference } from './reference.ts';

/** What would be taken from an article that somebody gives by hand; nothing is stored. */
export function extractText(given: GivenArticle): ExtractedArticle {
  const article = articleFromText(given);
  return { article, extraction: extract(article, reference()) };
}
