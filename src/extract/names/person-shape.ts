import { INITIAL_OF_TWO } from '../data/names/abbreviations.ts';
import { PERSON_NAMES } from '../data/names/given-names.ts';
import { looksLikeFirm } from './firm-shape.ts';

/** "B.", "Kh.": the initial of a given name. */
export const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word) || INITIAL_OF_TWO.test(word);

/** A given name or an initial, and a name behind it. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  const opens = PERSON_NAMES.has(words[0]!.toLowerCase()) || isInitial(words[0]!);
  return words.length > 1 && opens && !looksLikeFirm(name);
}
