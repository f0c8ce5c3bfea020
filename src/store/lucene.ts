/** Text for the indexes of words of Neo4j, in the query language of Lucene. */

/** Finds what has each of these words, or with "*" words that begin so. */
export function withAll(words: readonly string[], end: '*' | ''): string {
  return words.map((word) => `+${escaped(word)}${end}`).join(' ');
}

/** Finds what has a word that is made of this one by so many letters put in, left out, changed or swapped. */
export function like(word: string, edits: number): string {
  return `${escaped(word)}~${edits}`;
}

/** A folded digit may have signs of the language, as "⑴" has. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
