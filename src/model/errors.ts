import { editDistance } from '../lib/edit-distance.ts';

/** Errors by who must act. Each takes facts and writes the sentence: what was asked, what came, what to do. */

/** The input is at fault: a file, a field, an argument. The caller mends it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Nothing is stored under what was asked for. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  constructor(kind: string, id: string) {
    super(`No ${kind} with id "${id}".`);
  }
}

/** A word that is not in its vocabulary, with the one that is meant where the caller can tell, else the nearest. */
export class UnknownWordError extends InputError {
  constructor(facts: {
    what: string;
    word: string;
    where: string;
    known: readonly string[];
    meant?: string;
  }) {
    const near = facts.meant ?? nearest(facts.word, facts.known);
    const hint = near ? `Did you mean "${near}"?` : `Known: ${facts.known.join(', ')}.`;
    super(`Unknown ${facts.what} "${facts.word}" in ${facts.where}. ${hint}`);
  }
}

/** The graph could not be opened, read or written. Keeps the engine's own error as its cause. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Throws where our own code is at fault: a fact that must hold does not. */
export function invariant(holds: unknown, fact: string): asserts holds {
  if (!holds) throw new Error(`This is a fault in Readout: ${fact}.`);
}

/** The known word with the fewest edits, where they are at most a third of its length. Source: Levenshtein 1966. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, candidate.length / 3))
    .sort((a, b) => a.edits - b.edits);
  return scored[0]?.candidate;
}
