import { getOrMake } from '../../lib/get-or-make.ts';
import { daysBetween, type PartialDate, parsePartialDate, type Span } from '../../model/index.ts';
import { publisherCountry } from '../data/names/publishers.ts';
import type { NamedDocument } from '../document.ts';
import { numericDate } from './numeric-date.ts';
import {
  ago,
  bareMonth,
  clamp,
  lastSeason,
  monthNumber,
  relativeDay,
  relativeSpan,
  weekday,
} from './relative-dates.ts';

/** A date as a sentence tells it, made absolute by the day of publication. */
export interface FoundDate {
  readonly date: PartialDate;
  readonly endDate?: PartialDate;
  readonly start: number;
  readonly end: number;
  /** Told by the name of a weekday alone: of a planned act it means the next one. */
  readonly weekday?: boolean;
  /** A bound or a background ("by 2030", "since 1998", "until May"): no day on which something is done. */
  readonly bound?: boolean;
  /** A month told without its year. */
  readonly yearless?: boolean;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)\\b';
/** Words that may follow a day of the month; any other tells what is counted: "on the 25th anniversary", "on the 12th floor". */
const AFTER_DAY =
  '(?:and|of|at|in|to|for|from|by|with|when|where|after|before|as|that|the|an?|he|she|it|they|his|her|its|their|we|while|but|because|during|between|via)';

type Reader = (
  match: RegExpExecArray,
  published: string | null,
  /** The country that the publisher writes from. */
  country: string | null,
) => Omit<FoundDate, 'start' | 'end'> | null;

const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`, 'gi'), (m) => day(m[1]!, m[2]!, m[3]!)],
  [
    new RegExp(`(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2${YEAR}(?![\\d/])`, 'g'),
    (m, p, country) => numericDate(m[1]!, m[3]!, m[4]!, isMonthFirst(m[2]!, country), p),
  ],
  [
    new RegExp(`\\b${DAY}\\s*(?:-|–|to|and)\\s*${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`, 'gi'),
    (m, p) => range(ymd(m[5], m[3]!, m[1]!, p), ymd(m[5], m[3]!, m[2]!, p)),
  ],
  [
    new RegExp(`\\b${MONTH}\\s+${DAY}\\s*(?:-|–|to|and)\\s*(?:${MONTH}\\s+)?${DAY}(?:,?\\s+${YEAR})?`, 'gi'),
    (m, p) => range(ymd(m[5], m[1]!, m[2]!, p), ymd(m[5], m[3] ?? m[1]!, m[4]!, p)),
  ],
  [
    new RegExp(`\\b${DAY}(?:\\s+day)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?(?![\\w])`, 'gi'),
    (m, p) => single(ymd(m[3], m[2]!, m[1]!, p)),
  ],
  [
    new RegExp(`\\b${MONTH}\\s+${DAY}(?!\\d)(?:\\s*,?\\s+${YEAR})?`, 'gi'),
    (m, p) => single(ymd(m[3], m[1]!, m[2]!, p)),
  ],
  [
    new RegExp(`\\b${MONTH}\\s+(?:of\\s+)?(?:(last|this|next)\\s+year|${YEAR})`, 'gi'),
    (m, p) => month(m[3] ?? yearBy(m[2], p), m[1]!),
  ],
  [
    /\b(today|yesterday|tomorrow),?\s+(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/gi,
    (m, p) => relativeDay(m[1]!, p),
  ],
  [
    /\b(today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night)\b/gi,
    (m, p) => relativeDay(m[1]!, p),
  ],
  [
    /\b(last|this|next|on)?\s*(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?:\s*[-–]\s*|\s+(?:and|to|through)\s+)(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/gi,
    (m, p) => weekday(m[1], m[2]!, p),
  ],
  [
    /\b(last|this|next|early|late|on|by|until|since|before|after|from)?\s*(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/gi,
    (m, p) => weekday(m[1], m[2]!, p),
  ],
  [
    new RegExp(
      `\\b(?:[Oo]n the ${ORDINAL}(?!\\s+(?!${AFTER_DAY}\\b)\\p{Ll})|[Tt]he ${ORDINAL}(?=\\s*(?:[,.;)]|and\\b|of (?:this|the) month)))`,
      'gu',
    ),
    (m, p) => (p && p.length >= 7 ? clamp(`${p.slice(0, 7)}-${(m[1] ?? m[2]!).padStart(2, '0')}`, p) : null),
  ],
  [
    /\b(an?|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|fortnight|month|year)s? ago\b/gi,
    (m, p) => ago(m[1]!, m[2]!.toLowerCase(), p),
  ],
  [/\b(?:end|close) of (last|this|next) year\b/gi, (m, p) => (p ? { date: `${yearBy(m[1], p)}-12` } : null)],
  [/\b(?:last|this past|in the) (spring|summer|autumn|fall)\b/gi, (m, p) => lastSeason(m[1]!, p)],
  [
    /\b(?:earlier|later) this (month|week|year)\b|\b(last|this|next|past) (week|month|year)\b/gi,
    (m, p) =>
      relativeSpan((m[2] ?? 'this').toLowerCase(), (m[1] ?? m[3]!).toLowerCase(), p, /^earlier/i.test(m[0])),
  ],
  [
    new RegExp(
      `\\b(?:(last|next|this|in|since|from|of|by|early|late|mid|until|for|during|and|to)\\s+|mid-)(?:early |late |mid-)?${MONTH}(?![\\w'])(?!\\s+\\d)`,
      'gi',
    ),
    (m, p) => bareMonth(m[1], m[2]!, p),
  ],
  [
    new RegExp(
      `\\b(?:in|since|during|by|of|from|for|until|early|late|mid)\\s+(?:early |late |mid-)?${YEAR}\\b`,
      'gi',
    ),
    (m) => ({ date: m[1]! }),
  ],
];

/** Dates of a sentence in the order of the text; the first pattern that covers a place wins. */
export function datesIn(document: NamedDocument, sentence: Span): readonly FoundDate[] {
  return getOrMake(known, sentence, () => findDates(document, sentence));
}

/** By sentence: acts told around one ask for its dates again. */
const known = new WeakMap<Span, readonly FoundDate[]>();

function findDates(document: NamedDocument, sentence: Span): FoundDate[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const { published, publisher, url, language } = document.article;
  const found: FoundDate[] = [];
  if (
    !/\d|day|morning|afternoon|evening|night|week|month|year|tomorrow|spring|summer|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december/i.test(
      text,
    )
  )
    return found;
  const country = publisherCountry(url) ?? publisherCountry(publisher) ?? regionOf(language);
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const value = read(match, published, country);
      if (value && isDate(value.date) && isDate(value.endDate))
        found.push({ ...value, start, end, bound: isBound(text, match) });
    }
  }
  return withoutDoubles(text, sentence.start, found).sort((a, b) => a.start - b.start);
}

/** No "June 31", and no "on the 33rd". */
const isDate = (date: PartialDate | undefined): boolean => date === undefined || !!parsePartialDate(date);

/** In 03/04/2026 the month stands first in the United States, the day elsewhere; dots are not used with the month first. */
const isMonthFirst = (separator: string, country: string | null): boolean | null =>
  separator === '.' ? false : country === null ? null : country === 'US';

/** The region of a language tag: `US` of `en-US`. */
const regionOf = (language: string | null): string | null => language?.split('-')[1]?.toUpperCase() ?? null;

/** "Wednesday, October 25" is one day, told by the month: its weekday would mean the last one before publication. */
const withoutDoubles = (text: string, offset: number, found: readonly FoundDate[]): FoundDate[] =>
  found.filter(
    (one) =>
      !one.weekday ||
      !found.some(
        (other) =>
          !other.weekday &&
          other.date.length === 10 &&
          (isBeside(text, one.end - offset, other.start - offset) ||
            isBeside(text, other.end - offset, one.start - offset)),
      ),
  );

const isBeside = (text: string, from: number, to: number): boolean =>
  to >= from && to - from <= 4 && /^[\s,(]*$/.test(text.slice(from, to));

/** "by 2030", "until May 5", "since 1998", "before Friday": the words around a date that make it no day of an act. */
const isBound = (text: string, match: RegExpExecArray): boolean =>
  isOfAct(text, match) ||
  /\b(?:by|until|till|since|before|after|from|through|to|up to|ending|expires?)\s+(?:the end of |the |early |late |mid-|end-)*$/i.test(
    text.slice(Math.max(0, match.index - 30), match.index),
  ) ||
  /^(?:by|until|since|before|after|from)\b/i.test(match[0]);

/** "Telecommunications Act No. 25 of 1991", "Regulation of 2019": the year of a law. */
const isOfAct = (text: string, match: RegExpExecArray): boolean =>
  /^(?:of|in|from) \d{4}$/i.test(match[0]) &&
  /\b(?:Act|Law|Code|Ordinance|Decree|Regulations?|Directive|Bill|Rules|Order|Resolution|No\.? ?\d+)\b[^.,;]{0,12}$/.test(
    text.slice(Math.max(0, match.index - 40), match.index),
  );

const day = (year: string, monthText: string, dayText: string): { date: string } => ({
  date: `${year}-${monthText}-${dayText.padStart(2, '0')}`,
});

const single = (date: string | null): { date: string } | null => (date ? { date } : null);

const range = (from: string | null, to: string | null): { date: string; endDate?: string } | null =>
  from ? (to && to > from ? { date: from, endDate: to } : { date: from }) : null;

/** "of this year", "last year". */
const yearBy = (word: string | undefined, published: string | null): string | undefined =>
  published
    ? String(Number(published.slice(0, 4)) + ({ last: -1, next: 1 }[word?.toLowerCase() ?? ''] ?? 0))
    : undefined;

const month = (year: string | undefined, name: string): { date: string } | null =>
  year ? { date: `${year}-${monthNumber(name)}` } : null;

/** A day and a month; the year, where it is not told, is the one that brings it nearest to publication. */
function ymd(
  year: string | undefined,
  name: string,
  dayText: string,
  published: string | null,
): string | null {
  const number = Number(dayText);
  if (number < 1 || number > 31) return null;
  const tail = `${monthNumber(name)}-${dayText.padStart(2, '0')}`;
  if (year) return `${year}-${tail}`;
  if (!published) return null;
  return nearestYear(tail, published);
}

function nearestYear(tail: string, published: string): string {
  const base = Number(published.slice(0, 4));
  const anchor = `${published}-06-15`.slice(0, 10);
  const candidates = [base, base - 1, base + 1].map((year) => `${year}-${tail}`);
  const distance = (date: string): number => {
    const days = daysBetween(date, anchor);
    return days >= 0 ? days : -days + 60;
  };
  return candidates.sort((a, b) => distance(a) - distance(b))[0]!;
}
