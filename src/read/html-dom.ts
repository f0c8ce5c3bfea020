import { createRequire } from 'node:module';

/** The little of a page's tree that this room uses; linkedom's own types need the browser's. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  closest(selector: string): HtmlElement | null;
  contains(node: HtmlNode): boolean;
  remove(): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

const UNNESTED: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option path'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

const require = createRequire(import.meta.url);

/**
 * The tree of a page. Its frame is built anew, with the attributes of `<html>`: the parser neither adds what is left
 * out nor moves what stands outside of head and body. All of the page is in the body, its meta tags as well.
 */
export function parsePage(html: string): HtmlDocument {
  const attributes = /<html(\s[^>]{0,2000})?>/i.exec(html)?.[1] ?? '';
  const content = html.replace(
    /<!doctype[^>]{0,500}>|<\?xml[^>]{0,200}>|<\/?(?:html|head|body)(?:\s[^>]{0,2000})?>/gi,
    '',
  );
  const page = `<!doctype html><html${attributes}><head></head><body>${content}</body></html>`;
  // Loaded with the first page: loading takes a fifth of a start (120 ms), and text files need none of it.
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  return (parseHTML(page) as unknown as { document: HtmlDocument }).document;
}

/** How deep a page's elements are nested, by its tags: those that others close, and those without an end, left out. */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (UNNESTED.has(match[2]!.toLowerCase())) continue;
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT;
}
