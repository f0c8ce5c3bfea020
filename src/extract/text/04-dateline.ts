import { findPlace } from '../data/names/places.ts';
import type { Dateline, Paragraph, Token } from '../document.ts';

/** Longest dateline that is looked for, in characters. */
const LONGEST = 110;
const DATE_OR_AGENCY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b\d{1,4}\b|\([^)]{2,40}\)|\b(?:xinhua|reuters|afp|ap|app|pti|ani|ians|qna|wam|spa|kuna|bernama|antara|yonhap|ap photo|staff reporter|web desk|news desk)\b/gi;

/** What ends a dateline: "ISLAMABAD, April 24 –", "DUBAI (Reuters) -", "Kyiv:". */
const MARK = /(?:\s[-–—]{1,2}\s?|\s?[–—]\s?|:\s|\.\s?[-–—]{1,2}\s|-\s(?=\p{Lu})|(?<=\))-{1,2}\s?)/u;
/** What ends one that holds a day: "BAKU, Azerbaijan, June 24.", "Astana. 14 May. Kazinform –", "Abuja, July 4, 2025 (NAN)". */
const DAY_MARK =
  /(?<=\d(?:st|nd|rd|th)?(?:,? [\p{Lu} ]{3,30})?|\d [A-Z]\p{L}{2,8})\.\s(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}]+)?\s?[-–—:/]{1,2}\s)?(?=["“‘]?\p{Lu})|(?<=\d[^()]{0,14} \([^()]{2,30}\))\s(?=["“‘]?\p{Lu})/u;

/** The dateline of the first body paragraph that has one. */
export function findDateline(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
): Dateline | null {
  for (const paragraph of paragraphs.filter(({ kind }) => kind === 'body').slice(0, 6)) {
    const found = datelineOf(text, paragraph, tokens);
    if (found) return found;
  }
  return null;
}

function datelineOf(text: string, paragraph: Paragraph, tokens: readonly Token[]): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  return (
    endedBy(MARK.exec(head), head, paragraph, tokens) ?? endedBy(DAY_MARK.exec(head), head, paragraph, tokens)
  );
}

function endedBy(
  mark: RegExpExecArray | null,
  head: string,
  paragraph: Paragraph,
  tokens: readonly Token[],
): Dateline | null {
  if (!mark || mark.index === 0) return null;
  const words = head.slice(0, mark.index);
  const first = tokens.findIndex(({ start }) => start >= paragraph.start);
  const place = placeAtStart(tokens, first, words);
  if (!place || !isOnlyPlaceAndDate(words)) return null;
  return {
    start: paragraph.start,
    end: paragraph.start + mark.index + mark[0].length,
    city: place.city,
    country: place.country,
  };
}

function placeAtStart(tokens: readonly Token[], first: number, words: string) {
  for (const skip of [0, 1, 2, 3, 4]) {
    const token = tokens[first + skip];
    if (!token || token.start - tokens[first]!.start >= words.length) return undefined;
    const place = findPlace(tokens, first + skip);
    if (!place || place.form === 'demonym') continue;
    // The full stop of "D.C." may have been taken for that of the dateline.
    const end = tokens[place.to - 1]!.end - tokens[first]!.start;
    return end > words.length + 1 ? undefined : { city: place.city, country: place.country };
  }
  return undefined;
}

/** Nothing but names, dates and an agency stands before the dash: no verb, no small words. */
function isOnlyPlaceAndDate(words: string): boolean {
  const rest = words.replace(DATE_OR_AGENCY, ' ');
  return (
    !/(?:^|[\s,])\p{Ll}{2,}/u.test(rest.replace(/\b(?:of|the|and|de|la|el|al|from|in)\b/g, ' ')) &&
    rest.length < 60
  );
}
