import type { Statement } from '../engine.ts';
import type { Properties } from '../properties.ts';
import type { WORD_INDEXES } from '../schema.ts';
import { actorNode, articleNode, eventNode } from './along.ts';
import { allPages, pages } from './pages.ts';
import { type CountRow, type KeyedRow, statement } from './statement.ts';

export interface FoundRow {
  readonly kind: 'actor' | 'event' | 'article';
  readonly node: Properties;
}

const OF_KINDS = `((n:Event AND $search.events) OR (n:Article AND $search.articles) OR n.kind IN $search.actorKinds)`;

/**
 * Each word begins a word of the text. The two longest are looked for first and by themselves: a list of words for each
 * of many nodes takes longer than all else. Actors, events and articles alone have a text that is searched.
 * Conditions come as one map, as in `conditions.ts`.
 */
const FOUND = `MATCH (n) WHERE n.indexText CONTAINS $search.longest AND n.indexText CONTAINS $search.second
  AND size([x IN $search.words WHERE n.indexText CONTAINS x]) = size($search.words) AND ${OF_KINDS}`;

/**
 * The same by indexes of words, which read what has all of them and no text: of the words "c12 bench" all 20,000 actors
 * of a graph have one and 111 both, and with an index that looks up one of them a search took 24 ms instead of 3. Each
 * index has nodes of one label, so that nothing is looked at where all kinds of actor are asked for.
 */
const FOUND_BY_INDEX = `UNWIND $search.indexes AS index
  CALL db.index.fulltext.queryNodes(index, $search.query) YIELD node AS n
  WITH n WHERE $search.allActors OR n:Event OR n:Article OR n.kind IN $search.actorKinds`;

/** A whole name or title before one that begins so, before the words in a row, before them anywhere in it or in a text. */
const RANK = `CASE WHEN n.headText CONTAINS $search.whole THEN 400
  WHEN n.headText CONTAINS $search.beginning THEN 300
  WHEN n.headText CONTAINS $search.row THEN 200
  ELSE 100 END`;

/** What counts for the rank beside the words: how many events an actor took part in, how many articles report an event. */
const WEIGHT = `CASE WHEN n:Actor THEN n.eventCount WHEN n:Event THEN n.reportCount ELSE 0 END`;

const pagesOver = (found: string) =>
  pages<'RANK', FoundRow>(
    'search.found',
    { RANK: { key: 'rank + CASE WHEN weight > 99 THEN 99 ELSE weight END', descending: true } },
    {
      match: () => `${found} WITH n, ${RANK} AS rank, ${WEIGHT} AS weight`,
      variables: 'n',
      id: 'n.id',
      columns: `CASE WHEN n:Actor THEN 'actor' WHEN n:Event THEN 'event' ELSE 'article' END AS kind,
        CASE WHEN n:Actor THEN ${actorNode('n')} WHEN n:Event THEN ${eventNode('n')} ELSE ${articleNode('n')} END AS node`,
    },
  ).RANK;
const [ways, indexedWays] = [pagesOver(FOUND), pagesOver(FOUND_BY_INDEX)];
/** Of all kinds in one list. */
export const foundPages = {
  RANK: {
    forward: { ...ways.forward, indexed: indexedWays.forward.text },
    backward: { ...ways.backward, indexed: indexedWays.backward.text },
  },
};

const countOver = (found: string) => statement<CountRow>('search.count', `${found} RETURN count(n) AS total`);
export const foundCount = { ...countOver(FOUND), indexed: countOver(FOUND_BY_INDEX).text };

export const SEARCH_STATEMENTS = [...allPages(foundPages), foundCount];

/** Words of the texts that an index of words gives first for words like another. For Neo4j alone: see `Engine.wordsLike`. */
export const wordsByIndex = statement<{ word: string }>(
  'search.wordsLike',
  `UNWIND $indexes AS index
   CALL db.index.fulltext.queryNodes(index, $query, {limit: $limit}) YIELD node AS n
   UNWIND [w IN split(n.indexText, ' ') WHERE abs(size(w) - $letters) <= $edits] AS word
   RETURN word, count(*) AS texts ORDER BY texts DESC, word`,
);

const ofEachLabel = <Row>(toStatement: (label: keyof typeof WORD_INDEXES) => Statement<Row>) => ({
  Actor: toStatement('Actor'),
  Event: toStatement('Event'),
  Article: toStatement('Article'),
});

/** All texts, for engines that have no such index. */
export const textIds = ofEachLabel((label) =>
  statement<KeyedRow>(`search.ids.${label}`, `MATCH (n:${label}) RETURN n.id AS key`),
);
export const textsOf = ofEachLabel((label) =>
  statement<{ text: string }>(
    `search.texts.${label}`,
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.indexText AS text`,
  ),
);
