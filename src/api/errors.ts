import { GraphQLError } from 'graphql';
import { InputError, NotFoundError } from '../model/index.ts';
import { StatementTimeoutError } from '../store/index.ts';

/** What a caller can tell errors apart by: `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR';

/** The codes that Yoga gives to what GraphQL itself found. */
const GRAPHQL_CODES: readonly unknown[] = [undefined, 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];

/** Where errors go that are no fault of the caller. */
export interface ApiLogger {
  error(error: unknown): void;
  /** One line for each request; without it requests are not logged. */
  info?(fields: object, message: string): void;
}

const TOO_LONG = 'The graph took too long to answer. Ask for fewer rows or a shorter time.';
const MASKED = 'Something failed on the server; its log has the reason.';

/** An error that the caller is meant to see. */
export function apiError(
  code: ErrorCode,
  message: string,
  place: { nodes?: GraphQLError['nodes'] } = {},
): GraphQLError {
  return new GraphQLError(message, { nodes: place.nodes ?? null, extensions: { code } });
}

/**
 * Turns whatever was thrown into what the caller may see: errors of input and of missing things keep their sentence
 * and get a code; all else is logged and told without its reason.
 */
export function createErrorMask(logger: ApiLogger): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = rootOf(error);
    if (cause instanceof InputError) return withCode(error, 'BAD_USER_INPUT', cause.message);
    if (cause instanceof NotFoundError) return withCode(error, 'NOT_FOUND', cause.message);
    if (cause instanceof StatementTimeoutError) return withCode(error, 'TIMEOUT', TOO_LONG);
    if (cause instanceof GraphQLError) return error as GraphQLError;
    logger.error(cause);
    return withCode(error, 'INTERNAL_SERVER_ERROR', MASKED);
  };
}

/** What GraphQL itself found (syntax, unknown fields, wrong variables) is the caller's to mend. */
export function withDefaultCode(error: GraphQLError): GraphQLError {
  const isCoded = !GRAPHQL_CODES.includes(error.extensions.code);
  return isCoded ? error : withCode(error, 'BAD_USER_INPUT', error.message);
}

function withCode(error: unknown, code: ErrorCode, message: string): GraphQLError {
  if (!(error instanceof GraphQLError)) return apiError(code, message);
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions, code },
  });
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}
