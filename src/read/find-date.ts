import { type PartialDate, parsePartialDate } from '../model/index.ts';
import { MONTH_NAME, monthNumber } from './month-names.ts';
import { FIRST_YEAR, LAST_YEAR } from './settings.ts';

/** A date that stands in a text. `other` is the second reading of 07/03/2025, day and month changed. */
interface FoundDate {
  readonly date: PartialDate;
  readonly other?: PartialDate;
  readonly start: number;
  readonly end: number;
}

/** Year, month and day as a form gives them; no day for "November 2023". */
type Parts = readonly [year: string, month: number | string, day?: string];

interface DateForm {
  readonly pattern: RegExp;
  readonly parts: (match: RegExpMatchArray) => Parts;
  readonly isAmbiguous?: true;
}

const YEAR = '((?:19|20)\\d{2})';
const MONTH = `(${MONTH_NAME})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?';
const GAP = '[\\s,.\\-–/]{1,4}';
/** Neither within a word or number nor after a sign that makes it an amount. */
const START = '(?<![\\p{L}\\p{N}$€£¥]|\\d[.,/-])';
const END = '(?![\\p{L}\\p{N}]|[.,/-]\\d)';

/** Tried in this order; a later form never takes characters that an earlier one took. */
const FORMS: readonly DateForm[] = [
  // 2025-04-25, 2025/04/25, 2025.04.25, 2025-04-25T08:15
  form(`${START}${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\p{N}])`, (m) => [m[1]!, m[3]!, m[4]!]),
  // 2025年4月25日
  form(`${YEAR}年\\s?(\\d{1,2})月\\s?(\\d{1,2})日`, (m) => [m[1]!, m[2]!, m[3]!]),
  // 25 April 2025, 25th of April, 2025, 25-Apr-2025, 12 de abril de 2024, 05 January,2024
  form(`${START}${DAY}(?:\\s(?:of|de))?${GAP}${MONTH}(?:\\sde|\\sdel)?${GAP}${YEAR}${END}`, (m) => [
    m[3]!,
    m[2]!,
    m[1]!,
  ]),
  // April 25, 2025, Apr. 25th 2025
  form(`${START}${MONTH}${GAP}${DAY}${GAP}${YEAR}${END}`, (m) => [m[3]!, m[1]!, m[2]!]),
  // 2025 April 25, 2025 Apr 25
  form(`${START}${YEAR}${GAP}${MONTH}${GAP}${DAY}${END}`, (m) => [m[1]!, m[2]!, m[3]!]),
  // 25/04/2025, 25.04.2025, 25. 04. 2025., 4-25-2025, 25/04/25
  form(
    `${START}(\\d{1,2})([-/]|\\.\\s?)(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\p{L}\\p{N}%]|[.,/-]\\d)`,
    (m) => [m[4]!, m[3]!, m[1]!],
    true,
  ),
  // April 2025
  form(`${START}(?<!\\d(?:st|nd|rd|th)?[\\s.-])${MONTH}${GAP}${YEAR}${END}`, (m) => [m[2]!, m[1]!]),
];

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b/i;

/** The dates of a text in its order. Only those of the calendar and of years that are believed. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, parts, isAmbiguous } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((earlier) => start < earlier.end && earlier.start < end)) continue;
      const dates = isAmbiguous ? readNumeric(parts(match)) : [toDate(parts(match))];
      const [date, other] = dates.filter((read) => read !== undefined);
      if (date) found.push({ date, start, end, ...(other && other !== date && { other }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The first date of a text, the most precise before the less precise ("November 2023").
 * A numeric date with two readings takes the one whose weekday stands beside it, or that `context` names in words,
 * else day before month.
 */
export function findDate(text: string, context = ''): PartialDate | null {
  const found = findDates(text);
  const first = found.find(({ date }) => date.length === 10) ?? found[0];
  if (!first) return null;
  if (!first.other) return first.date;
  return chooseReading(first.date, first.other, text, context);
}

/** One date that makes up the whole text, in any of the known forms; undefined where it is none. */
export function parseDate(text: string): PartialDate | undefined {
  const trimmed = text.trim();
  const plain = parsePartialDate(trimmed);
  if (plain && isBelieved(plain)) return plain;
  const first = findDates(trimmed)[0];
  if (!first) return undefined;
  const rest = `${trimmed.slice(0, first.start)} ${trimmed.slice(first.end)}`;
  // What may stand around: a weekday, a time with its zone.
  const isAlone =
    /^[\s,]*(?:[a-z]{3,9}day|mon|tue|wed|thu|fri|sat|sun)?[\s,T]*(?:\d{1,2}:\d{2}\S*)?\s*(?:[ap]m)?\s*(?:[A-Z]{1,4}|[+-]\d{2}:?\d{2})?\s*$/i;
  return isAlone.test(rest) ? findDate(trimmed)! : undefined;
}

function form(source: string, parts: DateForm['parts'], isAmbiguous?: true): DateForm {
  return { pattern: new RegExp(source, 'giu'), parts, ...(isAmbiguous && { isAmbiguous }) };
}

/** Both readings of a numeric date, day first; those that the calendar has. */
function readNumeric([year, month, day]: Parts): readonly (PartialDate | undefined)[] {
  const full = year.length === 2 ? `20${year}` : year;
  return [toDate([full, month, day!]), toDate([full, day!, String(month)])];
}

function toDate([year, month, day]: Parts): PartialDate | undefined {
  const number = typeof month === 'number' ? month : (monthNumber(month) ?? Number(month));
  const text = [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  const date = parsePartialDate(text);
  return date && isBelieved(date) ? date : undefined;
}

function isBelieved(date: PartialDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function chooseReading(
  dayFirst: PartialDate,
  monthFirst: PartialDate,
  line: string,
  context: string,
): PartialDate {
  const weekday = WEEKDAY.exec(line)?.[1]?.toLowerCase();
  if (weekday) {
    if (weekdayOf(dayFirst) === weekday) return dayFirst;
    if (weekdayOf(monthFirst) === weekday) return monthFirst;
  }
  const named = new Set(monthsNamedIn(context));
  const [first, second] = [dayFirst, monthFirst].map((date) => named.has(Number(date.slice(5, 7))));
  return !first && second ? monthFirst : dayFirst;
}

function weekdayOf(date: PartialDate): string {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
}

/** Months that stand beside a day: "May 7", "7 May". */
function monthsNamedIn(text: string): readonly number[] {
  const pattern = new RegExp(`\\b\\d{1,2}\\s(${MONTH_NAME})\\b|\\b(${MONTH_NAME})\\.?\\s\\d{1,2}\\b`, 'giu');
  return [...text.matchAll(pattern)].map((match) => monthNumber(match[1] ?? match[2]!)!);
}
