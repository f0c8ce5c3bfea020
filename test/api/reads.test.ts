import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resolution } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { countingStore } from './counting-store.ts';
import { fixtureGraph } from './fixture-graph.ts';
import { askOver, openFixture } from './open-api.ts';

const COPIES = 12;

let one: GraphStore;
let many: GraphStore;
beforeAll(async () => {
  one = await openFixture();
  many = await openFixture();
  for (let number = 0; number < COPIES; number++) {
    await many.write((writer) => writer.apply(copyOf(fixtureGraph, number), 'by hand'));
  }
});
afterAll(async () => {
  await one.close();
  await many.close();
});

/** The same graph with other ids, but for its countries. */
function copyOf(graph: Resolution, number: number): Resolution {
  const text = JSON.stringify(graph);
  return JSON.parse(text.replace(/"(article|event|person|agency|company|organization):/g, `"$1:${number}-`));
}

async function readsOf(store: GraphStore, query: string): Promise<string[]> {
  const counting = countingStore(store);
  const { errors } = await askOver({ store: counting.store })(query);
  expect(errors).toBeUndefined();
  return counting.reads.sort();
}

/**
 * Holds that the same things are read, none of them oftener than given. Fields of one level whose own reads end
 * together share a batch: how many do is a matter of time, never of rows.
 */
function expectAtMost(reads: string[], most: string[]): void {
  expect(new Set(reads)).toEqual(new Set(most));
  for (const read of new Set(reads)) expect(timesOf(read, reads)).toBeLessThanOrEqual(timesOf(read, most));
}

function timesOf(read: string, reads: string[]): number {
  return reads.filter((each) => each === read).length;
}

describe('What a query reads depends on its depth, not on its rows', () => {
  const actor =
    '{ id name country { name } ... on Person { posts { title at { country { name } } evidence { article { title } } } } ... on Agency { people { person { country { name } } } } }';
  const cases: [query: string, reads: string[]][] = [
    [`{ events(first: 100) { edges { node { id title } } } }`, ['eventPage']],
    [
      `{ events(first: 100) { totalCount edges { node { place { country { name } } participants { role confidence onBehalfOf { country { name } } evidence { quote article { title } } actor ${actor} } reports { article { title events { id } mentions { actor { country { name } } } } } } } } }`,
      [
        'actors',
        'actors',
        'actors',
        'articleEvents',
        'articleHeads',
        'articleMentions',
        'eventCount',
        'eventPage',
        'holders',
        'participants',
        'posts',
      ],
    ],
    [
      `{ meetings(first: 100) { totalCount edges { node { body { name country { name } } counterpart { name country { name } } through { person { name } at { name } } events { totalCount edges { node { title participants { actor { name } } } } } evidence { article { title } event { title } } } } } }`,
      [
        'actors',
        'actors',
        'articleHeads',
        'encounterCount',
        'encounterDetails',
        'encounterEvents',
        'encounterPairs',
        'events',
      ],
    ],
    [
      `{ agencies(first: 100) { edges { node { people { person { name posts { at { name } } } evidence { article { title } } } } } } }`,
      ['actorPage', 'articleHeads', 'holders', 'posts'],
    ],
    [
      `{ actor(id: "company:galaxyspace") { events(first: 100) { edges { node { confidence event { participants { actor { name } } } } } } } }`,
      ['eventsOfActors', 'participants'],
    ],
    [
      `{ companies(first: 100) { edges { node { events(first: 3) { totalCount edges { node { role event { title } } } } counterparts(first: 2) { totalCount edges { node { actor { name articles { totalCount edges { node { title } } } } } } } } } } }`,
      [
        'actorPage',
        'articleCountsOfActors',
        'articlesOfActors',
        'counterpartCountsOfActors',
        'counterpartsOfActors',
        'eventCountsOfActors',
        'eventsOfActors',
      ],
    ],
    [
      `{ nodes(ids: ["event:e1", "event:e2", "event:e3"]) { ... on Event { reports { article { title } } } } }`,
      ['events'],
    ],
  ];
  it('The second graph has many times the rows', async () => {
    expect(await many.eventCount({})).toBe((COPIES + 1) * (await one.eventCount({})));
  });

  it.each(cases)('case %#', async (query, reads) => {
    for (const store of [one, many]) expectAtMost(await readsOf(store, query), reads);
  });
});

describe('What is not asked for is not read', () => {
  it('Rows are not counted without totalCount', async () => {
    expect(
      await readsOf(one, '{ actors { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }'),
    ).toEqual(['actorPage']);
  });
  it('What proves a meeting is not read without its fields', async () => {
    const query = '{ meetings { edges { node { body { name } meetings lastDate } } } }';
    expect(await readsOf(one, query)).toEqual(['encounterPairs']);
  });
  it('The text of an article is not read without its field', async () => {
    const articles = (fields: string) =>
      `{ nodes(ids: ["article:a1", "article:a2"]) { ... on Article { ${fields} } } }`;
    expect(await readsOf(one, articles('title url publisher'))).toEqual(['articleHeads']);
    expect(await readsOf(one, articles('text cut'))).toEqual(['articleHeads', 'articles']);
  });
  it('Rows are not fetched for totalCount', async () => {
    expect(await readsOf(one, '{ meetings { totalCount } }')).toEqual(['encounterCount']);
  });
});
