import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { earlierMeetings, rowsBetween } from './more-graph.ts';
import { type Answer, type Ask, askOver, openFixture } from './open-api.ts';

interface List {
  readonly name: string;
  /** The query, `@` standing for the arguments of the list and its selection. */
  readonly query: string;
  readonly node: string;
}

const ROW = '{ id }';
const lists: List[] = [
  ...[
    'articles',
    'events',
    'actors',
    'officials',
    'people',
    'agencies',
    'companies',
    'organizations',
    'countries',
  ].map((name) => ({ name, query: `{ ${name}@ }`, node: ROW })),
  { name: 'articles by title', query: '{ articles@ }', node: ROW },
  { name: 'meetings', query: '{ meetings@ }', node: '{ body { id } counterpart { id } }' },
  {
    name: 'bodies that met most',
    query: '{ meetingTotals(orderBy: COUNTERPARTS_DESC, side: BODY, of: { kind: [AGENCY, PERSON] }, @ }',
    node: '{ actor { id } }',
  },
  { name: 'articles of an actor', query: '{ actor(id: "company:huawei") { articles@ } }', node: ROW },
  {
    name: 'events of an actor',
    query: '{ actor(id: "company:huawei") { events@ } }',
    node: '{ event { id } }',
  },
  {
    name: 'counterparts of an actor',
    query: '{ actor(id: "company:galaxyspace") { counterparts@ } }',
    node: '{ actor { id } }',
  },
  {
    name: 'events of an encounter',
    query: '{ meetings(with: { id: "company:huawei" }, first: 1) { edges { node { events@ } } } }',
    node: ROW,
  },
];
const orders: [list: string, order: string][] = [
  ['articles', 'PUBLISHED_ASC'],
  ['articles', 'TITLE_ASC'],
  ['events', 'DATE_ASC'],
  ['events', 'REPORTS_DESC'],
  ['actors', 'NAME_DESC'],
  ['actors', 'EVENTS_DESC'],
  ['meetings', 'LAST_DATE_DESC'],
  ['meetings', 'BODY_ASC'],
];
const ordered: List[] = orders.map(([list, order]) => ({
  name: `${list} by ${order}`,
  query: `{ ${list}@ }`.replace('@', `(orderBy: ${order}, @`),
  node: list === 'meetings' ? '{ body { id } counterpart { id } }' : ROW,
}));

interface Rows {
  readonly ids: string[];
  readonly cursors: string[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
  readonly totalCount: number;
}

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await openFixture();
  await store.write((writer) => writer.apply(earlierMeetings, 'by hand'));
  ask = askOver({ store });
});
afterAll(() => store.close());

async function read(list: List, args: string): Promise<Rows> {
  const selection = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node ${list.node} } }`;
  const given = list.query.includes('(orderBy') && list.query.includes(', @') ? `${args})` : `(${args})`;
  const answer = await ask(list.query.replace('@', `${given} ${selection}`));
  expect(answer.errors).toBeUndefined();
  const connection = connectionIn(answer.data);
  return {
    ids: connection.edges.map(({ node }: Answer['data']) => JSON.stringify(node)),
    cursors: connection.edges.map(({ cursor }: Answer['data']) => cursor),
    pageInfo: connection.pageInfo,
    totalCount: connection.totalCount,
  };
}

/** The innermost connection of an answer: the one that the query pages through. */
function connectionIn(data: Answer['data']): Answer['data'] {
  const value = Array.isArray(data) ? data[0] : Object.values(data)[0];
  if (value?.pageInfo) return value;
  return connectionIn(value.edges ?? value);
}

describe('A list read row by row gives the whole list, each row once', () => {
  it.each([...lists, ...ordered])('$name, forwards and backwards', async (list) => {
    const whole = await read(list, 'first: 100');
    expect(whole.ids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(whole.ids).size).toBe(whole.ids.length);
    expect(whole.totalCount).toBe(whole.ids.length);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.cursors[0],
      endCursor: whole.cursors.at(-1),
    });

    let args = 'first: 1';
    for (const [index, id] of whole.ids.entries()) {
      const { ids, pageInfo } = await read(list, args);
      expect([ids, pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual([
        [id],
        index > 0,
        index < whole.ids.length - 1,
      ]);
      args = `first: 1, after: "${pageInfo.endCursor}"`;
    }
    expect((await read(list, args)).ids).toEqual([]);

    args = 'last: 2';
    const pages: string[][] = [];
    for (let more = true; more; ) {
      const { ids, pageInfo } = await read(list, args);
      expect(pageInfo.hasNextPage).toBe(pages.length > 0);
      pages.unshift(ids);
      more = pageInfo.hasPreviousPage;
      args = `last: 2, before: "${pageInfo.startCursor}"`;
    }
    expect(pages.flat()).toEqual(whole.ids);
  });
});

describe('Rows that are added while a list is read', () => {
  const all = [...lists, ...ordered];
  const begun = new Map<string, { first: Rows; last: Rows }>();
  beforeAll(async () => {
    for (const list of all) {
      begun.set(list.name, { first: await read(list, 'first: 1'), last: await read(list, 'last: 1') });
    }
    await store.write((writer) => writer.apply(rowsBetween, 'by hand'));
  });

  it.each(all)('$name: they come in their place, and no row comes twice or is left out', async (list) => {
    const { first, last } = begun.get(list.name)!;
    const whole = await read(list, 'first: 100');
    expect(whole.ids.length).toBeGreaterThan(first.totalCount);

    const rest = await read(list, `first: 100, after: "${first.pageInfo.endCursor}"`);
    expect(rest.ids).toEqual(whole.ids.slice(whole.ids.indexOf(first.ids[0]!) + 1));
    const before = await read(list, `last: 100, before: "${last.pageInfo.startCursor}"`);
    expect(before.ids).toEqual(whole.ids.slice(0, whole.ids.indexOf(last.ids[0]!)));
  });
});
