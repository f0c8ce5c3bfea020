import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError } from '../errors.ts';
import { limitFields } from './limit-fields.ts';

/** GraphiQL's introspection has about 300; the longest query of the documentation about 150. */
const MOST_TOKENS = 2000;

/** Stops reading a query after `MOST_TOKENS` words and signs, before anything is made of it. */
export function limitTokens(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string) => {
        const document = parseLimited(source);
        limitFields(document);
        return document;
      });
    },
  };
}

function parseLimited(source: string) {
  try {
    return parse(source, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes(`more that ${MOST_TOKENS} tokens`)) {
      throw error;
    }
    throw apiError(
      'QUERY_TOO_COMPLEX',
      `The query has more than ${MOST_TOKENS} tokens. Ask in several queries.`,
    );
  }
}
