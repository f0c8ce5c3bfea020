/** Letters of the shortest word that another is guessed for. */
export const SHORTEST_GUESSED = 4;

/** Groups of three letters of a word with its ends: " ab", "abc", "bc ". Texts that hold most of them may hold a word like it. */
export function gramsOf(word: string): string[] {
  const padded = [...` ${word} `];
  return [...new Set(padded.slice(2).map((_, index) => padded.slice(index, index + 3).join('')))];
}

/**
 * The word that was meant: the fewest edits away, then the one in most texts, then the first by letters. Undefined
 * where none is within one edit, or two of words of more than five letters; words under four are not guessed.
 */
export function nearestWord(word: string, texts: readonly string[]): string | undefined {
  const most = word.length > 5 ? 2 : 1;
  if (word.length < SHORTEST_GUESSED) return undefined;
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const known of new Set(text.split(' '))) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts]
    .filter(([known]) => Math.abs(known.length - word.length) <= most)
    .map(([known, count]) => ({ known, count, edits: editsBetween(word, known) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || b.count - a.count || (a.known < b.known ? -1 : 1))[0]?.known;
}

/** Letters put in, left out, changed or swapped with their neighbour. Source: optimal string alignment, Damerau 1964. */
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
