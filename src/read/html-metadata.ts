import type { PartialDate } from '../model/index.ts';
import { canonicalAddress } from './article-id.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { publishedOf } from './html-date.ts';
import type { HtmlDocument } from './html-dom.ts';
import { metaOf } from './html-meta.ts';
import { type Linked, readLinked, textOf } from './json-ld.ts';
import { toLanguageTag } from './language-tag.ts';
import { contentStems, countWords } from './words.ts';

interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: PartialDate | null;
  readonly language: string | null;
  /** The article's text as its JSON-LD holds it, a paragraph each: pages that a script builds have no other. */
  readonly body: readonly string[];
}

/** A longer heading was never closed, or is a paragraph. */
const MAX_HEADING_WORDS = 40;

const TITLE_META = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
];
const PUBLISHER_META = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'twitter:app:name:iphone',
];
/** What a page says of itself: in JSON-LD, meta, link and time tags. Call it before the page is cut down. */
export function readMetadata(page: HtmlDocument, fetchedFrom: string | undefined): PageMetadata {
  const linked = readLinked(page);
  const url = addressOf(page, linked, fetchedFrom);
  const publisher = organizationName(linked?.publisher) ?? metaOf(page, PUBLISHER_META) ?? siteInTitle(page);
  return {
    title: titleOf(page, linked, publisher),
    url,
    publisher,
    published: publishedOf(page, linked, url),
    language: languageOf(page, linked),
    body: bodyOf(linked),
  };
}

/** "Headline - Site" where a heading of the page is the headline: the rest is the site. */
function siteInTitle(page: HtmlDocument): string | null {
  const tag = cleanLine(page.querySelector('title')?.textContent ?? '');
  for (const heading of page.querySelectorAll('h1,h2,h3')) {
    const text = cleanLine(heading.textContent ?? '');
    if (text.length < 15 || !tag.startsWith(text)) continue;
    const site = /^\s+[|»•·–—-]\s+([^|»•·]{2,60})$/.exec(tag.slice(text.length))?.[1];
    if (site) return site;
  }
  return null;
}

function organizationName(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) return textOf((first as Linked).name);
  const name = textOf(first);
  return name && !canonicalAddress(name) ? name : null;
}

function bodyOf(linked: Linked | undefined): readonly string[] {
  const body = linked?.articleBody;
  return typeof body === 'string' ? cleanText(body).split(/\n+/).map(cleanLine).filter(Boolean) : [];
}

function addressOf(
  page: HtmlDocument,
  linked: Linked | undefined,
  fetchedFrom: string | undefined,
): string | null {
  const main = linked?.mainEntityOfPage;
  const stated = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metaOf(page, ['og:url']),
    typeof main === 'object' && main !== null ? textOf((main as Linked)['@id']) : textOf(main),
    textOf(linked?.url),
  ].map((address) => address && canonicalAddress(resolveAddress(address, fetchedFrom)));
  const fetched = fetchedFrom ? canonicalAddress(fetchedFrom) : null;
  // A canonical address of the front page says nothing of this page.
  return (
    stated.find((address) => address && new URL(address).pathname !== '/') ??
    fetched ??
    stated.find(Boolean) ??
    null
  );
}

function resolveAddress(address: string, base: string | undefined): string {
  return base && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** The visible headline where it is the one that the page states, else the stated one without the site's name. */
function titleOf(page: HtmlDocument, linked: Linked | undefined, publisher: string | null): string | null {
  const tag = cleanLine(page.querySelector('title')?.textContent ?? '');
  const headline = textOf(linked?.headline);
  const stated = metaOf(page, TITLE_META) ?? headline ?? (tag || null);
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => cleanLine(heading.textContent ?? ''))
    .filter((heading) => heading !== '' && countWords(heading) <= MAX_HEADING_WORDS);
  const shown =
    headings.find((heading) => stated && isAlike(heading, stated)) ??
    headings.find((heading) => headline && isAlike(heading, headline));
  return shown ?? (stated ? withoutSite(stated, publisher) : null) ?? headings[0] ?? null;
}

/** Whether a heading is the headline, shorter or longer by a few words. */
function isAlike(heading: string, stated: string): boolean {
  const [own, other] = [contentStems(heading), contentStems(stated)];
  const shared = [...own].filter((stem) => other.has(stem)).length;
  return shared > 0 && shared * 2 >= Math.max(own.size, Math.min(other.size, own.size + 4));
}

/** "Headline | Site" without the site, where it is named after a sign and is the shorter part. */
function withoutSite(title: string, publisher: string | null): string {
  const match = /^(.{15,}?)\s+[|»•·–—-]\s+([^|»•·]{2,60})$/.exec(title);
  if (!match) return title;
  const isSite = publisher !== null && match[2]!.toLowerCase().includes(publisher.toLowerCase());
  return isSite || (match[1]!.length > 2 * match[2]!.length && /[|»•·]|\s-\s/.test(title))
    ? match[1]!
    : title;
}

/** A page in one language may frame an article in another: what stands nearest to the headline counts. */
function languageOf(page: HtmlDocument, linked: Linked | undefined): string | null {
  const nearest = page.querySelector('article h1, main h1, h1')?.closest('[lang]')?.getAttribute('lang');
  const stated =
    nearest ??
    page.querySelector('article[lang]')?.getAttribute('lang') ??
    textOf(linked?.inLanguage) ??
    page.documentElement.getAttribute('lang') ??
    metaOf(page, ['og:locale', 'language', 'content-language', 'dc.language']);
  return stated ? toLanguageTag(stated) : null;
}
