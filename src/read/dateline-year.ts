import { type PartialDate, parsePartialDate } from '../model/index.ts';
import { MONTH_NAME, monthNumber } from './month-names.ts';

/** "TUNIS, Dec. 6 (…)" or "TUNIS, 6 December –": a place, then a day without its year. */
const DATELINE = new RegExp(
  `^(?<place>\\p{L}[\\p{L} .'’-]{1,40})[,:]?\\s(?:[\\p{L} .]{2,30},\\s)?(?:(?<month>${MONTH_NAME})\\.?\\s(?<day>\\d{1,2})|(?<dayFirst>\\d{1,2})\\s(?<monthLast>${MONTH_NAME}))\\b(?!,?\\s\\d{4})`,
  'iu',
);
/** One to four words in capitals or with a capital each. */
const PLACE = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** "next Thursday" and "last Thursday" are not the day of the dateline. */
const WEEKDAY = new RegExp(
  `(?<!\\b(?:next|last|previous|every|following|until)\\s)\\b(${WEEKDAYS.join('|')})\\b`,
  'i',
);

const AHEAD: ReadonlySet<string> = new Set([
  'by',
  'until',
  'till',
  'before',
  'through',
  'to',
  'late',
  'early',
  'mid',
]);

/**
 * The day of a dateline without a year: the year is the latest that the article names, or the one after it,
 * whichever puts the weekday of the first paragraph on that day. Null where neither does, or both do.
 */
export function dayByWeekday(paragraph: string, body: string): PartialDate | null {
  const parts = DATELINE.exec(paragraph)?.groups;
  const weekday = WEEKDAY.exec(body.split('\n', 1)[0] ?? '')?.[1]?.toLowerCase();
  const latest = latestYear(body);
  if (!parts || !PLACE.test(parts.place!.trim()) || !weekday || latest === undefined) return null;
  const month = String(monthNumber(parts.month ?? parts.monthLast!)).padStart(2, '0');
  const day = (parts.day ?? parts.dayFirst!).padStart(2, '0');
  const fitting = [latest, latest + 1]
    .map((year) => parsePartialDate(`${year}-${month}-${day}`))
    .filter((date) => date !== undefined && WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] === weekday);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The latest year that the article looks back on: plans name later ones ("by 2030"). */
function latestYear(text: string): number | undefined {
  const years = [...text.matchAll(/(?<before>\p{L}+)[\s,]+(?<year>(?:19|20)\d{2})(?![\p{L}\d])/gu)]
    .filter(({ groups }) => !AHEAD.has(groups!.before!.toLowerCase()))
    .map(({ groups }) => Number(groups!.year));
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : undefined;
}
