import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openFixture } from './open-api.ts';

let store: GraphStore;
let api: ReturnType<typeof createApi>;
beforeAll(async () => {
  store = await openFixture();
  api = createApi({ store });
});
afterAll(() => store.close());

const LONG =
  '{ actors(first: 100) { edges { cursor node { __typename id name aliases country { id name } } } } }';
const SHORT = '{ statistics { events } }';

async function ask(query: string, headers: Record<string, string>, isGet = false) {
  const request = isGet
    ? new Request(`http://readout.test/graphql?query=${encodeURIComponent(query)}`, { headers })
    : new Request('http://readout.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
  const response = await api.fetch(request);
  return { response, body: Buffer.from(await response.arrayBuffer()) };
}

describe('A long answer is packed as who asks accepts it', () => {
  const accepted: [header: string, encoding: string, unpack: (body: Buffer) => Buffer][] = [
    ['gzip', 'gzip', gunzipSync],
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['GZIP', 'gzip', gunzipSync],
  ];
  it.each(accepted)('%s', async (header, encoding, unpack) => {
    const plain = await ask(LONG, {});
    const { response, body } = await ask(LONG, { 'accept-encoding': header });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-length')).toBeNull();
    expect(unpack(body).toString()).toBe(plain.body.toString());
    expect(body.length).toBeLessThan(plain.body.length / 2);
  });

  const others: [header: Record<string, string>][] = [
    [{}],
    [{ 'accept-encoding': 'identity' }],
    [{ 'accept-encoding': 'zstd' }],
    [{ 'accept-encoding': 'gzip;q=0, br;q=0.0' }],
  ];
  it.each(others)('and not for %j', async (headers) => {
    const { response, body } = await ask(LONG, headers);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(JSON.parse(body.toString()).data.actors.edges.length).toBeGreaterThan(1);
  });
});

it('A short answer is sent as it is', async () => {
  const { response, body } = await ask(SHORT, { 'accept-encoding': 'gzip' });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(JSON.parse(body.toString()).data.statistics.events).toBeGreaterThan(0);
});

it('Caches keep an answer for each way in which it is packed', async () => {
  for (const query of [LONG, SHORT]) {
    const { response } = await ask(query, {});
    expect(response.headers.get('vary')).toBe('accept-encoding');
  }
});

it('A packed answer is known again by its tag', async () => {
  const first = await ask(LONG, { 'accept-encoding': 'gzip' }, true);
  const etag = first.response.headers.get('etag')!;
  expect(etag).toMatch(/^W\/"/);
  for (const headers of [{ 'accept-encoding': 'gzip' }, {}]) {
    const again = await ask(LONG, { ...headers, 'if-none-match': etag }, true);
    expect([again.response.status, again.body.length]).toEqual([304, 0]);
  }
});

it('Events are sent as they happen', async () => {
  const watch = createApi({ store, lookInterval: 20 });
  const response = await watch.fetch('http://readout.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-encoding': 'gzip' },
    body: JSON.stringify({ query: 'subscription { eventAdded { id } }' }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('content-encoding')).toBe('none');
  await watch.dispose();
});
