import type { Join } from '../../ingest/index.ts';
import { InputError } from '../../model/index.ts';
import type { ArticleToExtract } from '../context.ts';
import type {
  ArticleInput,
  EntityJoinResolvers,
  ExtractedEntityResolvers,
  ExtractedEventResolvers,
  QueryResolvers,
} from '../schema-types.ts';
import { existing } from './existing.ts';

/** Ten times the longest article of a news site; a book is no article. */
const MOST_CHARACTERS = 200_000;

export const extract: NonNullable<QueryResolvers['extract']> = async (_root, { article }, context) => {
  if (!context.extract) throw new InputError('This server answers questions only: it has no extractor.');
  const extracted = await context.extract(toArticle(article));
  let joins: Promise<ReadonlyMap<string, Join>> | undefined;
  const joinOf = async (id: string) => {
    joins ??= extracted.joins?.(context.store) ?? Promise.resolve(new Map());
    return (await joins).get(id) ?? null;
  };
  const entities = extracted.extraction.entities.map((entity) => ({
    ...entity,
    join: () => joinOf(entity.id),
  }));
  return { ...extracted.extraction, entities, text: extracted.article.text };
};

/** The article of an input. Throws `InputError` where its text is blank, or too long for an article. */
export function toArticle({
  title,
  text,
  url = null,
  published = null,
  publisher = null,
}: ArticleInput): ArticleToExtract {
  if (text.trim() === '') throw new InputError('article.text is blank: give the text of the article.');
  if (text.length > MOST_CHARACTERS) {
    throw new InputError(`article.text has ${text.length} characters; ${MOST_CHARACTERS} is the most.`);
  }
  return { title, text, url, published, publisher };
}

export const ExtractedEntity: ExtractedEntityResolvers = {
  kind: (entity) => entity.kind.toUpperCase() as Uppercase<typeof entity.kind>,
  agencyKind: (entity) => entity.agencyKind ?? null,
  posts: (entity) => entity.posts ?? [],
  joins: (entity) => entity.join(),
};

export const EntityJoin: EntityJoinResolvers = {
  actor: (join, _args, { loaders }) => existing(loaders.actor, join.actor),
};

export const ExtractedEvent: ExtractedEventResolvers = {
  endDate: (event) => event.endDate ?? null,
  amount: (event) => event.amount ?? null,
};
