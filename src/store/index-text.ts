import { foldedWords } from '../lib/words.ts';

/**
 * What a search looks in, the same on every engine: folded words with a space on both sides, so that " mini" finds
 * where a word begins, and each name or title between bars, so that "| ministry of it |" finds a whole one.
 */
export function indexText(names: readonly string[], text = ''): string {
  const segments = [...new Set(names.map((name) => foldedWords(name).join(' ')))].filter(Boolean);
  const heads = segments.map((segment) => `| ${segment} `).join('');
  return `${[`${heads}|`, ...new Set(foldedWords(text))].join(' ')} `;
}
