import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadText, undoJudgement } from '../../src/ingest/index.ts';
import { judge } from '../../src/ingest/judge.ts';
import { changeGraph, loadUnit } from '../../src/ingest/load-unit.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/index.ts';
import { storeOver } from '../../src/store/store.ts';
import { askOver } from '../api/open-api.ts';
import { hasNeo4j, openEmptyNeo4j, TURN } from '../store/neo4j-for-tests.ts';
import { wipe } from '../store/wipe.ts';
import { type ToldEntity, told } from './told.ts';

const PART: ToldEntity = { kind: 'company', name: 'Voxbridge Kenya', country: 'KE' };
const WHOLE: ToldEntity = { kind: 'company', name: 'Voxbridge', country: 'NO' };
const BY = { who: 'a person', when: '2025-06-01T00:00:00Z' };

const ARTICLE = {
  title: 'Minister meets Huawei Pakistan',
  published: '2025-04-24',
  text: 'ISLAMABAD: Minister for IT Shaza Fatima Khawaja on Thursday met Ahmed Bilal, CEO of Huawei Pakistan, in Islamabad. Huawei Pakistan will train 1,000 students, the minister said.',
};

function ownerTests(openEngine: () => Promise<Engine>): void {
  let engine: Engine;
  let store: GraphStore;
  beforeAll(async () => {
    engine = await openEngine();
  }, TURN);
  beforeEach(async () => {
    await wipe(engine);
    store = storeOver(engine);
  });
  afterAll(async () => {
    await wipe(engine);
    await engine.close();
  });
  const owners = async (id: string) => (await store.ownersOf([id]))[0]!.map(({ name }) => name);

  it('tells over the API that Huawei Pakistan is a firm of its own, owned by Huawei', async () => {
    await loadText(store, ARTICLE, { ...BY, corrections: [] });
    const answer = await askOver({ store })(`{
      companies { edges { node {
        id name country { code } wikidataId
        parent { id name country { code } }
        subsidiaries { id }
        articles { totalCount }
      } } }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.companies.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      {
        id: 'company:huawei',
        name: 'Huawei',
        country: { code: 'CN' },
        wikidataId: 'Q160120',
        parent: null,
        subsidiaries: [{ id: 'company:huawei-pakistan' }],
        articles: { totalCount: 1 },
      },
      {
        id: 'company:huawei-pakistan',
        name: 'Huawei Pakistan',
        country: { code: 'PK' },
        wikidataId: null,
        parent: { id: 'company:huawei', name: 'Huawei', country: { code: 'CN' } },
        subsidiaries: [],
        articles: { totalCount: 1 },
      },
    ]);
    expect(await store.check('2026-01-01')).toEqual([]);
  });

  it.each([
    ['the part', [PART, WHOLE]],
    ['the owner', [WHOLE, PART]],
  ])('links a firm that the reference does not know, also where %s comes first', async (_, entities) => {
    for (const [index, entity] of entities.entries())
      await loadUnit(store, [told(`${index}`, '2025-01-01', [entity])]);
    expect(await owners('company:voxbridge-kenya')).toEqual(['Voxbridge']);
    expect((await store.ownedBy(['company:voxbridge']))[0]!.map(({ name }) => name)).toEqual([
      'Voxbridge Kenya',
    ]);
  });

  it('makes no owner up, and none of the same country', async () => {
    await loadUnit(store, [told('a', '2025-01-01', [PART])]);
    expect(await owners('company:voxbridge-kenya')).toEqual([]);
    await loadUnit(store, [told('b', '2025-01-01', [{ ...WHOLE, country: 'KE' }])]);
    expect(await owners('company:voxbridge-kenya')).toEqual([]);
  });

  it('links firms by the reference where articles name both', async () => {
    const firm = (name: string): ToldEntity => ({ kind: 'company', name, country: 'US' });
    await loadUnit(store, [told('a', '2025-01-01', [firm('Instagram')])]);
    expect(await owners('company:instagram')).toEqual([]);
    await loadUnit(store, [told('b', '2025-01-01', [firm('Meta')])]);
    expect(await owners('company:instagram')).toEqual(['Meta']);
  });

  it.each([
    ['first', [1, 0, 2]],
    ['last', [0, 2, 1]],
    ['between', [2, 1, 0]],
  ])(
    'has no person for an owner whom a decision makes one with the firm, the part of which is loaded %s',
    async (_, order) => {
      const both = told('b', '2025-01-01', [WHOLE, { kind: 'person', name: 'Ali Khan', country: 'PK' }]);
      const subjects = both.claims.mentions.map(({ actor }) => actor).sort();
      const decision = { id: 'judgement:1', decision: 'SAME', subjects, value: null, why: null } as const;
      const steps = [
        { judged: [{ ...decision, ...BY }] },
        { articles: [told('a', '2025-01-01', [PART])] },
        { articles: [both] },
      ];
      for (const at of order) await store.write((writer) => changeGraph(writer, steps[at]!));
      expect(await owners('company:voxbridge-kenya')).toEqual([]);
    },
  );

  it('follows an owner that a person merges, and lets go of one that no article names any more', async () => {
    await loadUnit(store, [told('a', '2025-01-01', [PART])]);
    await loadUnit(store, [told('b', '2025-01-01', [WHOLE])]);
    await loadUnit(store, [told('c', '2025-01-01', [{ ...WHOLE, name: 'Broad Sea' }])]);
    const same = { ...BY, decision: 'SAME', ids: ['company:voxbridge', 'company:broad-sea'] } as const;
    const judgement = await judge(store, same);
    const merged = (await store.actors(['company:voxbridge']))[0]!;
    expect(await store.ownersOf(['company:voxbridge-kenya'])).toEqual([[merged]]);
    await undoJudgement(store, judgement.id);
    expect(await owners('company:voxbridge-kenya')).toEqual(['Voxbridge']);
    await store.write((writer) => changeGraph(writer, { removed: ['article:b'] }));
    expect(await owners('company:voxbridge-kenya')).toEqual([]);
  });
}

describe('owners in the embedded graph', () => ownerTests(() => openEmbeddedEngine(null, false)));
describe.skipIf(!hasNeo4j)('owners in Neo4j (needs NEO4J_URI)', () => ownerTests(openEmptyNeo4j));
