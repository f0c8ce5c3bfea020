import { extract } from '../extract/index.ts';
import { articleFromText, type GivenArticle } from '../read/index.ts';
import type { ExtractedArticle, Join } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { joinEntities } from './join-entities.ts';
import { reference } from './reference.ts';

/** What was taken from an article, and which actors of a graph its entities would be, by their ids. */
export interface ExtractedText extends ExtractedArticle {
  joins(store: GraphStore): Promise<ReadonlyMap<string, Join>>;
}

/** What would be taken from an article that somebody gives by hand; nothing is stored. */
export function extractText(given: GivenArticle): ExtractedText {
  const article = articleFromText(given);
  const extracted = { article, extraction: extract(article, reference()) };
  return { ...extracted, joins: (store) => joinEntities(store, extracted) };
}
