import { foldedWords } from '../lib/words.ts';

/** UTF-8 bytes of one index text: Neo4j refuses more than 32,766 in a text index. */
const MOST_BYTES = 30_000;

/**
 * What a search looks in, the same on every engine: folded words with a space on both sides, so that " mini" finds
 * where a word begins, and each name or title between bars, so that "| ministry of it |" finds a whole one.
 */
export function indexText(names: readonly string[], text = ''): string {
  const segments = [...new Set(names.map((name) => foldedWords(name).join(' ')))].filter(Boolean);
  const heads = segments.map((segment) => `| ${segment} `).join('');
  return `${within(`${heads}|`, [...new Set(foldedWords(text))])} `;
}

function within(head: string, words: readonly string[]): string {
  let bytes = Buffer.byteLength(head);
  const end = words.findIndex((word) => {
    bytes += Buffer.byteLength(word) + 1;
    return bytes > MOST_BYTES;
  });
  return [head, ...words.slice(0, end < 0 ? words.length : end)].join(' ');
}
