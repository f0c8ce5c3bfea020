import { foldedWords } from '../lib/words.ts';

/**
 * What a search looks in and ranks by, the same on every engine. `headText` has the names as folded words, each between
 * bars, so that "| ministry of it |" finds a whole one; `indexText` has each word of the text beside them, with a space on
 * both sides, so that " mini" finds where a word begins.
 */
export function indexTexts(names: readonly string[], text = ''): { headText: string; indexText: string } {
  const segments = [...new Set(names.map((name) => foldedWords(name).join(' ')))].filter(Boolean);
  const headText = `${segments.map((segment) => `| ${segment} `).join('')}|`;
  return { headText, indexText: `${[headText, ...new Set(foldedWords(text))].join(' ')} ` };
}
