import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { ValidationRule } from 'graphql';
import { type CORSOptions, createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Hosts } from '../ingest/index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { accessOf } from './access.ts';
import { cacheAnswers } from './cache-answers.ts';
import { compressAnswers } from './compress-answers.ts';
import type { ApiContext, ExtractArticle } from './context.ts';
import { type ApiLogger, createErrorMask, withDefaultCode } from './errors.ts';
import { EventWatch } from './event-watch.ts';
import { executeCompiled } from './execute-compiled.ts';
import { graphiqlOptions, renderGraphiql } from './graphiql.ts';
import { guardMutations } from './guard-mutations.ts';
import { limitAliases } from './limits/limit-aliases.ts';
import { limitBatch } from './limits/limit-batch.ts';
import { limitCost } from './limits/limit-cost.ts';
import { limitDepth } from './limits/limit-depth.ts';
import { limitTime } from './limits/limit-time.ts';
import { limitTokens } from './limits/limit-tokens.ts';
import { createLoaders } from './loaders.ts';
import { Metrics } from './metrics.ts';
import { observe } from './observe.ts';
import { servePages } from './pages.ts';
import { persistedQueries } from './persisted-queries.ts';
import { resolvers } from './resolvers/index.ts';
import { ReviewQueue } from './review-queue.ts';
import { secureResponses } from './secure-responses.ts';
import { serveState } from './serve-state.ts';

const SCHEMA = new URL('../../schema.graphql', import.meta.url);
const LONGEST_QUERY_MS = 30_000;
const STANDARD_ERROR: ApiLogger = { error: (error) => console.error(error) };

export interface ApiOptions {
  readonly store: GraphStore;
  /** Answers `extract`; without it that field says that there is no extractor. */
  readonly extract?: ExtractArticle;
  /** Where errors of the server go; standard error when not given. */
  readonly logger?: ApiLogger;
  /** Origins of other sites whose pages may ask from a browser; none when not given, `*` for all. */
  readonly origins?: readonly string[];
  /** What mutations ask for (`Authorization: Bearer …`); without it there are none. */
  readonly token?: string;
  /** Whose pages `articleAt` fetches; those of the public internet when not given. */
  readonly hosts?: Hosts;
  /** Milliseconds after which a query is answered with TIMEOUT; 30 seconds when not given. */
  readonly timeLimit?: number;
  /** Milliseconds between two looks for events that were added; 2 seconds when not given. */
  readonly lookInterval?: number;
}

/** What answers requests: `fetch` takes one in a test, `node:http` takes it as its listener. */
export type Api = YogaServerInstance<Record<never, never>, ApiContext>;

/** The GraphQL API over a store, with its pages. It holds no state of its own: any number may share one store. */
export function createApi({
  store: given,
  extract,
  logger = STANDARD_ERROR,
  origins = [],
  token,
  hosts = 'public',
  timeLimit,
  lookInterval,
}: ApiOptions): Api {
  const metrics = new Metrics();
  const store = metrics.timed(given);
  const watch = new EventWatch(store, logger, lookInterval);
  const review = new ReviewQueue(store);
  const schema = makeExecutableSchema<ApiContext>({ typeDefs: readFileSync(SCHEMA, 'utf8'), resolvers });
  return createYoga<Record<never, never>, ApiContext>({
    schema,
    context: ({ request }) => ({
      store,
      extract,
      watch,
      review,
      access: accessOf(request, token),
      hosts,
      loaders: createLoaders(store),
    }),
    // Errors are logged where they are masked: Yoga's own log would hold the caller's mistakes too.
    logging: false,
    maskedErrors: { maskError: createErrorMask(logger) },
    graphiql: graphiqlOptions,
    renderGraphiQL: renderGraphiql,
    landingPage: false,
    // Pages of other sites do not read this graph through their visitors' browsers, but for those that are named.
    cors: corsOf(origins),
    batching: { limit: Number.POSITIVE_INFINITY },
    multipart: false,
    // `/health` is served with the other pages: Yoga's own has no body.
    healthCheckEndpoint: '/yoga-health',
    plugins: [
      observe(metrics, logger),
      serveState(store, metrics, logger),
      servePages(),
      cacheAnswers(),
      compressAnswers(),
      secureResponses(),
      limitBatch(),
      persistedQueries(),
      limitTokens(),
      validateBy([limitDepth, limitAliases, limitCost]),
      guardMutations(),
      executeCompiled(),
      limitTime(timeLimit ?? LONGEST_QUERY_MS),
      codeErrors(),
      { onDispose: () => watch.close() },
    ],
  });
}

function corsOf(origins: readonly string[]): false | CORSOptions {
  if (origins.length === 0) return false;
  return {
    origin: [...origins],
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'x-request-id', 'authorization'],
    exposedHeaders: ['x-request-id', 'etag'],
    maxAge: 86_400,
  };
}

function validateBy(rules: readonly ValidationRule[]): Plugin {
  return {
    onValidate({ addValidationRule }) {
      for (const rule of rules) addValidationRule(rule);
    },
  };
}

function codeErrors(): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (!result || Symbol.asyncIterator in result || !result.errors) return;
      setResult({ ...result, errors: result.errors.map(withDefaultCode) });
    },
  };
}
