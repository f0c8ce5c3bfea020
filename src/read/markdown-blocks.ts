import { cleanLine } from './clean-text.ts';

export interface MarkdownBlock {
  readonly text: string;
  readonly isItem: boolean;
  /** A heading of the first level. */
  readonly isTitle: boolean;
}

/** A block while its lines come in. An empty one ends the block before it. */
interface Draft {
  readonly lines: string[];
  readonly kind: 'paragraph' | 'item' | 'title' | 'heading';
}

const HEADING = /^\s{0,3}(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/;
const QUOTE_MARK = /^\s{0,3}(?:>\s?)+/;
/** A rule, an underline, a fence or an empty line. */
const BREAK = /^\s*(?:(?:[-*_=]\s*){3,}|`{3,}.*|)$/;

/** Paragraphs, headings and list items of Markdown as plain text; pictures are cut, rules and comments are nothing. */
export function readBlocks(markdown: string): {
  readonly blocks: readonly MarkdownBlock[];
  readonly cut: readonly string[];
} {
  const blocks: MarkdownBlock[] = [];
  const cut: string[] = [];
  for (const { lines, kind } of readDrafts(withoutComments(markdown))) {
    const source = cleanLine(lines.join(' '));
    const text = toPlain(source);
    if (text !== '') blocks.push({ text, isItem: kind === 'item', isTitle: kind === 'title' });
    else if (source !== '') cut.push(source);
  }
  return { blocks, cut };
}

function readDrafts(markdown: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (const line of markdown.split('\n')) {
    const bare = line.replace(QUOTE_MARK, '');
    const started = startOf(bare);
    if (started) drafts.push(started);
    else if (open && !BREAK.test(bare)) open.lines.push(bare);
    else if (!BREAK.test(bare)) drafts.push({ lines: [bare], kind: 'paragraph' });
    const isClosed = BREAK.test(bare) || started?.kind === 'title' || started?.kind === 'heading';
    open = isClosed ? undefined : drafts.at(-1);
  }
  return drafts;
}

/** The block that a line begins whatever came before it. */
function startOf(line: string): Draft | undefined {
  if (BREAK.test(line)) return undefined;
  const heading = HEADING.exec(line);
  if (heading)
    return { lines: [withoutClosing(heading[2]!)], kind: heading[1]!.length === 1 ? 'title' : 'heading' };
  const item = ITEM.exec(line);
  return item ? { lines: [item[1]!], kind: 'item' } : undefined;
}

/** A heading may be closed by the signs that opened it. Counted from the end: a pattern would start at each sign. */
function withoutClosing(heading: string): string {
  let end = heading.length;
  while (end > 0 && '# '.includes(heading[end - 1]!)) end--;
  return heading.slice(0, end);
}

/** By search, not by pattern: a pattern takes quadratic time on comments that are never closed. */
function withoutComments(markdown: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = markdown.indexOf('<!--'); start >= 0; start = markdown.indexOf('<!--', from)) {
    const end = markdown.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(markdown.slice(from, start));
    from = end + 3;
  }
  return parts.join('') + markdown.slice(from);
}

/** A line of Markdown as it is read: links by their text, no pictures, marks or tags. */
function toPlain(line: string): string {
  return cleanLine(
    line
      .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, '')
      .replace(/\[([^\]]{1,500})\]\([^)]{0,2000}\)/g, '$1')
      .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
      .replace(/<\/?[a-z][^>]{0,500}>/gi, '')
      .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
      .replace(/`([^`]{1,500})`/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!>~-])/g, '$1'),
  );
}
