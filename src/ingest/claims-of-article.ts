import { extract } from '../extract/index.ts';
import type { Article } from '../model/index.ts';
import { type ClaimedArticle, claimsOf, type ExtractedArticle, knownName } from '../resolve/index.ts';
import { EXTRACTOR } from './extractor.ts';
import { reference } from './reference.ts';

let nameOf: ReturnType<typeof knownName> | undefined;

/** What an article claims, by all that is known of bodies and firms: the same each time it is read. */
export function claimsOfArticle(article: Article): ClaimedArticle {
  return claimsOfExtraction({ article, extraction: extract(article, reference()) });
}

/** The same of an article that was read already. */
export function claimsOfExtraction(extracted: ExtractedArticle): ClaimedArticle {
  return claimsOf(extracted, EXTRACTOR, nameOfKnown());
}

/** Knows bodies and firms by the reference. */
export function nameOfKnown(): ReturnType<typeof knownName> {
  nameOf ??= knownName(reference());
  return nameOf;
}
