import { SMALL_WORDS } from './words.ts';

/** Letters of the shortest and the longest acronym. */
const SHORTEST = 2;
const LONGEST = 10;
/** Letters from which an acronym is more than initials by its length alone; shorter ones would fit too much. */
export const LONG = 5;

/** Whether a name is written as an acronym: "PTA", "MoITT", "MeitY", "U.S.T.R.", "stc", not "Apple". */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[.\s]/g, '');
  if (letters.length < SHORTEST || letters.length > LONGEST || !/^[\p{L}\p{N}&-]+$/u.test(letters))
    return false;
  if (/\s/.test(name.trim())) return false;
  if (/^[b-df-hj-np-tv-z]{3,5}$/.test(letters)) return true;
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= SHORTEST && capitals * 2 >= letters.length - 1;
}

/** An acronym by its letters alone. */
export function acronymLetters(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/**
 * Whether an acronym stands for these words: it is made of beginnings of all of them in their order, one letter each
 * but for a few ("SUPARCO"); small words may be left out, and one letter at the end may be of the last word ("MeitY").
 */
export function standsFor(letters: string, words: readonly string[]): boolean {
  if (words.filter((word) => !SMALL_WORDS.has(word)).length < 2) return false;
  return reads(letters, 0, words, 0, letters.length < LONG ? 0 : LONGER_PIECES);
}

/** Words of which an acronym may take more than the first letter, and how many letters it may take of one. */
const LONGER_PIECES = 2;
const LONGEST_PIECE = 3;

function reads(letters: string, at: number, words: readonly string[], word: number, longer: number): boolean {
  if (word === words.length) {
    const left = letters.length - at;
    return left === 0 || (left === 1 && letters.length >= LONG && words.at(-1)!.endsWith(letters.at(-1)!));
  }
  const current = words[word]!;
  if ((SMALL_WORDS.has(current) || current === 'affairs') && reads(letters, at, words, word + 1, longer))
    return true;
  for (let size = 1; size <= LONGEST_PIECE; size++) {
    if (size > 1 && longer === 0) return false;
    if (at + size > letters.length || letters.slice(at, at + size) !== current.slice(0, size)) return false;
    if (reads(letters, at + size, words, word + 1, longer - (size > 1 ? 1 : 0))) return true;
  }
  return false;
}

/** The acronyms that a name most likely has: its initials with and without small words. */
export function initialsOf(words: readonly string[]): string[] {
  const full = words.filter((word) => !SMALL_WORDS.has(word));
  const withOf = words.filter((word) => !SMALL_WORDS.has(word) || word === 'of' || word === 'for');
  const plain = full.filter((word) => word !== 'affairs');
  const initials = [full, plain, withOf, words].map((list) => list.map((word) => word[0]).join(''));
  return [...new Set(initials)].filter((letters) => letters.length > SHORTEST && letters.length <= LONGEST);
}
