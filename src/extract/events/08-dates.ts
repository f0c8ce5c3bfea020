import { daysBetween, type PartialDate, type Span } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';

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
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';

type Reader = (match: RegExpExecArray, published: string | null) => Omit<FoundDate, 'start' | 'end'> | null;

const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`, 'gi'), (m) => day(m[1]!, m[2]!, m[3]!)],
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
    new RegExp(`\\b${MONTH}\\s+(?:of\\s+)?(?:last\\s+year|${YEAR})`, 'gi'),
    (m, p) => month(m[2] ?? (p ? String(Number(p.slice(0, 4)) - 1) : undefined), m[1]!),
  ],
  [
    /\b(today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night|earlier in the day|(?:on )?the same day)\b/gi,
    (m, p) => relativeDay(m[1]!, p),
  ],
  [
    /\b(last|this|next|early|late|on|by|until|since|before|after|from)?\s*(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/gi,
    (m, p) => weekday(m[1], m[2]!, p),
  ],
  [
    /\bon the (\d{1,2})(?:st|nd|rd|th)\b/gi,
    (m, p) => (p && p.length >= 7 ? clamp(`${p.slice(0, 7)}-${m[1]!.padStart(2, '0')}`, p) : null),
  ],
  [
    /\b(?:earlier|later) this (month|week|year)\b|\b(last|this|next|past) (week|month|year)\b/gi,
    (m, p) => relativeSpan(m[2] ?? 'this', m[1] ?? m[3]!, p),
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
export function datesIn(document: NamedDocument, sentence: Span): FoundDate[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const published = document.article.published;
  const found: FoundDate[] = [];
  if (
    !/\d|day|morning|night|week|month|year|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december/i.test(
      text,
    )
  )
    return found;
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const value = read(match, published);
      if (value) found.push({ ...value, start, end, bound: isBound(text, match) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "by 2030", "until May 5", "since 1998", "before Friday": the words around a date that make it no day of an act. */
const isBound = (text: string, match: RegExpExecArray): boolean =>
  /\b(?:by|until|till|since|before|after|from|through|to|up to|ending|expires?)\s+(?:the end of |the |early |late |mid-|end-)*$/i.test(
    text.slice(Math.max(0, match.index - 30), match.index),
  ) || /^(?:by|until|since|before|after|from)\b/i.test(match[0]);

const monthNumber = (name: string): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');

const day = (year: string, monthText: string, dayText: string): { date: string } => ({
  date: `${year}-${monthText}-${dayText.padStart(2, '0')}`,
});

const single = (date: string | null): { date: string } | null => (date ? { date } : null);

const range = (from: string | null, to: string | null): { date: string; endDate?: string } | null =>
  from ? (to && to > from ? { date: from, endDate: to } : { date: from }) : null;

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

/** A day some days away from another. */
export const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function relativeDay(words: string, published: string | null): { date: string } | null {
  if (!published || published.length < 10) return null;
  const lower = words.toLowerCase();
  if (lower.includes('same day')) return null;
  if (lower === 'yesterday' || lower === 'last night') return { date: shift(published, -1) };
  if (lower === 'tomorrow') return { date: shift(published, 1) };
  return { date: published };
}

function weekday(
  word: string | undefined,
  name: string,
  published: string | null,
): { date: string; weekday: true } | null {
  if (!published || published.length < 10) return null;
  const wanted = WEEKDAYS.indexOf(name.toLowerCase());
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - wanted + 7) % 7;
  if (word?.toLowerCase() === 'next') return { date: shift(published, 7 - back), weekday: true };
  if (word?.toLowerCase() === 'last' && back === 0) return { date: shift(published, -7), weekday: true };
  return { date: shift(published, -back), weekday: true };
}

const clamp = (date: string, published: string): { date: string } =>
  date > published.slice(0, 10) && published.length === 10
    ? { date: `${shift(`${published.slice(0, 7)}-01`, -1).slice(0, 7)}-${date.slice(8)}` }
    : { date };

function relativeSpan(word: string, unit: string, published: string | null): { date: string } | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const step = word === 'last' || word === 'past' ? -1 : word === 'next' ? 1 : 0;
  if (unit === 'year') return { date: String(year + step) };
  if (published.length < 7) return null;
  if (unit === 'week')
    return { date: (published.length === 10 ? shift(published, step * 7) : published).slice(0, 7) };
  const months = year * 12 + Number(published.slice(5, 7)) - 1 + step;
  return { date: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` };
}

/** "in May", "last September", "next April": the month nearest to publication on the side the word tells. */
function bareMonth(
  word: string | undefined,
  name: string,
  published: string | null,
): { date: string } | null {
  if (!published || published.length < 7) return null;
  const wanted = Number(monthNumber(name));
  const now = Number(published.slice(5, 7));
  let year = Number(published.slice(0, 4));
  const lower = word?.toLowerCase();
  if (lower === 'next') year += wanted <= now ? 1 : 0;
  else if (lower === 'last') year -= wanted >= now ? 1 : 0;
  else if (wanted - now > 6) year -= 1;
  else if (now - wanted > 8) year += 1;
  return { date: `${year}-${String(wanted).padStart(2, '0')}` };
}
