import { fetchArticle } from '../../ingest/index.ts';
import { apiError } from '../errors.ts';
import type { QueryResolvers } from '../schema-types.ts';

/** Whoever may make a server fetch anything may use it to reach others: only those with its token. */
export const articleAt: NonNullable<QueryResolvers['articleAt']> = async (
  _root,
  asked,
  { access, hosts },
) => {
  if (!access.granted) throw locked(access.mutations);
  const { title, text, url, publisher, published, language, cut } = await fetchArticle(asked.url, { hosts });
  const body = text.slice(title.length).trimStart();
  return { title, text: body, url: url ?? asked.url, publisher, published, language, cut: [...cut] };
};

function locked(hasToken: boolean) {
  const how = hasToken
    ? 'send it as "Authorization: Bearer …"'
    : 'start the server with READOUT_TOKEN=… and send the same as "Authorization: Bearer …"';
  return apiError('UNAUTHENTICATED', `Pages are fetched with the token of this server only: ${how}.`);
}
