import type { Plugin } from 'graphql-yoga';
import { acceptedEncoding } from './accepted-encoding.ts';
import { readExplorer, type ServedFile } from './explorer-files.ts';

const NOT_BUILT = 'The explorer is not built: run "npm run build". The API answers at /graphql.\n';

/** Serves the explorer and `/health` beside `/graphql`. */
export function servePages(): Plugin {
  let explorer: ReturnType<typeof readExplorer>;
  return {
    onRequest({ request, url, endResponse }) {
      const { pathname } = url;
      if (pathname === '/graphql') return;
      explorer ??= readExplorer();
      const file = explorer?.(pathname);
      if (pathname === '/health') endResponse(read(request, () => Response.json({ status: 'ok' })));
      else if (file) endResponse(read(request, () => respond(request, file)));
      else if (pathname === '/' && !explorer) endResponse(new Response(NOT_BUILT, { status: 503 }));
    },
  };
}

/** Pages are read only. */
function read(request: Request, response: () => Response): Response {
  if (request.method === 'GET') return response();
  if (request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  const { status, headers } = response();
  return new Response(null, { status, headers });
}

function respond(request: Request, { type, body, compressed, etag, caching }: ServedFile): Response {
  const headers = { 'content-type': type, 'cache-control': caching, etag, vary: 'accept-encoding' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (!acceptedEncoding(request, ['gzip'])) return new Response(asBytes(body), { headers });
  return new Response(asBytes(compressed), { headers: { ...headers, 'content-encoding': 'gzip' } });
}

/** The types of `fetch` take bytes that are sure not to be shared. */
function asBytes(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}
