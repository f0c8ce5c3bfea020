import { InputError } from '../../model/index.ts';
import type { ArticleToExtract } from '../context.ts';
import type {
  ArticleInput,
  ExtractedEntityResolvers,
  ExtractedEventResolvers,
  QueryResolvers,
} from '../schema-types.ts';

/** Ten times the longest article of a news site; a book is no article. */
const MOST_CHARACTERS = 200_000;

export const extract: NonNullable<QueryResolvers['extract']> = async (_root, { article }, context) => {
  if (!context.extract) throw new InputError('This server answers questions only: it has no extractor.');
  const extracted = await context.extract(toArticle(article));
  return { ...extracted.extraction, text: extracted.article.text };
};

/** The article of an input. Throws `InputError` where its text is blank, or too long for an article. */
export function toArticle({ title, text, url = null, published = null }: ArticleInput): ArticleToExtract {
  if (text.trim() === '') throw new InputError('article.text is blank: give the text of the article.');
  if (text.length > MOST_CHARACTERS) {
    throw new InputError(`article.text has ${text.length} characters; ${MOST_CHARACTERS} is the most.`);
  }
  return { title, text, url, published };
}

export const ExtractedEntity: ExtractedEntityResolvers = {
  kind: (entity) => entity.kind.toUpperCase() as Uppercase<typeof entity.kind>,
  agencyKind: (entity) => entity.agencyKind ?? null,
  posts: (entity) => entity.posts ?? [],
};

export const ExtractedEvent: ExtractedEventResolvers = {
  endDate: (event) => event.endDate ?? null,
  amount: (event) => event.amount ?? null,
};
