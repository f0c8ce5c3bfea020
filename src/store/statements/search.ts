import type { Statement } from '../engine.ts';
import type { Properties } from '../properties.ts';
import { WORD_INDEXES } from '../schema.ts';
import { actorNode, articleNode, eventNode } from './along.ts';
import { allPages, pages } from './pages.ts';
import { type CountRow, statement } from './statement.ts';

/** What a search finds: its label, what counts for its rank beside the words, and what a row gives of it. */
const KINDS = {
  actor: { label: 'Actor', weight: 'COUNT { (n)-[:TOOK_PART_IN]->() }', node: actorNode('n') },
  event: { label: 'Event', weight: 'n.reportCount', node: eventNode('n') },
  article: { label: 'Article', weight: '0', node: articleNode('n') },
} as const;
export type SearchedKind = keyof typeof KINDS;

export interface FoundRow {
  readonly node: Properties;
}

/** Every word begins a word of the text; `anchor`, the longest, is looked for first. Conditions come as one map, as in `conditions.ts`. */
const FOUND = `n.indexText CONTAINS $search.anchor
  AND size([x IN $search.words WHERE n.indexText CONTAINS x]) = size($search.words)
  AND ($search.actorKinds IS NULL OR n.kind IN $search.actorKinds)`;

/** A whole name or title before one that begins so, before the words in a row, before them anywhere. */
const RANK = `CASE WHEN n.indexText CONTAINS $search.whole THEN 400
  WHEN n.indexText CONTAINS $search.beginning THEN 300
  WHEN n.indexText CONTAINS $search.row THEN 200
  ELSE 100 END`;

const everyNode = (kind: SearchedKind) => `MATCH (n:${KINDS[kind].label})`;

/**
 * The same by an index of words, which reads what has all of them: of the words "c12 bench" all 20,000 actors of a
 * graph have one and 111 both, and with an index that looks up one of them a search took 24 ms instead of 4.
 */
function byWordIndex<Row>(kind: SearchedKind, { name, text }: Statement<Row>): Statement<Row> {
  const lookup = `CALL db.index.fulltext.queryNodes('${WORD_INDEXES[KINDS[kind].label]}', $search.query) YIELD node AS n`;
  return { name, text, indexed: text.replace(everyNode(kind), lookup) };
}

const pagesOfKind = (kind: SearchedKind) => {
  const { RANK: ways } = pages<'RANK', FoundRow>(
    `search.${kind}`,
    { RANK: { key: 'rank + CASE WHEN weight > 99 THEN 99 ELSE weight END', descending: true } },
    {
      match: () => `${everyNode(kind)} WHERE ${FOUND}
        WITH n, ${RANK} AS rank, ${KINDS[kind].weight} AS weight`,
      variables: 'n',
      id: 'n.id',
      columns: `${KINDS[kind].node} AS node`,
    },
  );
  return { RANK: { forward: byWordIndex(kind, ways.forward), backward: byWordIndex(kind, ways.backward) } };
};

export const foundPages = {
  actor: pagesOfKind('actor'),
  event: pagesOfKind('event'),
  article: pagesOfKind('article'),
};

const countOfKind = (kind: SearchedKind) =>
  byWordIndex(
    kind,
    statement<CountRow>(`search.${kind}Count`, `${everyNode(kind)} WHERE ${FOUND} RETURN count(n) AS total`),
  );

export const foundCounts = {
  actor: countOfKind('actor'),
  event: countOfKind('event'),
  article: countOfKind('article'),
};

const alikeOfKind = (kind: SearchedKind) =>
  statement<{ text: string }>(
    `search.${kind}Alike`,
    `${everyNode(kind)}
     WITH n, size([x IN $grams WHERE n.indexText CONTAINS x]) AS shared WHERE shared >= $least
     RETURN n.indexText AS text ORDER BY shared DESC, n.id LIMIT $limit`,
  );

/** Names, titles and texts that share most groups of three letters with a word that nothing has: one of their words may be meant. */
export const textsAlike = {
  actor: alikeOfKind('actor'),
  event: alikeOfKind('event'),
  article: alikeOfKind('article'),
};

export const SEARCH_STATEMENTS = [
  ...Object.values(foundPages).flatMap(allPages),
  ...Object.values(foundCounts),
  ...Object.values(textsAlike),
];
