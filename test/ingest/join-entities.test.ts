import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimsOfArticle } from '../../src/ingest/claims-of-article.ts';
import { extractText } from '../../src/ingest/index.ts';
import { loadUnit } from '../../src/ingest/load-unit.ts';
import { articleFromText } from '../../src/read/index.ts';
import { type GraphStore, openStore } from '../../src/store/index.ts';

const KNOWN = {
  title: 'Minister receives GalaxySpace delegation',
  text: 'ISLAMABAD, April 3, 2025: Minister for Economic Affairs Ahad Khan Cheema met a delegation of the Chinese space company GalaxySpace on Thursday to discuss satellites. The Ministry of Economic Affairs of Pakistan hosted the meeting.',
  url: 'https://news.example/one',
  published: '2025-04-03',
};
const GIVEN = {
  title: 'Cheema and GalaxySpace talk again',
  text: 'ISLAMABAD, May 5, 2025: Economic Affairs Minister Ahad Cheema met officials of GalaxySpace and of Nokia on Monday to discuss launches.',
  url: 'https://news.example/two',
  published: '2025-05-05',
};

let store: GraphStore;
beforeAll(async () => {
  store = await openStore({ folder: null });
  await loadUnit(store, [claimsOfArticle(articleFromText(KNOWN))]);
});
afterAll(() => store.close());

async function joinsOf(given: typeof GIVEN) {
  const extracted = extractText(given);
  const joins = await extracted.joins(store);
  return extracted.extraction.entities.map(({ id, name }) => [name, joins.get(id)] as const);
}

test('An entity joins the actor that other articles name so, with a score and its reasons; a new one joins none', async () => {
  const joins = new Map(await joinsOf(GIVEN));
  expect(joins.get('GalaxySpace')).toMatchObject({ actor: 'company:galaxyspace' });
  expect(joins.get('GalaxySpace')!.score).toBeGreaterThan(0.9);
  expect(joins.get('Ahad Cheema')).toMatchObject({ actor: 'person:pk/ahad-khan-cheema' });
  expect(joins.get('Ahad Cheema')!.reasons).not.toEqual([]);
  expect(joins.has('Nokia')).toBe(true);
  expect(joins.get('Nokia')).toBeUndefined();
});

test('It is the actor that loading makes of it', async () => {
  const told = (await joinsOf(GIVEN)).flatMap(([, join]) => (join ? [join.actor] : []));
  const events = await store.eventCount({});
  expect(await store.articleByUrl(GIVEN.url)).toBeNull();
  await loadUnit(store, [claimsOfArticle(articleFromText(GIVEN))]);
  expect(await store.eventCount({})).toBeGreaterThan(events);
  const [mentions] = await store.articleMentions([articleFromText(GIVEN).id]);
  expect(mentions!.map(({ actor }) => actor.id)).toEqual(expect.arrayContaining(told));
});

test('An article that is loaded already tells nothing of itself', async () => {
  const joins = new Map(await joinsOf(KNOWN));
  expect(joins.get('Ministry of Economic Affairs')).toBeUndefined();
  expect(joins.get('GalaxySpace')).toMatchObject({ actor: 'company:galaxyspace' });
});
