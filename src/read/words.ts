import { STOP_WORDS } from './stop-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** The words of a line in lower case, curly apostrophes made straight. */
export function wordsOf(line: string): readonly string[] {
  return (line.match(WORD) ?? []).map((word) => word.toLowerCase().replace('’', "'"));
}

export function countWords(line: string): number {
  return line.match(WORD)?.length ?? 0;
}

/** Share of English stop words among the words of a line, 0 to 1. */
export function stopShare(words: readonly string[]): number {
  if (words.length === 0) return 0;
  return words.filter((word) => STOP_WORDS.has(word)).length / words.length;
}

/** The words that carry meaning, cut to a stem of six letters so that "signed" meets "signing" halfway. */
export function contentStems(line: string): ReadonlySet<string> {
  return new Set(
    wordsOf(line)
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word))
      .map((word) => word.replace(/'s$/, '').slice(0, 6)),
  );
}
