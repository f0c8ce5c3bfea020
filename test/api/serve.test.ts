import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphiqlOptions } from '../../src/api/graphiql.ts';
import { EXAMPLES } from '../../src/api/graphiql-examples.ts';
import { type RunningServer, startServer } from '../../src/api/index.ts';
import { InputError } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openFixture } from './open-api.ts';

let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await openFixture();
  server = await startServer({ store, port: 0 });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(new URL(path, server.address), { method, headers });
const page = { accept: 'text/html' };

describe('Over HTTP', () => {
  it('A query is answered by POST and by GET', async () => {
    const query = '{ statistics { events } }';
    const posted = await fetch(new URL('/graphql', server.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await posted.json()).toEqual({ data: { statistics: { events: 6 } } });
    const got = await get(`/graphql?query=${encodeURIComponent(query)}`);
    expect(await got.json()).toEqual({ data: { statistics: { events: 6 } } });
  });

  it('Fields come in the order of the query', async () => {
    const query =
      '{ b: statistics { events } __typename a: event(id: "event:e2") { place { country { id } } id } }';
    const answer = await get(`/graphql?query=${encodeURIComponent(query)}`);
    expect(await answer.text()).toBe(
      '{"data":{"b":{"events":6},"__typename":"Query","a":{"place":{"country":null},"id":"event:e2"}}}',
    );
  });

  it('/health says ok', async () => {
    const response = await get('/health');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('The address tells where it listens', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('What is not there is 404, and pages take no POST', async () => {
    expect((await get('/nothing')).status).toBe(404);
    expect((await get('/constructor')).status).toBe(404);
    const posted = await get('/', {}, 'POST');
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('A body that is too long or without a length is refused in one line', async () => {
    const post = (body: BodyInit) =>
      fetch(new URL('/graphql', server.address), { method: 'POST', body, duplex: 'half' } as RequestInit);
    const long = await post('x'.repeat(2_000_001));
    expect([long.status, await long.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'The body has 2000001 bytes; 2000000 is the most.',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
    const endless = await post(new Blob(['x']).stream());
    expect([endless.status, await endless.json()]).toEqual([
      411,
      {
        errors: [
          { message: 'Send the body with its content-length.', extensions: { code: 'BAD_USER_INPUT' } },
        ],
      },
    ]);
  });

  it('Another site gets no leave to read answers', async () => {
    const response = await get('/graphql?query={__typename}', { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('The first page', () => {
  it('is a page with its script and style from here, and nothing inline', async () => {
    const response = await get('/', page);
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|https?:/);
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]*)"/g)) {
      expect([path, (await get(path!, page)).status]).toEqual([path, 200]);
    }
  });

  it('is kept from scripts of others by its headers', async () => {
    const { headers } = await get('/', page);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('is compressed, asked for again each time, and not sent again while it is the same', async () => {
    const first = await get('/', { ...page, 'accept-encoding': 'gzip' });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(await first.text()).toContain('<title>Readout: who met whom</title>');
    const again = await get('/', { ...page, 'if-none-match': first.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is what every address of the explorer gives, and its files are kept for good', async () => {
    const html = await (await get('/', page)).text();
    for (const path of [
      '/search?q=x',
      '/actor/agency:pk/moit',
      '/event/event:e1',
      '/article/article:a1?at=1-2',
    ]) {
      expect([path, await (await get(path, page)).text()]).toEqual([path, html]);
    }
    const script = await get(/src="(\/assets\/[^"]+\.js)"/.exec(html)![1]!);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/../index.html%00')).status).toBe(404);
    expect((await get('/actor')).status).toBe(404);
  });
});

describe('GraphiQL', () => {
  it('comes whole from here: no script, style or picture of another host', async () => {
    const response = await get('/graphql', page);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('Readout: GraphiQL');
    expect(html).toContain('Which ministries met which foreign firms?');
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href="(?!data:)|@import|url\(["']?https?:/);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('opens with queries that the schema has', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
    const queries = [...EXAMPLES];
    expect(graphiqlOptions(new Request('http://127.0.0.1/graphql')).query).toBe(queries[0]);
    expect(graphiqlOptions(new Request('http://127.0.0.1/graphql?query=%7Ba%7D')).query).toBeUndefined();
    expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  });
});

describe('A port', () => {
  it('that another program has is told in one line', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startServer({ store, port })).rejects.toEqual(
      new InputError(`Another program has port ${port} of 127.0.0.1: give another port.`),
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('is free again after close', async () => {
    const first = await startServer({ store, port: 0 });
    const port = Number(new URL(first.address).port);
    await fetch(new URL('/health', first.address));
    await first.close();
    const second = await startServer({ store, port });
    expect(second.address).toBe(first.address);
    await second.close();
  });
});
