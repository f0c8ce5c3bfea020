import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { ApiLogger } from './errors.ts';
import type { Metrics } from './metrics.ts';

/** What is told of a request: never its query or its variables. */
interface Observed {
  readonly id: string;
  readonly start: number;
  readonly operations: string[];
  readonly errors: string[];
}

/** A request id that a proxy gave is kept, so that its log and ours can be put together. */
const GIVEN_ID = /^[\w.:-]{1,100}$/;
/** Paths that are counted by name; all others together, so that addresses of articles do not each make a series. */
const COUNTED = ['/graphql', '/health', '/ready', '/metrics', '/'];

/** Gives each request an id, logs it in one line when it is answered and counts it. */
export function observe(metrics: Metrics, logger: ApiLogger): Plugin {
  const observed = new WeakMap<Request, Observed>();
  return {
    onRequest({ request }) {
      const given = request.headers.get('x-request-id') ?? '';
      const id = GIVEN_ID.test(given) ? given : randomUUID();
      observed.set(request, { id, start: performance.now(), operations: [], errors: [] });
    },
    onExecute({ args }) {
      const { request } = args.contextValue as { request?: Request };
      const name = args.operationName ?? namesOf(args.document)[0] ?? 'anonymous';
      if (request) observed.get(request)?.operations.push(name);
    },
    onResultProcess({ request, result }) {
      const results = [result].flat();
      for (const each of results) {
        if (Symbol.asyncIterator in each) continue;
        for (const { extensions } of each.errors ?? []) {
          const code = String(extensions?.code ?? 'UNKNOWN');
          observed.get(request)?.errors.push(code);
          metrics.countError(code);
        }
      }
    },
    onResponse({ request, response }) {
      const about = observed.get(request);
      if (!about) return;
      const { pathname } = new URL(request.url);
      const milliseconds = performance.now() - about.start;
      response.headers.set('x-request-id', about.id);
      metrics.countRequest(
        COUNTED.includes(pathname) ? pathname : 'other',
        response.status,
        milliseconds / 1000,
      );
      logger.info?.(
        {
          requestId: about.id,
          method: request.method,
          path: pathname,
          status: response.status,
          milliseconds: Math.round(milliseconds * 10) / 10,
          ...(about.operations.length > 0 && { operations: about.operations }),
          ...(about.errors.length > 0 && { errors: about.errors }),
        },
        'answered',
      );
    },
  };
}

function namesOf(document: { readonly definitions: readonly object[] }): string[] {
  return document.definitions.flatMap((definition) => {
    const { kind, name } = definition as { kind: string; name?: { value: string } };
    return kind === 'OperationDefinition' && name ? [name.value] : [];
  });
}
