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

/** Where the database can look up parts of texts: a search then reads what it finds and not every node. */
export const TEXT_INDEXES: readonly string[] = ['Actor', 'Event', 'Article'].map(
  (label) => `CREATE TEXT INDEX ${label.toLowerCase()}_text IF NOT EXISTS FOR (n:${label}) ON (n.indexText)`,
);
