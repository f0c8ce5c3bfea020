import { fetchArticle } from '../../ingest/index.ts';
import { howToUnlock } from '../access.ts';
import { apiError } from '../errors.ts';
import type { QueryResolvers } from '../schema-types.ts';

/** Whoever may make a server fetch anything may use it to reach others: only those with its token. */
export const articleAt: NonNullable<QueryResolvers['articleAt']> = async (
  _root,
  asked,
  { access, hosts },
) => {
  if (!access.granted) {
    const message = `Pages are fetched with the token of this server only: ${howToUnlock(access)}.`;
    throw apiError('UNAUTHENTICATED', message);
  }
  const { title, text, url, publisher, published, language, cut } = await fetchArticle(asked.url, { hosts });
  const body = text.slice(title.length).trimStart();
  return { title, text: body, url: url ?? asked.url, publisher, published, language, cut: [...cut] };
};
