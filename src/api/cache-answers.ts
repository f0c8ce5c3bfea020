import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

/**
 * Marks answers to GET queries, so that a browser or proxy asks again whether one has changed and gets it only then.
 * What has errors is not to be kept at all.
 */
export function cacheAnswers(): Plugin {
  return {
    async onResponse({ request, response, setResponse }) {
      if (request.method !== 'GET' || new URL(request.url).pathname !== '/graphql') return;
      if (!response.headers.get('content-type')?.includes('json')) return;
      const body = await response.text();
      const headers = new Headers(response.headers);
      const isKept = response.status === 200 && !body.startsWith('{"errors"');
      headers.set('cache-control', isKept ? 'no-cache' : 'no-store');
      headers.append('vary', 'accept');
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      if (isKept) headers.set('etag', etag);
      const isKnown = isKept && tagsOf(request).includes(etag);
      if (isKnown) headers.delete('content-length');
      setResponse(
        isKnown
          ? new Response(null, { status: 304, headers })
          : new Response(body, { status: response.status, headers }),
      );
    },
  };
}

/** Tags that the asker has; one that a proxy weakened, for it packed the answer, is the same to us. */
function tagsOf(request: Request): string[] {
  return (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
