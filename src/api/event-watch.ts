import type { GraphStore } from '../store/graph-store.ts';
import type { ApiLogger } from './errors.ts';

/** Milliseconds between two looks at the graph, while anybody listens. */
const BETWEEN_LOOKS = 2_000;

/**
 * Tells listeners which events came into the graph, whichever process loaded them. The graph itself sends no word of
 * changes, so it is looked at: one count at a time, and all ids only when it differs.
 */
export class EventWatch {
  readonly #store: GraphStore;
  readonly #logger: ApiLogger;
  readonly #interval: number;
  readonly #listeners = new Set<Listener>();
  #timer: NodeJS.Timeout | undefined;
  #version = '';
  #known: ReadonlySet<string> = new Set();

  constructor(store: GraphStore, logger: ApiLogger, interval = BETWEEN_LOOKS) {
    this.#store = store;
    this.#logger = logger;
    this.#interval = interval;
  }

  /** Ids of events as they are added from now on, those of one look together; ends when the watch is closed. */
  async *added(): AsyncGenerator<readonly string[]> {
    const listener = new Listener();
    if (this.#listeners.size === 0) await this.#begin();
    this.#listeners.add(listener);
    this.#wait();
    try {
      for (let ids = await listener.next(); ids; ids = await listener.next()) yield ids;
    } finally {
      this.#listeners.delete(listener);
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.end();
    this.#listeners.clear();
  }

  async #begin(): Promise<void> {
    this.#version = await this.#store.version();
    this.#known = new Set(await this.#store.eventIds());
  }

  /** One look at a time, and none when nobody listens any more. */
  #wait(): void {
    if (this.#timer || this.#listeners.size === 0) return;
    this.#timer = setTimeout(() => void this.#look(), this.#interval);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    try {
      const version = await this.#store.version();
      if (version !== this.#version) {
        const ids = await this.#store.eventIds();
        const added = ids.filter((id) => !this.#known.has(id));
        this.#version = version;
        this.#known = new Set(ids);
        if (added.length > 0) for (const listener of this.#listeners) listener.tell(added);
      }
    } catch (error) {
      // The graph may be away for a moment: the next look tells what came in between.
      this.#logger.error(error);
    }
    this.#timer = undefined;
    this.#wait();
  }
}

/** What one listener has not yet taken. */
class Listener {
  readonly #waiting: (readonly string[])[] = [];
  #wake: (() => void) | undefined;
  #ended = false;

  tell(ids: readonly string[]): void {
    this.#waiting.push(ids);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async next(): Promise<readonly string[] | undefined> {
    while (this.#waiting.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#waiting.shift();
  }
}
