import { fold } from './fold.ts';

/** A word of a text, with its place in UTF-16 code units. */
export interface Word {
  /** Without case and diacritics. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of letters and digits; of scripts that write no spaces between words, each character by itself. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text in their order: "Türkiye's 5G" has turkiye, s and 5g. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text alone, without case and diacritics. A sign that stands for several words gives each. */
export function foldedWords(text: string): string[] {
  return wordsIn(text).flatMap(({ folded }) => folded.split(' ').filter(Boolean));
}
