import type { EventStatus, EventType, PartialDate } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import type { Draft } from './07-join.ts';
import { datesIn, type FoundDate } from './08-dates.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import { isPresent, looksAhead } from './looks-ahead.ts';
import type { Masked } from './masked.ts';
import { countOf, shift, yearBefore } from './relative-dates.ts';

/** Sentences of the body that count as the lead, in which the day of the news is told. */
const LEAD = 6;

/** The date of a statement: the nearest of its sentence that its status allows. */
export function dateOf(
  claim: Claim,
  dates: readonly FoundDate[],
  published: PartialDate | null,
  spoken: string | null,
): FoundDate | null {
  const at = claim.masked.units[claim.anchor]!.start;
  const relative = dayBefore(claim, spoken);
  if (relative) return relative;
  let best: FoundDate | null = null;
  let least = Number.POSITIVE_INFINITY;
  const status = claim.status === 'HAPPENED' && isToCome(claim) ? 'PLANNED' : claim.status;
  for (const found of dates) {
    const date = allowed(status, found, published);
    const foreign = date && isOfOtherClause(claim, date);
    if (!date || (foreign && date.date.length === 4)) continue;
    let distance = date.start > at ? date.start - at : (at - date.end) * 1.2;
    if (date.bound) distance += 400;
    if (foreign || crossesVerb(claim, date)) distance += 60;
    if (distance < least) [best, least] = [date, distance];
  }
  return best?.bound && status === 'HAPPENED' && !isDayOfBound(claim, best) ? null : best;
}

/** "The minister flies to Oslo on Monday": the present with a weekday is to come, too. */
const isToCome = (claim: Claim): boolean =>
  looksAhead(claim) || (isPresent(claim) && claim.masked.units.some(({ lower }) => WEEKDAY.test(lower)));

const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;

/** The status of an act: one that all its sentences put ahead is planned. */
export function statusOf(draft: Draft): EventStatus {
  const told = draft.claims.filter(({ masked }) => masked.kind !== 'title');
  if (draft.status !== 'HAPPENED' || told.length === 0) return draft.status;
  return told.every(isToCome) ? 'PLANNED' : 'HAPPENED';
}

/** Acts that last from their day on: "has been fined daily since 14 August", "in charge since January". */
const LASTING: ReadonlySet<EventType> = new Set(['AGREEMENT', 'ENFORCEMENT', 'APPOINTMENT']);

/** Whether a bound is the day of the act all the same. */
function isDayOfBound(claim: Claim, date: FoundDate): boolean {
  if (claim.type === 'VISIT' || claim.type === 'FORUM') return true;
  if (!LASTING.has(claim.type) || date.date.length < 7) return false;
  return claim.masked.units.some(
    ({ lower, start }) => lower === 'since' && start <= date.start && date.start - start < SINCE_REACH,
  );
}

/** Characters from "since" to its date. */
const SINCE_REACH = 8;

/** A held act has no date to come, a planned one none that is past; a weekday of a planned act is the next one. */
function allowed(status: EventStatus, found: FoundDate, published: PartialDate | null): FoundDate | null {
  if (!published || status === 'CANCELLED') return found;
  if (status === 'HAPPENED') {
    if (found.date.slice(0, published.length) <= published) return found;
    return found.yearless ? { ...found, date: yearBefore(found.date) } : null;
  }
  const past = found.date < published.slice(0, found.date.length);
  if (!past) return found;
  return found.weekday && status === 'PLANNED' ? { ...found, date: shift(found.date, 7) } : null;
}

/** Whether another verb stands between a statement and a date. */
function crossesVerb(claim: Claim, date: FoundDate): boolean {
  const { units } = claim.masked;
  const anchor = units[claim.anchor]!;
  const from = Math.min(anchor.end, date.end);
  const to = Math.max(anchor.start, date.start);
  return units.some(
    (unit) => unit.pos === 'VERB' && unit.start > from && unit.end < to && !unit.lower.endsWith('ing'),
  );
}

/** "The company, spun off in 2016, will put up 2 billion": the date goes with a verb between the same commas. */
function isOfOtherClause(claim: Claim, date: FoundDate): boolean {
  const { units } = claim.masked;
  const at = units.findIndex(({ start, end }) => end > date.start && start < date.end);
  if (at < 0) return false;
  let from = at;
  while (from > 0 && !/^[,;:()—–]$/.test(units[from - 1]!.lower)) from--;
  if (from <= claim.anchor && claim.anchor <= at) return false;
  return units.slice(from, at).some(({ pos }) => pos === 'VERB');
}

/** "on the previous day", "the day before": the day before the last one told. */
function dayBefore(claim: Claim, spoken: string | null): FoundDate | null {
  if (!spoken) return null;
  const { units } = claim.masked;
  const line = units.map((unit) => unit.lower).join(' ');
  const steps = /\b(\S+) days? (?:earlier|before)\b/.exec(line);
  const count = steps && countOf(steps[1]!);
  if (count) return { date: shift(spoken, -count), start: units[0]!.start, end: units[0]!.end };
  const match =
    /\b(?:previous day|day before|day earlier|(same day)|(following day|day after|next day))\b/.exec(line);
  if (!match) return null;
  const date = match[1] ? spoken : match[2] ? shift(spoken, 1) : shift(spoken, -1);
  return { date, start: units[0]!.start, end: units[0]!.end };
}

/** The day of the news as the dateline or the lead tells it. */
export function newsDate(document: NamedDocument): PartialDate | null {
  const { published } = document.article;
  const body = document.sentences.filter(
    (sentence) => document.paragraphs[sentence.paragraph]?.kind !== 'title',
  );
  const spans = body.slice(0, LEAD).map((sentence) => datesIn(document, sentence));
  for (const dates of spans)
    for (const found of dates)
      if (found.date.length === 10 && !found.bound && isFresh(found.date, published)) return found.date;
  const { dateline } = document;
  if (!dateline) return null;
  const [told] = datesIn(document, dateline).filter((found) => found.date.length === 10);
  if (told && isFresh(told.date, published)) return told.date;
  return null;
}

const FRESH_DAYS = 12;

const isFresh = (date: string, published: PartialDate | null): boolean =>
  !published || published.length < 10 || (date <= published && date >= shift(published, -FRESH_DAYS));

const BY_MONTH = new Set(['VISIT', 'FORUM']);
const ONLY_LEAD = new Set(['LAUNCH', 'POLICY']);

/** The date of an act that tells none (case 1): the day of the news, the month of publication, or none for background. */
export function undatedOf(context: Context, draft: Draft, status: EventStatus): PartialDate | null {
  const { published } = context.document.article;
  if (!published || status !== 'HAPPENED' || isBackground(draft)) return null;
  const first = Math.min(...draft.claims.map((claim) => claim.masked.sentence.index));
  if (ONLY_LEAD.has(draft.type) && first > 3) return null;
  if (BY_MONTH.has(draft.type)) return (context.news ?? published).slice(0, 7);
  const told = toldBefore(context, draft, published);
  if (told) return told;
  if (context.news) return context.news;
  if (draft.type === 'MEETING' || draft.type === 'AGREEMENT') return published.slice(0, 7);
  return published;
}

/** The last day that the paragraph tells before an act: what follows in it is of the same day. */
function toldBefore(context: Context, draft: Draft, published: PartialDate): PartialDate | null {
  const { sentence } = draft.claims[0]!.masked;
  for (let index = sentence.index - 1; index >= 0; index--) {
    const before = context.document.sentences[index];
    if (before?.paragraph !== sentence.paragraph) return null;
    const day = datesIn(context.document, before).findLast(({ date, bound }) => date.length === 10 && !bound);
    if (day) return day.date <= published ? day.date : null;
  }
  return null;
}

/** Told in the past perfect, or as something earlier, and nowhere in the title. */
function isBackground(draft: Draft): boolean {
  const claim = draft.claims[0]!;
  if (claim.masked.kind === 'title' || claim.masked.sentence.index <= 2) return false;
  const { units } = claim.masked;
  const before = units.slice(Math.max(0, claim.anchor - 5), claim.anchor).map((unit) => unit.lower);
  if (before.includes('had') && !before.includes('been')) return true;
  return units.some(({ lower }, at) => BACKGROUND.test(lower) && !isSameDay(units, at));
}

const BACKGROUND = /^(?:already|previously|earlier|later|once|formerly|prior|ago|recently|since)$/;

/** "later in the day", "earlier that morning", "two hours later": of the day that is told. */
function isSameDay(units: Masked['units'], at: number): boolean {
  const [before, after, next] = [at - 1, at + 1, at + 2].map((index) => units[index]?.lower ?? '');
  if (/^(?:in|on|that|this|today)$/.test(after!)) return !/^(?:month|week|year)$/.test(next!);
  return /^(?:hours?|minutes?|moments?)$/.test(before!) || (at === 0 && units[at]!.lower === 'later');
}
