const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };

/** A partial date in words, no more precise than it is: `2025`, `April 2025`, `24 April 2025`. */
export function dateInWords(date: string | null): string {
  if (date === null) return 'undated';
  if (date.length === 4) return date;
  const whole = new Date(date.length === 7 ? `${date}-01` : date);
  return new Intl.DateTimeFormat('en-GB', date.length === 7 ? MONTH : DAY).format(whole);
}

/** From the first date to the last, or one of them where they are the same or one is missing. */
export function stretchInWords(first: string | null, last: string | null): string {
  if (first === null || last === null || first === last) return dateInWords(first ?? last);
  return `${dateInWords(first)} to ${dateInWords(last)}`;
}

/** Today, for a citation. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: undefined }).format(now);
}
