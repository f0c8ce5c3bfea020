import type { Plugin } from 'graphql-yoga';

/** Our own pages: scripts, styles and data come from here and nowhere else. */
const PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** GraphiQL has its script, style and workers inside its page; what it asks still goes here only. */
const GRAPHIQL =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; font-src data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Puts on every response what keeps a browser from being led astray with it. */
export function secureResponses(): Plugin {
  return {
    onResponse({ request, response }) {
      const isGraphiql = new URL(request.url).pathname === '/graphql';
      response.headers.set('content-security-policy', isGraphiql ? GRAPHIQL : PAGES);
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      response.headers.set('cross-origin-opener-policy', 'same-origin');
      response.headers.set('cross-origin-resource-policy', 'same-origin');
    },
  };
}
