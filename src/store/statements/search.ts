import type { Statement } from '../engine.ts';
import type { Properties } from '../properties.ts';
import type { WORD_INDEXES } from '../schema.ts';
import { actorNode, articleNode, eventNode } from './along.ts';
import { allPages, pages } from './pages.ts';
import { type CountRow, statement } from './statement.ts';

export interface FoundRow {
  readonly kind: 'actor' | 'event' | 'article';
  readonly node: Properties;
}

/** Actors, events and articles alone have a text that is searched. */
const EVERY_NODE = 'MATCH (n)';

/**
 * Each word begins a word of the text. The two longest are looked for first and by themselves: a list of words for each
 * of many nodes takes longer than all else. Conditions come as one map, as in `conditions.ts`.
 */
const FOUND = `n.indexText CONTAINS $search.longest AND n.indexText CONTAINS $search.second
  AND size([x IN $search.words WHERE n.indexText CONTAINS x]) = size($search.words)
  AND (n.kind IN $search.actorKinds OR (n:Event AND $search.events) OR (n:Article AND $search.articles))`;

/** A whole name or title before one that begins so, before the words in a row, before them anywhere. */
const RANK = `CASE WHEN n.indexText CONTAINS $search.whole THEN 400
  WHEN n.indexText CONTAINS $search.beginning THEN 300
  WHEN n.indexText CONTAINS $search.row THEN 200
  ELSE 100 END`;

/** What counts for the rank beside the words: how many events an actor took part in, how many articles report an event. */
const WEIGHT = `CASE WHEN n:Actor THEN COUNT { (n)-[:TOOK_PART_IN]->() } WHEN n:Event THEN n.reportCount ELSE 0 END`;

/**
 * The same by indexes of words, which read what has all of them: of the words "c12 bench" all 20,000 actors of a graph
 * have one and 111 both, and with an index that looks up one of them a search took 24 ms instead of 3.
 */
function byWordIndexes<Row>({ name, text }: Statement<Row>): Statement<Row> {
  const lookup = `UNWIND $search.indexes AS index
    CALL db.index.fulltext.queryNodes(index, $search.query) YIELD node AS n`;
  return { name, text, indexed: text.replace(EVERY_NODE, lookup) };
}

const { RANK: ways } = pages<'RANK', FoundRow>(
  'search.found',
  { RANK: { key: 'rank + CASE WHEN weight > 99 THEN 99 ELSE weight END', descending: true } },
  {
    match: () => `${EVERY_NODE} WHERE ${FOUND} WITH n, ${RANK} AS rank, ${WEIGHT} AS weight`,
    variables: 'n',
    id: 'n.id',
    columns: `CASE WHEN n:Actor THEN 'actor' WHEN n:Event THEN 'event' ELSE 'article' END AS kind,
      CASE WHEN n:Actor THEN ${actorNode('n')} WHEN n:Event THEN ${eventNode('n')} ELSE ${articleNode('n')} END AS node`,
  },
);
/** Of all kinds in one list. */
export const foundPages = {
  RANK: { forward: byWordIndexes(ways.forward), backward: byWordIndexes(ways.backward) },
};

export const foundCount = byWordIndexes(
  statement<CountRow>('search.count', `${EVERY_NODE} WHERE ${FOUND} RETURN count(n) AS total`),
);

const textsAlikeOf = (label: keyof typeof WORD_INDEXES) =>
  statement<{ text: string }>(
    `search.alike.${label}`,
    `MATCH (n:${label})
     WITH n, size([x IN $grams WHERE n.indexText CONTAINS x]) AS shared WHERE shared >= $least
     RETURN n.indexText AS text ORDER BY shared DESC, n.id LIMIT $limit`,
  );

/** Names, titles and texts that share most groups of three letters with a word that nothing has: one of their words may be meant. */
export const textsAlike = {
  actor: textsAlikeOf('Actor'),
  event: textsAlikeOf('Event'),
  article: textsAlikeOf('Article'),
};

export const SEARCH_STATEMENTS = [...allPages(foundPages), foundCount, ...Object.values(textsAlike)];
