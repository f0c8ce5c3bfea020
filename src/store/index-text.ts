import { foldedWords } from '../lib/words.ts';

/** Names or titles as folded words, each between bars, so that "| ministry of it |" finds a whole one. */
export function headText(names: readonly string[]): string {
  const segments = [...new Set(names.map((name) => foldedWords(name).join(' ')))].filter(Boolean);
  return `${segments.map((segment) => `| ${segment} `).join('')}|`;
}

/**
 * What a search looks in, the same on every engine: the names and each word of the text, with a space on both sides, so
 * that " mini" finds where a word begins.
 */
export function indexText(names: readonly string[], text = ''): string {
  return `${[headText(names), ...new Set(foldedWords(text))].join(' ')} `;
}
