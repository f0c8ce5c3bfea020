import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Queries that one server keeps; the one asked for longest ago goes first. */
const MOST_QUERIES = 1_000;
const HASH = /^[0-9a-f]{64}$/;

/**
 * Lets a client send the hash of a query instead of the query: the first time it sends both, and again where a server
 * does not have it, which says so. Any number of servers stay without state that they must share.
 * Source: automatic persisted queries, as Apollo clients send them.
 */
export function persistedQueries(): Plugin {
  const queries = new Map<string, string>();
  return {
    onParams({ params, setParams }) {
      const asked: unknown = params.extensions?.persistedQuery;
      if (!asked) return;
      const hash = String((asked as { sha256Hash?: unknown }).sha256Hash);
      if (!HASH.test(hash)) throw refusal('sha256Hash is no hexadecimal SHA-256.', 'BAD_USER_INPUT');
      const query = params.query ?? queries.get(hash);
      if (query === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
      if (createHash('sha256').update(query).digest('hex') !== hash) {
        throw refusal('sha256Hash is not that of the query.', 'BAD_USER_INPUT');
      }
      queries.delete(hash);
      queries.set(hash, query);
      if (queries.size > MOST_QUERIES) queries.delete(queries.keys().next().value!);
      if (params.query === undefined) setParams({ ...params, query });
    },
  };
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 200 } } });
}
