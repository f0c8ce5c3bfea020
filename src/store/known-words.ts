import { inBatches } from './batches.ts';
import type { Parameters, Run } from './engine.ts';
import { isWithin } from './nearest-word.ts';
import { textIds, textsOf } from './statements/search.ts';

/**
 * The words of all texts that a search looks in, for an engine that has no index of them. They are read once, when a
 * word is first looked for, and what is written after that adds its own, so that no later search goes through all
 * texts. Words of what was taken away stay: whoever asks looks whether anything has a word.
 */
export class KnownWords {
  readonly #read: Run;
  #counts: Map<string, number> | undefined;
  #filled: Promise<void> | undefined;

  constructor(read: Run) {
    this.#read = read;
  }

  /** Words that are so many edits away at most, those of most texts first. */
  async like(word: string, edits: number): Promise<string[]> {
    this.#filled ??= this.#fill().catch((error) => {
      this.#filled = undefined;
      throw error;
    });
    await this.#filled;
    return [...this.#counts!]
      .filter(([known]) => isWithin(edits, word, known))
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
      .map(([known]) => known);
  }

  /** Takes the words of what a statement writes. */
  addWritten({ rows }: Parameters): void {
    if (this.#counts === undefined || !Array.isArray(rows)) return;
    for (const { properties } of rows) if (properties?.indexText) this.#add(properties.indexText);
  }

  /** Other work goes on between batches. What is written meanwhile may be read as well. */
  async #fill(): Promise<void> {
    this.#counts = new Map();
    for (const label of Object.keys(textIds) as (keyof typeof textIds)[]) {
      const ids = (await this.#read(textIds[label])).map(({ key }) => key);
      await inBatches(ids, async (batch) => {
        for (const { text } of await this.#read(textsOf[label], { ids: batch })) this.#add(text);
        return [];
      });
    }
  }

  #add(text: string): void {
    for (const word of text.split(' ')) this.#counts!.set(word, (this.#counts!.get(word) ?? 0) + 1);
  }
}
