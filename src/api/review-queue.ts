import { type ReviewPair, reviewQueue } from '../ingest/index.ts';
import type { GraphStore } from '../store/graph-store.ts';

/**
 * The queue of unsure pairs, made once for each state of the graph however many ask for it: it looks through all names.
 * While one is made, whoever asks waits for that one, also where the graph has changed meanwhile.
 */
export class ReviewQueue {
  readonly #store: GraphStore;
  #state = '';
  #pairs: Promise<ReviewPair[]> | undefined;
  #isBeingMade = false;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  async pairs(): Promise<readonly ReviewPair[]> {
    const state = await stateOf(this.#store);
    if (!this.#pairs || (state !== this.#state && !this.#isBeingMade)) {
      this.#state = state;
      this.#pairs = this.#make();
    }
    return this.#pairs;
  }

  async #make(): Promise<ReviewPair[]> {
    this.#isBeingMade = true;
    try {
      return await reviewQueue(this.#store);
    } catch (error) {
      this.#pairs = undefined;
      throw error;
    } finally {
      this.#isBeingMade = false;
    }
  }
}

/** Differs where articles, events, actors or judgements have come or gone. */
async function stateOf(store: GraphStore): Promise<string> {
  const [version, actors, judgements] = await Promise.all([
    store.version(),
    store.actorCount({}),
    store.judgements(),
  ]);
  return JSON.stringify([version, actors, judgements.map(({ id }) => id)]);
}
