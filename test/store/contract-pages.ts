import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Along, GraphStore, Page, PageRequest } from '../../src/store/index.ts';
import { EXTRACTOR, type RandomGraph, randomGraph, resolutionOf } from '../support/random-graph.ts';
import type { Subject } from './contract.ts';
import { wipe } from './wipe.ts';

type Read = (store: GraphStore, page: PageRequest<never>, graph: RandomGraph) => Promise<Page<unknown>>;
const busy = (graph: RandomGraph) => {
  const counts = new Map<string, number>();
  for (const { records } of graph.claims) {
    for (const { actor } of records.flatMap(({ participants }) => participants)) {
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
};
const LISTS: [string, Read, readonly (string | null)[]][] = [
  [
    'articles',
    (store, page) => store.articlePage({}, page),
    ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'],
  ],
  ['events', (store, page) => store.eventPage({}, page), ['DATE_DESC', 'DATE_ASC', 'REPORTS_DESC']],
  ['actors', (store, page) => store.actorPage({}, page), ['NAME_ASC', 'NAME_DESC', 'EVENTS_DESC']],
  [
    'events of an actor',
    (store, page, graph) => store.actorEvents(busy(graph), {}, page),
    ['DATE_DESC', 'DATE_ASC', 'REPORTS_DESC'],
  ],
  [
    'articles of an actor',
    (store, page, graph) => store.actorArticles(busy(graph), page),
    ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'],
  ],
  ['counterparts', (store, page, graph) => store.counterparts(busy(graph), {}, page), [null]],
  [
    'encounters',
    (store, page) => store.encounters({ with: { kind: ['company', 'person', 'agency', 'country'] } }, page),
    ['MEETINGS_DESC', 'YEARS_DESC', 'LAST_DATE_DESC', 'BODY_ASC'],
  ],
  [
    'totals of encounters',
    (store, page) => store.encounterTotals('BODY', { with: { kind: ['company', 'person', 'agency'] } }, page),
    ['COUNTERPARTS_DESC', 'MEETINGS_DESC'],
  ],
];

/** Every list gives all its rows once, page by page, forwards and backwards. */
export function pagesContract(subject: () => Subject): void {
  const graph = randomGraph(7);
  beforeAll(async () => {
    await wipe(subject().engine);
    const added = new Set(graph.claims.map(({ article }) => article.id));
    const resolution = resolutionOf(graph, new Set(), { added });
    await subject().store.write((writer) => writer.apply(resolution, EXTRACTOR));
  });
  afterAll(() => wipe(subject().engine));

  const cases = LISTS.flatMap(([list, read, orders]) => orders.map((order) => ({ list, order, read })));
  test.each(cases)('$list by $order go on after any row, both ways', async ({ order, read }) => {
    const { store } = subject();
    const page = (first: number, more: object) =>
      read(store, { orderBy: order, first, ...more } as PageRequest<never>, graph);
    const whole = await page(1_000, {});
    expect(whole.rows.length).toBeGreaterThan(4);
    expect(whole.more).toBe(false);
    for (const backwards of [false, true]) {
      const rows: unknown[] = [];
      let last: Page<unknown> | undefined;
      do {
        const edge = backwards ? last?.keys[0] : last?.keys.at(-1);
        last = await page(3, { backwards, ...(edge ? { after: edge } : {}) });
        if (backwards) rows.unshift(...last.rows);
        else rows.push(...last.rows);
      } while (last.more);
      expect(rows).toEqual(whole.rows);
    }
  });

  test('the role of an actor in its events is the same with all who took part and without', async () => {
    const { store } = subject();
    const page = { first: 1_000, orderBy: 'DATE_DESC' } as const;
    const rolesWith = async (along: Along) =>
      (await store.eventsOfActors(graph.actors, {}, page, along)).map(({ rows }) =>
        rows.map(({ event, role }) => [event.id, role]),
      );
    const roles = await rolesWith({});
    expect(await rolesWith({ participants: { actor: [] } })).toEqual(roles);
    expect(new Set(roles.flat().map(([, role]) => role)).size).toBeGreaterThan(3);
    const told = (await store.participants([...new Set(roles.flat().map(([id]) => id!))])).flat();
    expect(told.some(({ proofs }) => new Set(proofs.map(({ role }) => role)).size > 1)).toBe(true);
  });

  test('rows without a date come last, whichever way', async () => {
    const { store } = subject();
    for (const orderBy of ['DATE_DESC', 'DATE_ASC'] as const) {
      const { rows } = await store.eventPage({}, { first: 100, orderBy });
      const dates = rows.map(({ date }) => date);
      const undated = dates.filter((date) => date === null).length;
      expect(undated).toBeGreaterThan(0);
      expect(dates.slice(-undated).every((date) => date === null)).toBe(true);
    }
  });
}
