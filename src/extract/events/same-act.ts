import { daysBetween, lastDay } from '../../model/index.ts';
import type { Draft } from './07-join.ts';
import type { FoundDate } from './08-dates.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';

/** Whether a statement tells an act that is known: same type, no other day, the same people on both sides. */
export function isSame(context: Context, draft: Draft, claim: Claim, date: FoundDate | null): boolean {
  if (draft.type !== claim.type) return false;
  const title = draft.claims[0]!.masked.kind === 'title';
  if (draft.status !== claim.status && !title && !isSameWords(draft, claim)) return false;
  if (draft.date && date && !title && !agree(draft.date.date, date.date)) return false;
  if (!draft.date && date && !title && isOld(date.date, context.news ?? context.document.article.published))
    return false;
  const last = draft.claims.at(-1)!;
  if (!title && isOtherSum(draft, claim)) return false;
  if (!title && isOtherStep(draft, claim)) return false;
  if (claim.flags.has('further') && !title && last.masked !== claim.masked) return false;
  if (last.masked === claim.masked && claim.flags.has('split') && last.flags.has('split'))
    return isWithin(claim, draft);
  const ids = new Set(claim.parts.map((part) => part.entity));
  const shared = [...ids].filter((id) => draft.parts.has(id)).length;
  if (shared === ids.size || shared === draft.parts.size) return shared > 0;
  if (last.masked === claim.masked && shared > 0 && isOneStatement(last, claim)) return true;
  // "A and B signed, the minister standing by as a witness": who only looked on signed nothing else.
  if (claim.type === 'AGREEMENT' && last.masked === claim.masked && isOfWitnesses(claim)) return true;
  // "named Hart chief executive, replacing Lund": who comes and who goes.
  if (claim.type === 'APPOINTMENT' && last.masked === claim.masked && shared > 0) return true;
  // "held separate meetings with the ministry and with the agency": not the one that the minister attended.
  if (claim.flags.has('split')) return false;
  return isSameCircle(context, draft, claim) || areItsSigners(context, draft, claim);
}

const isOfWitnesses = ({ parts }: Claim): boolean => parts.every(({ role }) => role === 'WITNESS');

/** A phrase or a noun that lies in the words of a verb's statement: the verb knows better what is only planned. */
function isSameWords(draft: Draft, claim: Claim): boolean {
  const last = draft.claims.at(-1)!;
  if (last.masked !== claim.masked) return false;
  const loose = (one: Claim): boolean =>
    (one.status === 'HAPPENED' || one.type === 'ENFORCEMENT') && (one.nominal || one.flags.has('idiom'));
  return (loose(last) || loose(claim)) && last.first <= claim.last && claim.first <= last.last;
}

const OLD_DAYS = 60;

/** Long before the news: an undated act of the lead is not of that day. */
const isOld = (date: string, news: string | null): boolean =>
  !!news && news.length === 10 && daysBetween(lastDay(date), news) > OLD_DAYS;

/** Two rules that matched the same words, or words so near that they tell one act; not two objects of two verbs. */
function isOneStatement(a: Claim, b: Claim): boolean {
  const distance = Math.abs(a.anchor - b.anchor);
  if (distance <= 1) return true;
  const others = (claim: Claim): string[] =>
    claim.parts.filter((part) => /^(O|with|idiom1)$/.test(part.place)).map((part) => part.entity);
  const [first, second] = [others(a), others(b)];
  const disjoint = first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id));
  return distance < 8 && !disjoint;
}

/** Steps of one case are acts of their own: the probe, the fine, the appeal. */
const STEPS = ['ended', 'fine', 'probe', 'order', 'list', 'court', 'buy', 'fund'];

function isOtherStep(draft: Draft, claim: Claim): boolean {
  if (draft.type !== 'ENFORCEMENT' && draft.type !== 'INVESTMENT') return false;
  const step = stepOf(claim);
  if (!step) return false;
  const steps = draft.claims.map(stepOf).filter(Boolean);
  const near = draft.claims.some(
    (one) => one.masked === claim.masked && Math.abs(one.anchor - claim.anchor) < 6,
  );
  return !near && steps.length > 0 && !steps.includes(step);
}

/** "earmarked 15 billion" and "has committed 85 billion": two sentences with sums that have none in common. */
function isOtherSum(draft: Draft, claim: Claim): boolean {
  if (draft.type !== 'INVESTMENT' || draft.claims.some(({ masked }) => masked === claim.masked)) return false;
  const own = sumsIn(claim);
  const told = draft.claims.flatMap((one) => [...sumsIn(one)]);
  return own.size > 0 && told.length > 0 && !told.some((sum) => own.has(sum));
}

/** The numbers that a word of a great sum follows: "15 billion", "$2.5bn". */
function sumsIn({ masked: { units } }: Claim): ReadonlySet<string> {
  const line = units.map(({ lower }) => lower).join(' ');
  return new Set(
    [...line.matchAll(/(\d[\d.,]*) ?(?:million|billion|trillion|bn|mn|crore)\b/g)].map((one) => one[1]!),
  );
}

const stepOf = (claim: Claim): string | undefined => STEPS.find((step) => claim.flags.has(step));

const isWithin = (claim: Claim, draft: Draft): boolean =>
  claim.parts.every((part) => draft.parts.has(part.entity));

const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Ministry × firm told once, minister × firm's chairman told next: the same two sides. */
function isSameCircle(context: Context, draft: Draft, claim: Claim): boolean {
  if (draft.type !== 'MEETING' && draft.type !== 'AGREEMENT') return false;
  const known = [...draft.parts.keys()].flatMap((id) => context.circle(id));
  const bodies = [...new Set(claim.parts.map((part) => part.entity))];
  if (bodies.some((id) => isOtherOfState(context, draft, id))) return false;
  const met = bodies.filter((id) => context.circle(id).some((one) => known.includes(one)));
  if (met.length < bodies.length || bodies.length < 2) return false;
  const sides = new Set(met.flatMap((id) => context.circle(id)).filter((id) => known.includes(id)));
  return sides.size >= 2;
}

/** A president where the act has a minister: of one state, but another person met. */
function isOtherOfState(context: Context, draft: Draft, id: string): boolean {
  const state = stateOf(context, id);
  return (
    !draft.parts.has(id) &&
    !!state &&
    [...draft.parts.keys()].some((other) => stateOf(context, other) === state)
  );
}

/** The country that a person holds a post at. */
const stateOf = (context: Context, id: string): string | undefined =>
  context.entities.get(id)?.kind === 'person'
    ? context.circle(id).find((one) => one.startsWith('country:'))
    : undefined;

/** Sentences after a signing in which those who held the pens are told. */
const PENS_REACH = 2;

/** "X signed for Acme and Y for Lumo" after "Acme and Lumo signed a contract": persons beside a body that signed. */
function signsForOne(context: Context, draft: Draft, { masked, parts }: Claim): boolean {
  const isPerson = (id: string): boolean => context.entities.get(id)?.kind === 'person';
  const known = parts.filter(({ entity }) => draft.parts.has(entity));
  return (
    masked.sentence.index - draft.claims.at(-1)!.masked.sentence.index <= PENS_REACH &&
    known.some(({ entity }) => !isPerson(entity)) &&
    parts.every((part) => known.includes(part) || isPerson(part.entity)) &&
    ![...draft.parts.keys()].some(isPerson)
  );
}

/** "The memorandum was signed by X and Y" after "A and B signed a memorandum": who put their names for the bodies. */
function areItsSigners(context: Context, draft: Draft, claim: Claim): boolean {
  if (draft.type !== 'AGREEMENT') return false;
  if (!claim.definite) return signsForOne(context, draft, claim);
  const last = draft.claims.at(-1)!;
  if (claim.masked.sentence.index - last.masked.sentence.index > 4) return false;
  const isPerson = (id: string): boolean => context.entities.get(id)?.kind === 'person';
  return claim.parts.every((part) => isPerson(part.entity)) && ![...draft.parts.keys()].some(isPerson);
}
