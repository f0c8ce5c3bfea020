import { openEmbeddedEngine } from './embedded-engine.ts';
import { openEmbeddedProcess } from './embedded-process.ts';
import type { Engine } from './engine.ts';
import type { GraphStore, StoreOptions } from './graph-store.ts';
import { openNeo4jEngine } from './neo4j-engine.ts';
import { storeOver } from './store.ts';

/** Where the embedded graph is kept unless told otherwise. */
export const DEFAULT_FOLDER = './data';

/** Opens Neo4j where the options name one, else the embedded graph. Throws `StoreError` with what to do. */
export async function openStore(options: StoreOptions = {}): Promise<GraphStore> {
  return storeOver(await openEngine(options));
}

function openEngine({
  neo4j,
  folder = DEFAULT_FOLDER,
  readOnly = false,
  readTime,
}: StoreOptions): Promise<Engine> {
  if (neo4j) return openNeo4jEngine(neo4j);
  if (readTime !== undefined && folder !== null && !readOnly) return openEmbeddedProcess(folder, readTime);
  return openEmbeddedEngine(folder, readOnly);
}

/** Options from NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE and READOUT_DATA; empty ones are as if unset. */
export function optionsFromEnvironment(env: Readonly<Record<string, string | undefined>>): StoreOptions {
  if (!env.NEO4J_URI) return { folder: env.READOUT_DATA || DEFAULT_FOLDER };
  return {
    neo4j: {
      uri: env.NEO4J_URI,
      username: env.NEO4J_USERNAME || 'neo4j',
      password: env.NEO4J_PASSWORD ?? '',
      ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
    },
  };
}
