import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../errors.ts';

const MOST_OPERATIONS = 10;

/** Refuses a request with more than `MOST_OPERATIONS` operations, before any of them is read. */
export function limitBatch(): Plugin {
  return {
    onRequestParse() {
      return {
        onRequestParseDone({ requestParserResult }) {
          if (!Array.isArray(requestParserResult) || requestParserResult.length <= MOST_OPERATIONS) return;
          const message = `The request has ${requestParserResult.length} operations; ${MOST_OPERATIONS} is the most.`;
          const code: ErrorCode = 'QUERY_TOO_COMPLEX';
          throw new GraphQLError(message, { extensions: { code, http: { status: 413 } } });
        },
      };
    },
  };
}
