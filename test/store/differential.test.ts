import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeGraph } from '../../src/ingest/load-unit.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/index.ts';
import { ALL_STATEMENTS } from '../../src/store/statements/index.ts';
import { storeOver } from '../../src/store/store.ts';
import { randomArticles, randomJudgements } from '../ingest/random-articles.ts';
import { told } from '../ingest/told.ts';
import { seededRandom } from '../support/random.ts';
import { EXTRACTOR, type RandomGraph, randomGraph, resolutionOf } from '../support/random-graph.ts';
import { differentialEngine } from './differential-engine.ts';
import { dump } from './dump.ts';
import { hasNeo4j, openEmptyNeo4j, TURN } from './neo4j-for-tests.ts';
import { askAll } from './random-questions.ts';
import { askEveryCount } from './random-walks.ts';
import { wipe } from './wipe.ts';

const SEEDS = [1, 2, 3];
const ROUNDS = 20;

describe.skipIf(!hasNeo4j)('both engines, given the same (needs NEO4J_URI)', () => {
  let embedded: Engine;
  let neo4j: Engine;
  const rowsOf = new Map<string, number>();

  beforeAll(async () => {
    neo4j = await openEmptyNeo4j();
  }, TURN);
  afterAll(async () => {
    await wipe(neo4j);
    await neo4j.close();
  });

  test.each(SEEDS)(
    'answer every statement alike over the random graph %i',
    { timeout: 900_000 },
    async (seed) => {
      await wipe(neo4j);
      embedded = await openEmbeddedEngine(null, false);
      const both = differentialEngine(embedded, neo4j);
      const store = storeOver(both.engine);
      const random = seededRandom(seed);
      const graph = randomGraph(seed);

      const loaded = await load(store, graph, random);
      for (let round = 0; round < ROUNDS; round++) await askAll(store, graph, random);
      await askEveryCount(store);
      await takeOut(store, graph, loaded, random);
      for (let round = 0; round < ROUNDS / 4; round++) await askAll(store, graph, random);

      expect(await dump(neo4j.read)).toEqual(await dump(embedded.read));
      for (const [name, rows] of both.rowsOf) rowsOf.set(name, (rowsOf.get(name) ?? 0) + rows);
      await embedded.close();
    },
  );

  test('decide alike who is who', { timeout: 900_000 }, async () => {
    await wipe(neo4j);
    embedded = await openEmbeddedEngine(null, false);
    const both = differentialEngine(embedded, neo4j);
    const store = storeOver(both.engine);
    const scenes = fc.sample(fc.tuple(randomArticles, randomJudgements), { seed: 5, numRuns: 12 });
    for (const [articles, judged] of scenes) {
      for (const article of articles)
        await store.write((writer) => changeGraph(writer, { articles: [article] }));
      await store.write((writer) => changeGraph(writer, { judged }));
      await store.actors(['agency:zz/moitt', 'person:zz/ali-khan', 'company:zz/tcs', 'company:none']);
      await store.write((writer) => changeGraph(writer, { unjudged: judged.map(({ id }) => id) }));
    }
    const firms = [
      { kind: 'company', name: 'Voxbridge Kenya', country: 'KE' },
      { kind: 'company', name: 'Voxbridge', country: 'NO' },
    ] as const;
    for (const firm of firms)
      await store.write((writer) =>
        changeGraph(writer, { articles: [told(firm.name, '2025-01-01', [firm])] }),
      );
    await store.ownersOf(['company:voxbridge-kenya']);
    await store.ownedBy(['company:voxbridge']);
    expect(await dump(neo4j.read)).toEqual(await dump(embedded.read));
    for (const [name, rows] of both.rowsOf) rowsOf.set(name, (rowsOf.get(name) ?? 0) + rows);
    await embedded.close();
  });

  test('were asked every statement, and all that give rows gave some', () => {
    expect(ALL_STATEMENTS.map(({ name }) => name).filter((name) => !rowsOf.has(name))).toEqual([]);
    const giveRows = ALL_STATEMENTS.filter(({ text }) => text.includes('RETURN'));
    expect(giveRows.map(({ name }) => name).filter((name) => rowsOf.get(name) === 0)).toEqual([]);
  });
});

/** Loads articles a few at a time in random order, each unit reading what a real one reads. */
async function load(store: GraphStore, graph: RandomGraph, random: ReturnType<typeof seededRandom>) {
  const loaded = new Set<string>();
  const ids = random.shuffle(graph.claims.map(({ article }) => article.id));
  while (ids.length > 0) {
    const added = new Set(ids.splice(0, 1 + random.below(3)));
    await store.write(async (writer) => {
      const claims = graph.claims.filter(({ article }) => added.has(article.id));
      const actors = claims.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
      await writer.storedArticles([...added, ...loaded]);
      await writer.known(actors);
      await writer.clustersNear(
        claims.flatMap(({ records }) =>
          records.map(({ type, participants }) => ({
            type,
            actors: participants.map(({ actor }) => actor),
            ...(random.chance(0.5) ? { from: '2024-01-01', to: '2025-03-31' } : {}),
          })),
        ),
      );
      await writer.apply(resolutionOf(graph, loaded, { added }), EXTRACTOR);
    });
    for (const id of added) loaded.add(id);
  }
  return loaded;
}

/** Takes out a third of the articles, each with the graph resolved again after. */
async function takeOut(
  store: GraphStore,
  graph: RandomGraph,
  loaded: Set<string>,
  random: ReturnType<typeof seededRandom>,
) {
  for (const id of random.some([...loaded], 0.4)) {
    const removed = new Set([id]);
    await store.write(async (writer) => {
      await writer.removeArticles([id]);
      await writer.apply(resolutionOf(graph, loaded, { added: new Set(), removed }), EXTRACTOR);
    });
    loaded.delete(id);
  }
}
