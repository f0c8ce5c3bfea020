import { cleanLine } from './clean-text.ts';
import type { HtmlDocument } from './html-dom.ts';

/** An object of a page's JSON-LD, its graph laid flat. */
export type Linked = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|PressRelease|Review|Story)$/;
const MAX_DEPTH = 6;

/** The page's one article in JSON-LD, where it has one. */
export function readLinked(page: HtmlDocument): Linked | undefined {
  const found: Linked[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collectLinked(parseJson(script.textContent ?? ''), found, 0);
  }
  const articles = found.filter((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find((item) => item.datePublished && item.headline) ?? articles[0];
}

/** Broken JSON-LD is common, and no reason to refuse the page. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').replace(/\p{Cc}+/gu, ' '),
    );
  } catch {
    return undefined;
  }
}

function collectLinked(value: unknown, found: Linked[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectLinked(item, found, depth + 1);
    return;
  }
  const item = value as Linked;
  found.push(item);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
    collectLinked(item[key], found, depth + 1);
}

function typesOf(item: Linked): readonly string[] {
  return [item['@type']].flat().filter((type) => typeof type === 'string');
}

/** The text of a field, or the first of its texts; null where it has none. */
export function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? cleanLine(first) : null;
}
