import { daysBetween } from '../../model/index.ts';

/** Days between a date and publication up to which an article is taken to tell news. */
const NEAR_DAYS = 31;

/**
 * A date of three numbers, of which the month or the day stands first. Where that is not known, the order is the one
 * that comes near publication; where none or both do, only the year is sure.
 */
export function numericDate(
  first: string,
  second: string,
  year: string,
  isMonthFirst: boolean | null,
  published: string | null,
): { date: string } | null {
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return wrap(dayFirst ?? monthFirst);
  if (isMonthFirst !== null) return wrap(isMonthFirst ? monthFirst : dayFirst);
  const near = [dayFirst, monthFirst].filter(
    (date) => published?.length === 10 && Math.abs(daysBetween(date, published)) <= NEAR_DAYS,
  );
  return wrap(near.length === 1 ? near[0]! : year);
}

const wrap = (date: string | null): { date: string } | null => (date ? { date } : null);

function dateOf(year: string, month: string, day: string): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
