import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeGraph } from '../../src/ingest/load-unit.ts';
import type { Judgement } from '../../src/model/index.ts';
import type { ClaimedArticle } from '../../src/resolve/index.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { storeOver } from '../../src/store/store.ts';
import { dump } from '../store/dump.ts';
import { hasNeo4j, openEmptyNeo4j, TURN } from '../store/neo4j-for-tests.ts';
import { wipe } from '../store/wipe.ts';
import { randomArticles, randomJudgements } from './random-articles.ts';

type Step = Parameters<typeof changeGraph>[1];

/** The graph after these steps, former ids of events left out: they tell what happened on the way. */
async function graphAfter(engine: Engine, steps: readonly Step[]): Promise<string[]> {
  const store = storeOver(engine);
  await wipe(engine);
  for (const step of steps) await store.write((writer) => changeGraph(writer, step));
  const lines = await dump(engine.read);
  return lines.filter((line) => !/^\[\["EventName"\]|"NAMES"/.test(line));
}

/** The same articles in another order, in units of any size, some loaded twice, some taken out and put in again. */
function waysToLoad(articles: readonly ClaimedArticle[]): fc.Arbitrary<Step[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...articles], { minLength: articles.length, maxLength: articles.length }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: articles.length, maxLength: articles.length }),
      fc.subarray([...articles]),
      fc.subarray([...articles]),
    )
    .map(([shuffled, sizes, again, removed]) => {
      const steps: Step[] = [];
      const left = [...shuffled];
      for (const size of sizes) if (left.length > 0) steps.push({ articles: left.splice(0, size) });
      const ids = removed.map(({ article }) => article.id);
      return [...steps, { articles: again }, { removed: ids }, { articles: [...removed].reverse() }];
    });
}

const scene = randomArticles.chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    steps: waysToLoad(articles),
    judgements: randomJudgements,
  }),
);

function orderTests(openEngine: () => Promise<Engine>, runs: number): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  }, TURN);
  afterAll(async () => {
    await wipe(engine);
    await engine.close();
  });

  it('is the same in any order, in any units, loaded twice, taken out and put in again', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ articles, steps }) => {
        expect(await graphAfter(engine, steps)).toEqual(await graphAfter(engine, [{ articles }]));
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('is the same whether persons decide before, between or after', async () => {
    await fc.assert(
      fc.asyncProperty(scene, fc.nat(8), async ({ articles, steps, judgements }, at) => {
        const late = [...steps.slice(0, at), ...eachJudged(judgements), ...steps.slice(at)];
        const expected = await graphAfter(engine, [{ judged: judgements }, { articles }]);
        expect(await graphAfter(engine, late)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('is what it was when a decision is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ articles, judgements }) => {
        const undo = [...judgements].reverse().map(({ id }) => ({ unjudged: [id] }));
        const undone = await graphAfter(engine, [{ articles }, ...eachJudged(judgements), ...undo]);
        expect(undone).toEqual(await graphAfter(engine, [{ articles }]));
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('is empty when all is taken out', async () => {
    await fc.assert(
      fc.asyncProperty(randomArticles, async (articles) => {
        const removed = articles.map(({ article }) => article.id);
        expect(await graphAfter(engine, [{ articles }, { removed }])).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  }, 600_000);
}

function eachJudged(judgements: readonly Judgement[]): Step[] {
  return judgements.map((judgement) => ({ judged: [judgement] }));
}

describe('the embedded graph after loading', () => {
  orderTests(() => openEmbeddedEngine(null, false), Number(process.env.READOUT_RUNS ?? 60));
});

describe.skipIf(!hasNeo4j)(
  'the Neo4j graph after loading (needs NEO4J_URI)',
  () => {
    orderTests(openEmptyNeo4j, Number(process.env.READOUT_RUNS ?? 8));
  },
  TURN,
);
