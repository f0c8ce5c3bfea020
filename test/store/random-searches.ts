import { ENTITY_KINDS } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/index.ts';
import type { Random } from '../support/random.ts';

const TEXTS = [
  'ministry',
  'minis',
  'mimistry',
  'galaxyspace',
  'Galaxypsace',
  'türkiye ministry',
  '银河',
  '河 天',
  'STRASSE wizarat',
  'وزارت',
  "o'neill",
  'apex quoted',
  // Misspelt, and in the texts of articles alone.
  'frequenzversteigerrung',
  'zzzz',
  '!?',
  // Signs and words of the query language of an index.
  '⑴ ½',
  'and or not to',
];

/** Searches with words that are there, begin so, are misspelt or are not there, among kinds at random. */
export async function askSearches(store: GraphStore, ids: readonly string[], random: Random): Promise<void> {
  const question = {
    text: random.pick(TEXTS),
    actors: random.chance(0.2) ? [] : random.some(ENTITY_KINDS, 0.7),
    events: random.chance(0.7),
    articles: random.chance(0.7),
  };
  const place = random.chance(0.4)
    ? { after: { value: random.pick([0, 101, 202, 400]), id: random.pick(ids) } }
    : {};
  await store.search(question, {
    orderBy: 'RANK',
    first: 1 + random.below(8),
    backwards: random.chance(0.4),
    ...place,
  });
  await store.searchCount(question);
}
