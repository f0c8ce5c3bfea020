const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The two digits of a month by its name. */
export const monthNumber = (name: string): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');

/** A day some days away from another. */
export const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export function relativeDay(words: string, published: string | null): { date: string } | null {
  if (!published || published.length < 10) return null;
  const lower = words.toLowerCase();
  if (lower === 'yesterday' || lower === 'last night') return { date: shift(published, -1) };
  if (lower === 'tomorrow') return { date: shift(published, 1) };
  return { date: published };
}

export function weekday(
  word: string | undefined,
  name: string,
  published: string | null,
): { date: string; weekday?: true } | null {
  if (!published || published.length < 10) return null;
  const wanted = WEEKDAYS.indexOf(name.toLowerCase());
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - wanted + 7) % 7;
  if (word?.toLowerCase() === 'next') return { date: shift(published, 7 - back), weekday: true };
  if (word?.toLowerCase() === 'last') return { date: shift(published, -(back || 7)) };
  return { date: shift(published, -back), weekday: true };
}

export const clamp = (date: string, published: string): { date: string } =>
  date > published.slice(0, 10) && published.length === 10
    ? { date: `${shift(`${published.slice(0, 7)}-01`, -1).slice(0, 7)}-${date.slice(8)}` }
    : { date };

export function relativeSpan(
  word: string,
  unit: string,
  published: string | null,
  isPast = false,
): { date: string } | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const step = word === 'last' || word === 'past' ? -1 : word === 'next' ? 1 : 0;
  if (unit === 'year') return { date: String(year + step) };
  if (published.length < 7) return null;
  // "earlier this week" on the first of a month: of the month that was.
  if (unit === 'week' && isPast && published.length === 10) return { date: shift(published, -1).slice(0, 7) };
  if (unit === 'week')
    return { date: (published.length === 10 ? shift(published, step * 7) : published).slice(0, 7) };
  const months = year * 12 + Number(published.slice(5, 7)) - 1 + step;
  return { date: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` };
}

/** "in May", "last September", "next April": the month nearest to publication on the side the word tells. */
export function bareMonth(
  word: string | undefined,
  name: string,
  published: string | null,
): { date: string; yearless: true } | null {
  if (!published || published.length < 7) return null;
  const wanted = Number(monthNumber(name));
  const now = Number(published.slice(5, 7));
  let year = Number(published.slice(0, 4));
  const lower = word?.toLowerCase();
  if (lower === 'next') year += wanted <= now ? 1 : 0;
  else if (lower === 'last') year -= wanted >= now ? 1 : 0;
  else if (wanted - now > 6) year -= 1;
  else if (now - wanted > 8) year += 1;
  return { date: `${year}-${String(wanted).padStart(2, '0')}`, yearless: true };
}

const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const FORTNIGHT_DAYS = 14;
const WEEK_DAYS = 7;

/** A number as words or digits tell it: "three", "10", "a"; null for others. */
export function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (/^(?:a|an)$/.test(lower)) return 1;
  const count = COUNTS.indexOf(lower);
  return count > 0 ? count : null;
}

/** "three days ago" is a day, "two weeks ago" a month, "five years ago" a year. */
export function ago(words: string, unit: string, from: string | null): { date: string } | null {
  const count = countOf(words);
  if (!from || from.length < 10 || count === null) return null;
  if (unit === 'day') return { date: shift(from, -count) };
  if (unit === 'week') return { date: shift(from, -count * WEEK_DAYS).slice(0, 7) };
  if (unit === 'fortnight') return { date: shift(from, -count * FORTNIGHT_DAYS).slice(0, 7) };
  const year = Number(from.slice(0, 4));
  if (unit === 'year') return { date: String(year - count) };
  const months = year * 12 + Number(from.slice(5, 7)) - 1 - count;
  return { date: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` };
}

/** Month in which a season is over, in the north. */
const SEASON_ENDS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11 };

/** "last autumn": the year of the last one that is over. */
export function lastSeason(season: string, published: string | null): { date: string } | null {
  const ends = SEASON_ENDS[season.toLowerCase()];
  if (!published || published.length < 7 || !ends) return null;
  const year = Number(published.slice(0, 4));
  return { date: String(Number(published.slice(5, 7)) > ends ? year : year - 1) };
}

/** The same day or month a year later. */
export const yearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/** The same day or month a year before. */
export const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
