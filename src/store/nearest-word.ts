/** Letters of the shortest word that another is guessed for. */
const SHORTEST_GUESSED = 4;
/** Letters of the longest word that is guessed one edit away and not two. */
const LONGEST_BY_ONE = 5;

/** Edits that a word may be away from the one that was meant: none of words that are not guessed. */
export function mostEdits(word: string): 0 | 1 | 2 {
  if (word.length < SHORTEST_GUESSED) return 0;
  return word.length > LONGEST_BY_ONE ? 2 : 1;
}

/** Whether one word is made of the other by so many letters put in, left out, changed or swapped with their neighbour. */
export function isWithin(edits: number, word: string, other: string): boolean {
  if (Math.abs(other.length - word.length) > edits) return false;
  // An edit takes away one letter and brings another: of a hundred thousand words these are not gone through one by one.
  if (bitsOf(lettersOf(word) ^ lettersOf(other)) > 2 * edits) return false;
  return editsBetween(word, other) <= edits;
}

/** The letters of a word as bits; a few letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
}

function bitsOf(letters: number): number {
  let bits = 0;
  for (let left = letters; left !== 0; left &= left - 1) bits++;
  return bits;
}

/** Source: optimal string alignment, Damerau 1964. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : changed;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
