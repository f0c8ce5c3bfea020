import type { PartialDate } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import type { Draft } from './07-join.ts';
import { datesIn, type FoundDate, shift } from './08-dates.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';

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
  for (const found of dates) {
    const date = allowed(claim, found, published);
    if (!date) continue;
    let distance = date.start > at ? date.start - at : (at - date.end) * 1.2;
    if (date.bound) distance += 400;
    if (crossesVerb(claim, date)) distance += 60;
    if (distance < least) [best, least] = [date, distance];
  }
  return best?.bound && claim.status === 'HAPPENED' && claim.type !== 'VISIT' && claim.type !== 'FORUM'
    ? null
    : best;
}

/** A held act has no date to come, a planned one none that is past; a weekday of a planned act is the next one. */
function allowed(claim: Claim, found: FoundDate, published: PartialDate | null): FoundDate | null {
  if (!published || claim.status === 'CANCELLED') return found;
  if (claim.status === 'HAPPENED') return found.date.slice(0, published.length) > published ? null : found;
  const past = found.date < published.slice(0, found.date.length);
  if (!past) return found;
  return found.weekday && claim.status === 'PLANNED' ? { ...found, date: shift(found.date, 7) } : null;
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

/** "on the previous day", "the day before": the day before the last one told. */
function dayBefore(claim: Claim, spoken: string | null): FoundDate | null {
  if (!spoken) return null;
  const { units } = claim.masked;
  const line = units.map((unit) => unit.lower).join(' ');
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
export function undatedOf(context: Context, draft: Draft): PartialDate | null {
  const { published } = context.document.article;
  if (!published || draft.status !== 'HAPPENED' || isBackground(draft)) return null;
  const first = Math.min(...draft.claims.map((claim) => claim.masked.sentence.index));
  if (ONLY_LEAD.has(draft.type) && first > 3) return null;
  if (BY_MONTH.has(draft.type)) return (context.news ?? published).slice(0, 7);
  if (context.news) return context.news;
  if (draft.type === 'MEETING' || draft.type === 'AGREEMENT') return published.slice(0, 7);
  return published;
}

/** Told in the past perfect, or as something earlier, and nowhere in the title. */
function isBackground(draft: Draft): boolean {
  const claim = draft.claims[0]!;
  if (claim.masked.kind === 'title' || claim.masked.sentence.index <= 2) return false;
  const { units } = claim.masked;
  const before = units.slice(Math.max(0, claim.anchor - 5), claim.anchor).map((unit) => unit.lower);
  if (before.includes('had') && !before.includes('been')) return true;
  return units.some((unit) =>
    /^(already|previously|earlier|later|once|formerly|prior|ago)$/.test(unit.lower),
  );
}
