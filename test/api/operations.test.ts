import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiOptions, apiSettings, createApi } from '../../src/api/index.ts';
import { InputError, StoreError } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openFixture } from './open-api.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openFixture();
});
afterAll(() => store.close());

const HOST = 'http://readout.test';
const QUERY = '{ statistics { events } }';
const asGet = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

function serverOf(options: Partial<ApiOptions> = {}) {
  const api = createApi({ store, ...options });
  return {
    get: (path: string, headers: Record<string, string> = {}) => api.fetch(HOST + path, { headers }),
    post: (body: unknown, headers: Record<string, string> = {}) =>
      api.fetch(`${HOST}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    options: (headers: Record<string, string>) =>
      api.fetch(`${HOST}/graphql`, { method: 'OPTIONS', headers }),
  };
}

describe('Answers to GET', () => {
  it('have a tag, and are not sent again while they are the same', async () => {
    const { get } = serverOf();
    const first = await get(asGet(QUERY));
    const etag = first.headers.get('etag')!;
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await first.json()).toEqual({ data: { statistics: { events: 6 } } });
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(asGet(QUERY), { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    const other = await get(asGet('{ statistics { articles } }'), { 'if-none-match': etag });
    expect([other.status, await other.json()]).toEqual([200, { data: { statistics: { articles: 5 } } }]);
  });

  it('with errors are not kept', async () => {
    const response = await serverOf().get(asGet('{ nothing }'));
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
  });
});

describe('Pages of other sites', () => {
  const origin = 'https://charts.example';
  it('may ask where their origin is named, and no others', async () => {
    const { post, options } = serverOf(apiSettings({ READOUT_CORS: ` ${origin} , https://b.example` }));
    const allowed = await post({ query: QUERY }, { origin });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    const before = await options({ origin, 'access-control-request-method': 'POST' });
    expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
    const refused = await post({ query: QUERY }, { origin: 'https://elsewhere.example' });
    expect(refused.headers.get('access-control-allow-origin')).not.toBe('https://elsewhere.example');
  });

  it('may not ask unless told otherwise', async () => {
    const response = await serverOf(apiSettings({})).post({ query: QUERY }, { origin });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['charts.example', 'https://charts.example/', 'null', 'https://a.example, x'])(
    'READOUT_CORS="%s" is refused',
    (value) => {
      expect(() => apiSettings({ READOUT_CORS: value })).toThrow(InputError);
    },
  );
});

describe('Those who run the server', () => {
  it('see at /ready whether its graph answers', async () => {
    const ready = await serverOf().get('/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    const logged: unknown[] = [];
    const gone: GraphStore = Object.create(store, {
      actorPage: { value: () => Promise.reject(new StoreError('no Neo4j answers')) },
    });
    const response = await serverOf({ store: gone, logger: { error: (error) => logged.push(error) } }).get(
      '/ready',
    );
    expect([response.status, await response.json()]).toEqual([503, { status: 'no answer from the graph' }]);
    expect(logged).toEqual([new StoreError('no Neo4j answers')]);
  });

  it('see at /metrics what it did', async () => {
    const { get, post } = serverOf();
    await post({ query: QUERY });
    await post({ query: '{ nothing }' });
    await get('/actor/agency:pk/moit');
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toMatch(/^readout_http_requests_total\{path="\/graphql",status="200"\} \d$/m);
    expect(text).toMatch(/^readout_http_requests_total\{path="other",status="\d+"\} 1$/m);
    expect(text).toMatch(/^readout_graphql_errors_total\{code="BAD_USER_INPUT"\} 1$/m);
    expect(text).toMatch(/^readout_store_read_seconds_count\{read="statistics"\} 1$/m);
    expect(text).toMatch(/^readout_store_read_seconds_bucket\{read="statistics",le="\+Inf"\} 1$/m);
    for (const line of text.trim().split('\n')) {
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [\d.e+-]+)$/);
    }
  });

  it('find each request in the log by its id, without its query', async () => {
    const lines: Record<string, unknown>[] = [];
    const logger = { error: () => {}, info: (fields: object) => lines.push({ ...fields }) };
    const { post } = serverOf({ logger });
    const response = await post(
      { query: 'query Secret { statistics { events } }' },
      { 'x-request-id': 'proxy-7' },
    );
    await post({ query: '{ nothing }' }, { 'x-request-id': 'a\tb' });
    expect(response.headers.get('x-request-id')).toBe('proxy-7');
    expect(lines).toMatchObject([
      { requestId: 'proxy-7', method: 'POST', path: '/graphql', status: 200, operations: ['Secret'] },
      { errors: ['BAD_USER_INPUT'] },
    ]);
    expect(lines[1]!.requestId).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.stringify(lines)).not.toContain('statistics');
  });
});

describe('Several operations in one request', () => {
  it('are answered each', async () => {
    const response = await serverOf().post([{ query: QUERY }, { query: '{ a: __typename }' }]);
    expect(await response.json()).toEqual([
      { data: { statistics: { events: 6 } } },
      { data: { a: 'Query' } },
    ]);
  });

  it('are at most ten', async () => {
    const response = await serverOf().post(Array.from({ length: 11 }, () => ({ query: QUERY })));
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'The request has 11 operations; 10 is the most.',
            extensions: { code: 'QUERY_TOO_COMPLEX' },
          },
        ],
      },
    ]);
  });
});

describe('A query by its hash', () => {
  const sha256Hash = createHash('sha256').update(QUERY).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  it('is asked for once and kept', async () => {
    const { post } = serverOf();
    const unknown = await (await post({ extensions })).json();
    expect(unknown).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const answer = { data: { statistics: { events: 6 } } };
    expect(await (await post({ query: QUERY, extensions })).json()).toEqual(answer);
    expect(await (await post({ extensions })).json()).toEqual(answer);
  });

  it('is refused where the hash is of another', async () => {
    const response = await serverOf().post({ query: '{ __typename }', extensions });
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'sha256Hash is not that of the query.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
