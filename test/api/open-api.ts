import { type ApiOptions, createApi } from '../../src/api/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { fixtureGraph } from './fixture-graph.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read into answers whose form their query fixes.
  readonly data?: any;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** The fixture graph in memory. */
export async function openFixture(): Promise<GraphStore> {
  const store = await openStore({ folder: null });
  await store.write((writer) => writer.apply(fixtureGraph, 'by hand'));
  return store;
}

/** Asks over HTTP, as a browser would, without a port. */
export function askOver(options: ApiOptions): Ask {
  const api = createApi(options);
  return async (query, variables) => {
    const response = await api.fetch('http://readout.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}
