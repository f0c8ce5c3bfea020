import { extract } from '../extract/index.ts';
import type { Article } from '../model/index.ts';
import { type ClaimedArticle, claimsOf, knownName } from '../resolve/index.ts';
import { EXTRACTOR } from './extractor.ts';
import { reference } from './reference.ts';

let nameOf: ReturnType<typeof knownName> | undefined;

/** What an article claims, by all that is known of bodies and firms: the same each time it is read. */
export function claimsOfArticle(article: Article): ClaimedArticle {
  const known = reference();
  nameOf ??= knownName(known);
  return claimsOf({ article, extraction: extract(article, known) }, EXTRACTOR, nameOf);
}
