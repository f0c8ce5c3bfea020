import { describe } from 'vitest';
import { storeContract } from './contract.ts';
import { hasNeo4j, openEmptyNeo4j } from './neo4j-for-tests.ts';

if (hasNeo4j) storeContract('Neo4j', openEmptyNeo4j);
else describe.skip('Neo4j (needs NEO4J_URI)', () => storeContract('Neo4j', openEmptyNeo4j));
