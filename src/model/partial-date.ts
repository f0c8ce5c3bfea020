import type { DatePrecision } from './vocabulary.ts';

/** A date as far as it is known: `2025`, `2025-04` or `2025-04-24` (ISO 8601, proleptic Gregorian). */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date as it stands, or undefined where the text is no ISO date of the calendar (`2025-02-30`). */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, , month, day] = match;
  if (month && (month < '01' || month > '12')) return undefined;
  if (day && (day < '01' || day > lastDayOf(text.slice(0, 7)).slice(8))) return undefined;
  return text;
}

/** How precise a date is, by its length. `null` is NONE. */
export function precisionOf(date: PartialDate | null): DatePrecision {
  if (date === null) return 'NONE';
  return date.length === 10 ? 'DAY' : date.length === 7 ? 'MONTH' : 'YEAR';
}

/** First day that the date may mean: `2025-04` begins on `2025-04-01`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that the date may mean: `2024-02` ends on `2024-02-29`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  return lastDayOf(date.length === 7 ? date : `${date}-12`);
}

/** Whether two dates may mean the same day: one lies within the other's stretch. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Whole days from the first to the second, negative when the second is earlier. Both with DAY precision. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
