import { type GraphStore, openStore, optionsFromEnvironment, type StoreOptions } from '../store/index.ts';

/** Runs work on the graph that the environment names, and closes it whatever happens. */
export async function withStore<Result>(
  work: (store: GraphStore) => Promise<Result>,
  options: Partial<StoreOptions> = {},
): Promise<Result> {
  const store = await openStore({ ...optionsFromEnvironment(process.env), ...options });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
