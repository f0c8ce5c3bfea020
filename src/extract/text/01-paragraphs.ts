import type { Paragraph } from '../document.ts';

const ITEM = /^(?:[•·▪●‣◦*]|[-–—](?=\s))\s*/;

/** The paragraphs of a text, in order: the first is the title. Blank edges belong to none. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start >= end) continue;
    paragraphs.push({ kind: kindOf(paragraphs.length, text.slice(start, end)), start, end });
  }
  return paragraphs;
}

function kindOf(position: number, line: string): Paragraph['kind'] {
  if (position === 0) return 'title';
  return ITEM.test(line) ? 'item' : 'body';
}
