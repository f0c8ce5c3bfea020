import type { EventStatus, EventType, PartialDate, Span } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import type { Draft } from './07-join.ts';
import { datesIn, type FoundDate } from './08-dates.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import { isPresent, looksAhead } from './looks-ahead.ts';
import type { Masked } from './masked.ts';
import { countOf, shift, yearAfter, yearBefore } from './relative-dates.ts';
import { endsClause } from './words.ts';

/** Sentences of the body that count as the lead, in which the day of the news is told, and those told before the dateline's day. */
const LEAD = 3;
const LEAD_FIRST = 2;

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
    const date = isDayOfCalling(claim, found) ? found : allowed(status, found, published);
    if (date && opensClause(claim, date)) return fitted(claim, date);
    const foreign = date && isOfOtherClause(claim, date);
    if (!date || (foreign && date.date.length === 4)) continue;
    let distance = date.start > at ? date.start - at : (at - date.end) * 1.2;
    if (date.bound) distance += 400;
    if (foreign || crossesVerb(claim, date)) distance += 60;
    if (distance < least) [best, least] = [date, distance];
  }
  if (!best || (best.bound && status === 'HAPPENED' && !isDayOfBound(claim, best))) return null;
  return fitted(claim, best);
}

/** "It came to Egypt in 2021, when it bought X", "in charge since January, when": the clause of the act goes on with a date. */
function opensClause(claim: Claim, date: FoundDate): boolean {
  const { units } = claim.masked;
  const when = units.findIndex(({ lower, start }) => lower === 'when' && start >= date.end);
  if (when < 0 || units[when]!.start - date.end > WHEN_REACH || when > claim.anchor) return false;
  return !units.slice(when + 1, claim.anchor).some(endsClause);
}

/** "The talks were called off on Monday": the day of the calling off, not that of the talks. */
function isDayOfCalling({ status, masked }: Claim, date: FoundDate): boolean {
  if (status !== 'CANCELLED') return false;
  const before = masked.units.filter(({ end }) => end <= date.start).slice(-2);
  return before.some(({ lower }) => /^(?:off|cancelled|canceled|postponed|scrapped|shelved)$/.test(lower));
}

/** Characters from a date to "when": a comma and a space. */
const WHEN_REACH = 2;

/** "concluded a five-day visit today": a trip that is over began days before. */
function fitted(claim: Claim, date: FoundDate): FoundDate {
  if (claim.type !== 'VISIT' || date.date.length < 10 || date.endDate) return date;
  const line = claim.masked.units.map(({ lower }) => lower).join(' ');
  const days = TRIP.exec(line);
  const count = days && OVER.test(line) ? countOf(days[1] ?? days[2]!) : null;
  return count ? { ...date, date: shift(date.date, 1 - count), endDate: date.date } : date;
}

const TRIP =
  /\b(\w+) ?- ?day (?:\S+ ){0,3}?(?:visit|trip|tour|mission|stay|swing|journey)\b|\bafter (?:a )?(\w+) days\b/;
const OVER =
  /\b(?:conclud|end|wrapp?|complet|finish|return|round|capp?(?=ed|s|ing))\w*\b|\b(?:flew|came|back|home|drew) (?:back|home|to a close)\b|\bon (?:the |its |his |her )?(?:last|final) day\b/;

/** "The minister flies to Oslo on Monday": the present with a weekday is to come, too. */
export const isToCome = (claim: Claim): boolean =>
  looksAhead(claim) || (isPresent(claim) && (namesWeekday(claim) || namesMonth(claim)));

const namesWeekday = ({ masked }: Claim): boolean => masked.units.some(({ lower }) => WEEKDAY.test(lower));

/** "takes place on June 24", "opens in April": the present with a month that has no year. */
const namesMonth = ({ masked: { units } }: Claim): boolean =>
  units.some(
    ({ lower }, at) =>
      MONTH.test(lower) &&
      /^(?:in|on|from|\d{1,2})$/.test(units[at - 1]?.lower ?? '') &&
      ![1, 2, 3].some((step) => /^(?:19|20)\d{2}$/.test(units[at + step]?.lower ?? '')),
  );

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

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
export function allowed(
  status: EventStatus,
  found: FoundDate,
  published: PartialDate | null,
): FoundDate | null {
  if (!published) return found;
  if (status === 'HAPPENED') {
    if (found.date.slice(0, published.length) <= published) return found;
    return found.yearless ? { ...found, date: yearBefore(found.date) } : null;
  }
  const past = found.date < published.slice(0, found.date.length);
  if (!past || (status === 'CANCELLED' && !found.weekday)) return found;
  if (found.yearless) return { ...found, date: yearAfter(found.date) };
  return found.weekday ? { ...found, date: shift(found.date, 7) } : null;
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

/** "on the previous day", "the same evening", "two days earlier": counted from the last day told. */
function dayBefore(claim: Claim, spoken: string | null): FoundDate | null {
  if (!spoken) return null;
  const { units } = claim.masked;
  const line = units.map((unit) => unit.lower).join(' ');
  const date = countedFrom(line, spoken);
  return date ? { date, start: units[0]!.start, end: units[0]!.end } : null;
}

function countedFrom(line: string, day: string): PartialDate | null {
  const steps = /\b(\S+) (day|week)s? (?:earlier|before|previously)\b/.exec(line);
  const count = steps && countOf(steps[1]!);
  if (count) return steps[2] === 'day' ? shift(day, -count) : shift(day, -count * 7).slice(0, 7);
  if (/\b(?:the same|that same|that) (?:day|morning|afternoon|evening|night)\b/.test(line)) return day;
  if (/\b(?:following|next) (?:day|morning)|(?:day|morning) after\b/.test(line)) return shift(day, 1);
  return /\bon the eve of (?:the|their|its)\b|\b(?:previous (?:day|evening|night)|(?:day|evening|night) before|day earlier)\b/.test(
    line,
  )
    ? shift(day, -1)
    : null;
}

/** The day of the news: as the lead's first sentences tell it, else the dateline, else the rest of the lead. */
export function newsDate(document: NamedDocument): PartialDate | null {
  const body = document.sentences.filter(
    (sentence) => document.paragraphs[sentence.paragraph]?.kind !== 'title',
  );
  const dayOf = (spans: readonly Span[]): PartialDate | null =>
    spans.map((span) => freshDay(document, span)).find(Boolean) ?? null;
  const { dateline } = document;
  return (
    dayOf(body.slice(0, LEAD_FIRST)) ??
    dayOf(dateline ? [dateline] : []) ??
    dayOf(body.slice(LEAD_FIRST, LEAD))
  );
}

/** The first day of a stretch that is near publication. */
const freshDay = (document: NamedDocument, span: Span): PartialDate | null =>
  datesIn(document, span).find(
    ({ date, bound }) => date.length === 10 && !bound && isFresh(date, document.article.published),
  )?.date ?? null;

const FRESH_DAYS = 12;

const isFresh = (date: string, published: PartialDate | null): boolean =>
  !published || published.length < 10 || (date <= published && date >= shift(published, -FRESH_DAYS));

const BY_MONTH = new Set(['VISIT', 'FORUM']);
const ONLY_LEAD = new Set(['LAUNCH', 'POLICY']);

/** The date of an act that tells none (case 1): the day of the news, the month of publication, or none for background. */
export function undatedOf(context: Context, draft: Draft, status: EventStatus): PartialDate | null {
  const { published } = context.document.article;
  if (!published) return null;
  if (status !== 'HAPPENED') return toldAhead(context, draft, published);
  if (isBackground(draft)) return null;
  const first = Math.min(...draft.claims.map((claim) => claim.masked.sentence.index));
  if (ONLY_LEAD.has(draft.type) && first > 3) return null;
  const isLead = draft.type === 'FORUM' && first < LEAD && context.news !== null;
  if (BY_MONTH.has(draft.type) && !isLead) return (context.news ?? published).slice(0, 7);
  const told = toldBefore(context, draft, published);
  if (told) return told;
  if (context.news) return context.news;
  if (draft.type === 'MEETING' || draft.type === 'AGREEMENT')
    return draft.claims.some(({ masked }) => isToldByHour(masked.units)) ? published : published.slice(0, 7);
  return published;
}

/** "At the end, a memorandum was signed": what a paragraph takes up is of the day that the one before told. */
const TAKES_UP =
  /^(?:(?:at|after|following|before|during|on) (?:the|that|this|their|its) (?:end|close|conclusion|talks|meeting|signing|ceremony|session|occasion|dinner|lunch|encounter)\b(?![^,.]* in \p{Lu})|(?:afterwards?|thereafter)\b)/iu;

/** The last day that the paragraph tells before an act: what follows in it is of the same day. */
function toldBefore(context: Context, draft: Draft, published: PartialDate): PartialDate | null {
  const { sentence } = draft.claims[0]!.masked;
  const { text } = context.document;
  const first = TAKES_UP.test(text.slice(sentence.start, sentence.end))
    ? sentence.paragraph - 1
    : sentence.paragraph;
  for (let index = sentence.index - 1; index >= 0; index--) {
    const before = context.document.sentences[index];
    if (!before || before.paragraph < first) return null;
    const day = datesIn(context.document, before).findLast(({ date, bound }) => date.length === 10 && !bound);
    if (day) return day.date <= published ? day.date : null;
  }
  return null;
}

/** The date to come that was told right before a planned act: what else the same journey holds is of its month. */
function toldAhead({ document }: Context, draft: Draft, published: PartialDate): PartialDate | null {
  const { sentence, kind } = draft.claims[0]!.masked;
  if (kind === 'title') return null;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - AHEAD_REACH); index--) {
    const before = document.sentences[index]!;
    const told = datesIn(document, before).findLast(
      ({ date, bound }) => date.length >= 7 && !bound && date >= published.slice(0, date.length),
    );
    if (told) return before.paragraph === sentence.paragraph ? told.date : told.date.slice(0, 7);
  }
  return null;
}

/** Sentences back in which the date of a journey is told that a planned act belongs to. */
const AHEAD_REACH = 3;

/** Told in the past perfect, or as something earlier, and nowhere in the title. */
function isBackground(draft: Draft): boolean {
  const claim = draft.claims[0]!;
  if (claim.masked.kind === 'title' || claim.masked.sentence.index <= 2) return false;
  const { units } = claim.masked;
  const before = units.slice(Math.max(0, claim.anchor - 5), claim.anchor).map((unit) => unit.lower);
  if (isBeforeAct(units)) return false;
  if (before.includes('had') && !before.includes('been')) return true;
  return units.some(({ lower }, at) => BACKGROUND.test(lower) && !isSameDay(units, at));
}

/** "Before the ceremony, they had gone over …": of the day of the act that is told. */
const isBeforeAct = (units: Masked['units']): boolean =>
  /\b(?:before|prior to|ahead of) (?:the|that|this|its|their) (?:\S+ )?(?:ceremony|meeting|signing|talks|launch|event|session|opening|conference|inauguration|handshake|lunch|dinner|ribbon-cutting|briefing|announcement)\b/.test(
    units.map(({ lower }) => lower).join(' '),
  );

const BACKGROUND = /^(?:already|previously|earlier|later|once|formerly|prior|ago|recently|since)$/;

/** "at nine", "two hours later", "in the afternoon": who counts the hours tells of one day. */
const isToldByHour = (units: Masked['units']): boolean =>
  /\b(?:hours?|minutes?) (?:later|earlier|before|after)\b|\b(?:in the|this|late|early) (?:morning|afternoon|evening)\b|\bat (?:noon|night|midday|lunchtime)\b|\b(?:earlier|later) in the day\b/.test(
    units.map(({ lower }) => lower).join(' '),
  );

/** "later in the day", "earlier that morning", "two hours later": of the day that is told. */
function isSameDay(units: Masked['units'], at: number): boolean {
  const [before, after, next] = [at - 1, at + 1, at + 2].map((index) => units[index]?.lower ?? '');
  if (/^(?:in|on|that|this|today)$/.test(after!)) return !/^(?:month|week|year)$/.test(next!);
  return /^(?:hours?|minutes?|moments?)$/.test(before!) || (at === 0 && units[at]!.lower === 'later');
}
