import { compare } from '../lib/compare.ts';
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
  /** What the unit under way has written so far, as long as nobody has looked for a word. */
  #ofUnit: string[] = [];

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
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || compare(a, b))
      .map(([known]) => known);
  }

  /** A unit of work begins; no other is under way. */
  beginUnit(): void {
    this.#ofUnit = [];
  }

  /** Takes the words of what a statement of the unit writes. */
  addWritten({ rows }: Parameters): void {
    if (!Array.isArray(rows)) return;
    for (const { properties } of rows) {
      if (!properties?.indexText) continue;
      if (this.#counts) this.#add(properties.indexText);
      else this.#ofUnit.push(properties.indexText);
    }
  }

  /** Other work goes on between batches. What is not committed yet is not read, and may be read later as well. */
  async #fill(): Promise<void> {
    this.#counts ??= new Map();
    for (const text of this.#ofUnit) this.#add(text);
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
