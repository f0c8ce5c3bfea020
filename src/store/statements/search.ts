import type { Properties } from '../properties.ts';
import { allPages, pages } from './pages.ts';
import { type CountRow, statement } from './statement.ts';

/** What a search finds nodes by: `label` and what counts for its rank beside the words. */
const KINDS = {
  actor: { label: 'Actor', weight: 'COUNT { (n)-[:TOOK_PART_IN]->() }' },
  event: { label: 'Event', weight: 'n.reportCount' },
  article: { label: 'Article', weight: '0' },
} as const;
export type SearchedKind = keyof typeof KINDS;

export interface FoundRow {
  readonly node: Properties;
}

/**
 * Every word begins a word of the text. `anchor`, the longest, stands by itself so that Neo4j uses its text index.
 * Conditions come as one map, as in `conditions.ts`.
 */
const FOUND = `n.indexText CONTAINS $search.anchor
  AND size([x IN $search.words WHERE n.indexText CONTAINS x]) = size($search.words)
  AND ($search.actorKinds IS NULL OR n.kind IN $search.actorKinds)`;

/** A whole name or title before one that begins so, before the words in a row, before them anywhere. */
const RANK = `CASE WHEN n.indexText CONTAINS $search.whole THEN 400
  WHEN n.indexText CONTAINS $search.beginning THEN 300
  WHEN n.indexText CONTAINS $search.row THEN 200
  ELSE 100 END`;

const pagesOfKind = (kind: SearchedKind) =>
  pages<'RANK', FoundRow>(
    `search.${kind}`,
    { RANK: { key: 'rank + CASE WHEN weight > 99 THEN 99 ELSE weight END', descending: true } },
    {
      match: () => `MATCH (n:${KINDS[kind].label}) WHERE ${FOUND}
        WITH n, ${RANK} AS rank, ${KINDS[kind].weight} AS weight`,
      variables: 'n',
      id: 'n.id',
      columns: 'properties(n) AS node',
    },
  );

export const foundPages = {
  actor: pagesOfKind('actor'),
  event: pagesOfKind('event'),
  article: pagesOfKind('article'),
};

const countOfKind = (kind: SearchedKind) =>
  statement<CountRow>(
    `search.${kind}Count`,
    `MATCH (n:${KINDS[kind].label}) WHERE ${FOUND} RETURN count(n) AS total`,
  );

export const foundCounts = {
  actor: countOfKind('actor'),
  event: countOfKind('event'),
  article: countOfKind('article'),
};

const alikeOfKind = (kind: SearchedKind) =>
  statement<{ text: string }>(
    `search.${kind}Alike`,
    `MATCH (n:${KINDS[kind].label})
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
