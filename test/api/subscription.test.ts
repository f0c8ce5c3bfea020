import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { earlierMeetings, rowsBetween } from './more-graph.ts';
import { openFixture } from './open-api.ts';

let store: GraphStore;
let server: RunningServer;
beforeEach(async () => {
  store = await openFixture();
  server = await startServer({ store, port: 0, lookInterval: 20 });
});
afterEach(async () => {
  await server.close();
  await store.close();
});

async function subscribe(query: string): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const response = await fetch(new URL('/graphql', server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  return response.body!.getReader();
}

/** Reads until so many results have come. */
async function take(reader: ReadableStreamDefaultReader<Uint8Array>, count: number): Promise<unknown[]> {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const results = [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, json]) => JSON.parse(json!));
    if (results.length >= count) return results;
    const { value, done } = await reader.read();
    if (done) return results;
    text += decoder.decode(value, { stream: true });
  }
}

/** The subscription has begun when the server has looked once. */
const begun = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('A subscription to events', () => {
  it('tells those that are added and meet the conditions, with what is asked of them', async () => {
    const reader = await subscribe(
      'subscription { eventAdded(where: { participant: { text: "huawei" } }) { title participants { actor { name } } } }',
    );
    await begun();
    await store.write((writer) => writer.apply(rowsBetween, 'by hand'));
    expect(await take(reader, 1)).toEqual([
      {
        data: {
          eventAdded: {
            title: 'Met on 2025-05',
            participants: [{ actor: { name: 'Huawei' } }, { actor: { name: 'Ministry of IT' } }],
          },
        },
      },
    ]);
    await reader.cancel();
  });

  it('goes on with the next load, and ends when the server does', async () => {
    const reader = await subscribe('subscription { eventAdded { id } }');
    await begun();
    await store.write((writer) => writer.apply(earlierMeetings, 'by hand'));
    const first = await take(reader, 1);
    await store.write((writer) => writer.apply(rowsBetween, 'by hand'));
    const second = await take(reader, 1);
    expect(JSON.stringify(second)).not.toContain(JSON.stringify(first[0]));
    const ended = take(reader, 100);
    await server.close();
    expect((await ended).length).toBeLessThan(100);
    server = await startServer({ store, port: 0 });
  });

  it('with a condition that makes no sense is refused', async () => {
    const reader = await subscribe('subscription { eventAdded(where: { country: "Pakistan" }) { id } }');
    expect(await take(reader, 1)).toMatchObject([{ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });
});
