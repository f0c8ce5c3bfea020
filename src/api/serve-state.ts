import type { Plugin } from 'graphql-yoga';
import type { GraphStore } from '../store/graph-store.ts';
import type { ApiLogger } from './errors.ts';
import type { Metrics } from './metrics.ts';

/** Whether this server can answer (`/ready`) and what it has done (`/metrics`), for those who run it. */
export function serveState(store: GraphStore, metrics: Metrics, logger: ApiLogger): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname !== '/ready' && url.pathname !== '/metrics') return;
      if (request.method !== 'GET') {
        endResponse(new Response(null, { status: 405, headers: { allow: 'GET' } }));
      } else if (url.pathname === '/metrics') {
        const type = 'text/plain; version=0.0.4; charset=utf-8';
        endResponse(new Response(metrics.toText(), { headers: { 'content-type': type } }));
      } else {
        endResponse(await readiness(store, logger));
      }
    },
  };
}

/** Asks the graph for one row: a server that cannot reach its graph is to get no questions. */
async function readiness(store: GraphStore, logger: ApiLogger): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    await store.actorPage({}, { orderBy: 'NAME_ASC', first: 1 });
    return Response.json({ status: 'ready' }, { headers });
  } catch (error) {
    logger.error(error);
    return Response.json({ status: 'no answer from the graph' }, { status: 503, headers });
  }
}
