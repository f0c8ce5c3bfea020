import { openEmbeddedEngine } from './embedded-engine.ts';
import type { GraphStore, StoreOptions } from './graph-store.ts';
import { openNeo4jEngine } from './neo4j-engine.ts';
import { storeOver } from './store.ts';

/** Where the embedded graph is kept unless told otherwise. */
export const DEFAULT_FOLDER = './data';

/** Opens Neo4j where the options name one, else the embedded graph. Throws `StoreError` with what to do. */
export async function openStore(options: StoreOptions = {}): Promise<GraphStore> {
  const engine = options.neo4j
    ? await openNeo4jEngine(options.neo4j)
    : await openEmbeddedEngine(
        options.folder === undefined ? DEFAULT_FOLDER : options.folder,
        options.readOnly ?? false,
      );
  return storeOver(engine);
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
