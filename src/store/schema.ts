/** Nodes that are found by their id. A lock is a node, so that writers of several processes can wait for it. */
const KEYED = ['Article', 'Event', 'EventName', 'Actor', 'ActorKey', 'Topic', 'Judgement', 'Lock'] as const;

/**
 * Statements that prepare a graph, run at each opening. Without the constraint two transactions can merge one id into
 * two nodes; without the index the embedded engine looks through all nodes. The constraint comes first: Neo4j makes
 * an index for it and passes over the second statement.
 */
export const SCHEMA: readonly string[] = KEYED.flatMap((label) => [
  `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX ${label.toLowerCase()}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
]);

/**
 * Properties that lists are sorted, nodes are found or events are counted by: Neo4j then reads a page of a list and not
 * all of it, and counts entries of an index. The embedded engine does not.
 */
export const RANGE_INDEXES: readonly string[] = [
  ['Event', 'newestKey'],
  ['Event', 'oldestKey'],
  ['Event', 'reportCount'],
  ['Article', 'newestKey'],
  ['Article', 'oldestKey'],
  ['Article', 'sortTitle'],
  ['Actor', 'sortKey'],
  ['Actor', 'eventCount'],
  ['Article', 'url'],
  ['Actor', 'country'],
  ['Event', 'date', 'type', 'status'],
].map(
  ([label, ...properties]) =>
    `CREATE INDEX ${label!.toLowerCase()}_${properties.join('_')} IF NOT EXISTS
     FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`,
);

/** How many events an actor `n` took part in, by its links. */
export const EVENTS_OF_ACTOR =
  'CALL (n) { MATCH (n)-[:TOOK_PART_IN]->(e:Event) RETURN count(DISTINCT e.id) AS events }';

/** Nodes `n` that an earlier version wrote, and how they are given the keys that lists are sorted by and what a search ranks by. */
const FORMER: readonly { readonly find: string; readonly fill: string }[] = [
  ...['Event', 'Article'].map((label) => ({
    find: `MATCH (n:${label}) WHERE n.newestKey IS NULL`,
    fill: "SET n.newestKey = coalesce(n.fromDay, ''), n.oldestKey = coalesce(n.fromDay, '~')",
  })),
  ...['Actor', 'Event'].map((label) => ({
    find: `MATCH (n:${label}) WHERE n.headText IS NULL`,
    fill: 'SET n.headText = trim(n.indexText)',
  })),
  {
    find: 'MATCH (n:Article) WHERE n.headText IS NULL',
    fill: `WITH n, split(n.indexText, '|') AS parts
      SET n.headText = CASE WHEN size(parts) > 2 THEN '|' + parts[1] + '|' ELSE '|' END`,
  },
  {
    find: 'MATCH (n:Actor) WHERE n.eventCount IS NULL',
    fill: `${EVENTS_OF_ACTOR} SET n.eventCount = events`,
  },
];

export const FORMER_NODES: readonly string[] = FORMER.map(({ find, fill }) => `${find} ${fill}`);

/** All of a full graph in one transaction are more than Neo4j has memory for. What a failure ends goes on at the next opening. */
export const FORMER_NODES_IN_BATCHES: readonly string[] = FORMER.map(
  ({ find, fill }) => `${find} CALL (n) { ${fill} } IN TRANSACTIONS OF 10000 ROWS`,
);

/** Labels of what a search finds, each with the index of its words. */
export const WORD_INDEXES = { Actor: 'actor_words', Event: 'event_words', Article: 'article_words' } as const;

/** For an index over a graph that is there already. */
const MOST_SECONDS = 3_600;

/**
 * Where the database can look up words by their beginnings: a search then reads what it finds and not every node. One
 * that is still being filled refuses to be asked. An earlier version looked up one word of a search in another index.
 */
export const FULL_TEXT: readonly string[] = [
  ...Object.entries(WORD_INDEXES).flatMap(([label, index]) => [
    `DROP INDEX ${label.toLowerCase()}_text IF EXISTS`,
    `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON EACH [n.indexText]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ]),
  ...Object.values(WORD_INDEXES).map((index) => `CALL db.awaitIndex('${index}', ${MOST_SECONDS})`),
];
