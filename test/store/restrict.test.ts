import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityKind } from '../../src/model/index.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import type { Run } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/index.ts';
import { restrict } from '../../src/store/restrict.ts';
import { ACTOR_FRAGMENTS, ARTICLE_FRAGMENTS, EVENT_FRAGMENTS } from '../../src/store/statements/fragments.ts';
import { storeOver } from '../../src/store/store.ts';
import { seededRandom } from '../support/random.ts';
import { EXTRACTOR, randomGraph, resolutionOf } from '../support/random-graph.ts';
import { actorMatches, articleMatches, eventMatches, type Graph, readGraph } from './matches.ts';
import { LEAVES, randomTree, type Words } from './random-wheres.ts';

const TREES = 300;
const ALL = { first: 1_000 } as const;
const sortedIds = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

let store: GraphStore;
let graph: Graph;
let words: Words;
beforeAll(async () => {
  store = storeOver(await openEmbeddedEngine(null, false));
  const random = randomGraph(11);
  const added = new Set(random.claims.map(({ article }) => article.id));
  await store.write((writer) => writer.apply(resolutionOf(random, new Set(), { added }), EXTRACTOR));
  graph = await readGraph(store);
  words = {
    articles: graph.articles.map(({ id }) => id),
    events: graph.events.map(({ id }) => id),
    actors: graph.actors.map(({ id }) => id),
  };
});
afterAll(() => store.close());

describe('A tree of conditions finds what it says', () => {
  const random = seededRandom(5);

  test('of events', async () => {
    let found = 0;
    for (let round = 0; round < TREES; round++) {
      const where = randomTree('event', random, words);
      const expected = sortedIds(graph.events.filter((event) => eventMatches(where, event, graph)));
      const { rows } = await store.eventPage(where, { ...ALL, orderBy: 'DATE_DESC' });
      expect(sortedIds(rows), JSON.stringify(where)).toEqual(expected);
      expect(await store.eventCount(where), JSON.stringify(where)).toBe(expected.length);
      if (expected.length > 0 && expected.length < graph.events.length) found++;
    }
    expect(found).toBeGreaterThan(TREES / 8);
  });

  test('of actors', async () => {
    let found = 0;
    for (let round = 0; round < TREES; round++) {
      const where = randomTree('actor', random, words);
      const expected = sortedIds(graph.actors.filter((actor) => actorMatches(where, actor, graph)));
      const { rows } = await store.actorPage(where, { ...ALL, orderBy: 'EVENTS_DESC' });
      expect(sortedIds(rows), JSON.stringify(where)).toEqual(expected);
      if (expected.length > 0 && expected.length < graph.actors.length) found++;
    }
    expect(found).toBeGreaterThan(TREES / 8);
  });

  test('of articles', async () => {
    let found = 0;
    for (let round = 0; round < TREES; round++) {
      const where = randomTree('article', random, words);
      const expected = sortedIds(graph.articles.filter((article) => articleMatches(where, article, graph)));
      const { rows } = await store.articlePage(where, { ...ALL, orderBy: 'TITLE_ASC' });
      expect(sortedIds(rows), JSON.stringify(where)).toEqual(expected);
      if (expected.length > 0 && expected.length < graph.articles.length) found++;
    }
    expect(found).toBeGreaterThan(TREES / 8);
  });
});

describe('Statements are made of the table alone', () => {
  test('every condition of the table is asked at random', () => {
    expect(Object.keys(LEAVES.event)).toEqual(Object.keys(EVENT_FRAGMENTS));
    expect(Object.keys(LEAVES.actor)).toEqual(Object.keys(ACTOR_FRAGMENTS));
    expect(Object.keys(LEAVES.article)).toEqual(Object.keys(ARTICLE_FRAGMENTS));
  });

  test('what is asked for, names of conditions included, never stands in the text', async () => {
    const marked = "x' OR 1 = 1 //";
    const texts: string[] = [];
    const read: Run = async ({ text }) => {
      texts.push(text);
      return [];
    };
    const where = {
      [marked]: marked,
      not: { city: [marked], text: marked, [marked]: marked, participants: [{ id: [marked, marked] }] },
    };
    await restrict(read, { e: where })({ name: 'x', text: "MATCH (e) WHERE true AND 'e' = 'e'" });
    expect(texts).toEqual([
      'MATCH (e) WHERE true AND (NOT ((e.city IS NOT NULL AND e.city = $more.c0) AND ' +
        'size([x IN $more.c1 WHERE e.searchText CONTAINS x]) = size($more.c1) AND ' +
        'COUNT { (e)<-[:TOOK_PART_IN]-(n0:Actor) WHERE ((n0.id IN $more.c2)) } > 0))',
    ]);
  });

  test('kinds are asked for by labels of the table, and a kind that it does not have by none', async () => {
    const texts: string[] = [];
    const read: Run = async ({ text, indexed }) => {
      texts.push(text, indexed!);
      return [];
    };
    const asked = {
      name: 'x',
      text: "MATCH (actor) WHERE 'actor' = 'actor'",
      indexed: "CALL 'actor' = 'actor'",
    };
    const unknown = 'Company) OR (actor:Lock' as EntityKind;
    await restrict(read, { actor: { kind: ['country', unknown, 'agency'] } })(asked);
    await restrict(read, { actor: { kind: [unknown] } })(asked);
    expect(texts).toEqual([
      'MATCH (actor) WHERE ((actor:Agency OR actor:Country))',
      'CALL ((actor:Agency OR actor:Country))',
      'MATCH (actor) WHERE ((actor.id IS NULL))',
      'CALL ((actor.id IS NULL))',
    ]);
  });

  test('without conditions nothing is put in', () => {
    const read: Run = async () => [];
    expect(restrict(read, { e: {}, actor: {} })).toBe(read);
  });
});
