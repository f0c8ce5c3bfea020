import { cleanLine } from './clean-text.ts';
import type { HtmlDocument } from './html-dom.ts';

/** The content of the first of the named meta tags that has one. */
export function metaOf(page: HtmlDocument, names: readonly string[]): string | null {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = cleanLine(meta.getAttribute('content') ?? '');
    if (content !== '' && !contents.has(name)) contents.set(name, content);
  }
  return names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}
