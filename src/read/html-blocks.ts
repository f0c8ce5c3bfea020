import { cleanLine } from './clean-text.ts';
import { furnitureKind } from './furniture.ts';
import { type HtmlElement, type HtmlNode, isElement, isText } from './html-dom.ts';
import { isDateLine } from './score-lines.ts';

/** A stretch of text that a page shows as one paragraph, heading or list item. */
export interface Block {
  readonly text: string;
  /** Name of the nearest element that makes it a block: p, li, h2, td, div, … */
  readonly tag: string;
  /** Share of its characters within links, 0 to 1. */
  readonly linkDensity: number;
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead
  tr ul amp-accordion amp-story`.split(/\s+/),
);
const UNSEEN_TAGS: ReadonlySet<string> = new Set(
  'head script style noscript template svg math iframe object canvas audio video map button input select textarea title meta link'.split(
    ' ',
  ),
);

/** Stands for one line break until its block is closed. */
const BREAK = '\u0001';

/** The text of an element as blocks, in the order of the page. Two line breaks in a row end a block as `</p>` does. */
export function blocksOf(root: HtmlElement): readonly Block[] {
  const blocks: Block[] = [];
  let open: { text: string; linked: number; tag: string } = { text: '', linked: 0, tag: 'body' };

  function close(tag: string): void {
    const whole = cleanLine(open.text);
    const linkDensity = Math.min(1, open.linked / Math.max(1, whole.length));
    for (const text of partsOf(open.text)) blocks.push({ text, tag: open.tag, linkDensity });
    open = { text: '', linked: 0, tag };
  }

  function addText(text: string, isLinked: boolean): void {
    open.text += text;
    if (isLinked) open.linked += cleanLine(text).length;
  }

  function walk(node: HtmlNode, tag: string, isLinked: boolean): void {
    if (isText(node)) addText((node.textContent ?? '').replaceAll(BREAK, ''), isLinked);
    if (!isElement(node) || UNSEEN_TAGS.has(node.localName)) return;
    if (node.localName === 'br') {
      if (open.text.trimEnd().endsWith(BREAK)) close(tag);
      else open.text += BREAK;
      return;
    }
    const isBlock = BLOCK_TAGS.has(node.localName);
    const own = isBlock ? blockTag(node.localName, tag) : tag;
    if (isBlock) close(own);
    for (const child of node.childNodes) walk(child, own, isLinked || node.localName === 'a');
    if (isBlock) close(tag);
  }

  walk(root, 'body', false);
  close('body');
  return blocks;
}

/** A block as one text, or as its lines where one of them is a date line or furniture of its own. */
function partsOf(text: string): readonly string[] {
  const lines = text.split(BREAK).map(cleanLine).filter(Boolean);
  const isSplit =
    lines.length > 1 && lines.some((line) => isDateLine(line) || furnitureKind(line) !== undefined);
  return isSplit || lines.length < 2 ? lines : [lines.join(' ')];
}

/** A paragraph inside a list item, a quote or a heading is still of its kind. */
function blockTag(own: string, parent: string): string {
  const isPlain = own === 'p' || own === 'div' || own === 'article' || own === 'section';
  return isPlain && (parent === 'li' || parent === 'blockquote') ? parent : own;
}
