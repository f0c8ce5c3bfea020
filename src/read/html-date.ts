import type { PartialDate } from '../model/index.ts';
import { cleanLine } from './clean-text.ts';
import { findDate, parseDate } from './find-date.ts';
import type { HtmlDocument } from './html-dom.ts';
import { metaOf } from './html-meta.ts';
import { type Linked, textOf } from './json-ld.ts';
import { isDateLine } from './score-lines.ts';

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date_published',
  'published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'originalpublicationdate',
  'article.published',
  'rnews:datepublished',
  'displaydate',
  'article_date_original',
  'date',
];
const DATE_CLASS =
  '[class*="publish"],[class*="posted"],[class*="date"],[class*="time"],[id*="date"],[class*="byline"],[class*="meta"],[class*="author"]';

/**
 * When a page was published: by its JSON-LD, meta tags, address, time tags, then by what is classed as a date.
 * Where the address' day is one off the stated one, that is the day in UTC and the address' the local one.
 */
export function publishedOf(
  page: HtmlDocument,
  linked: Linked | undefined,
  url: string | null,
): PartialDate | null {
  const inAddress = url ? dateInAddress(url) : null;
  const stated = statedDay(textOf(linked?.datePublished)) ?? statedDay(metaOf(page, DATE_META));
  if (stated) return inAddress && daysApart(inAddress, stated) === 1 ? inAddress : stated;
  if (inAddress?.length === 10) return inAddress;
  return markedDate(page) ?? classedDate(page) ?? inAddress;
}

/** The day of "2025-04-05T08:15:00+02:00" as its own clock shows it. */
function statedDay(value: string | null): PartialDate | null {
  if (!value) return null;
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?$/.exec(value);
  return (compact ? parseDate(compact.slice(1).join('-')) : undefined) ?? findDate(value);
}

function dateInAddress(url: string): PartialDate | null {
  const path = decodeURIComponentSafely(new URL(url).pathname);
  const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(path);
  const parted = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?!\d)/i.exec(path);
  const word = /(?<!\d)(\d{1,2})-([a-z]{3,9})-((?:19|20)\d{2})(?!\d)/i.exec(path);
  const month = /\/((?:19|20)\d{2})\/(\d{1,2})\//.exec(path);
  const read =
    (parted && parseDate(`${parted[1]} ${parted[2]} ${parted[3]}`)) ??
    (parted && parseDate([parted[1], pad(parted[2]!), pad(parted[3]!)].join('-'))) ??
    (word && parseDate(`${word[1]} ${word[2]} ${word[3]}`)) ??
    (compact && parseDate(compact.slice(1).join('-'))) ??
    (month && parseDate(`${month[1]}-${pad(month[2]!)}`));
  return read ?? null;
}

function markedDate(page: HtmlDocument): PartialDate | null {
  const marked = [
    ...page.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time, main time, time'),
  ].filter((time) => !/modif|updat/i.test(`${time.getAttribute('itemprop')} ${time.getAttribute('class')}`));
  for (const time of marked) {
    const value = time.getAttribute('content') ?? time.getAttribute('datetime') ?? time.textContent ?? '';
    const date = findDate(cleanLine(value)) ?? findDate(cleanLine(time.textContent ?? ''));
    if (date?.length === 10) return date;
  }
  return null;
}

function classedDate(page: HtmlDocument): PartialDate | null {
  for (const element of page.querySelectorAll(DATE_CLASS)) {
    const text = cleanLine(element.textContent ?? '');
    if (text.length > 200 || /^(?:last )?(?:updated|modified)\b/i.test(text)) continue;
    const date = isDateLine(text) ? findDate(text) : null;
    if (date?.length === 10) return date;
  }
  return null;
}

function daysApart(a: PartialDate, b: PartialDate): number {
  return a.length === 10 && b.length === 10
    ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
    : Number.NaN;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
