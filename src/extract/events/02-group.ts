import type { Group, Mention, Unit } from './masked.ts';
import { DAY_OR_MONTH, isFiniteVerb, isNominal, isVerb, PEOPLE, TITLES } from './words.ts';

const LONGEST_GAP = 18;

/** Mentions of one sentence joined into coordinated groups, each with its governing word; owners stand alone. */
export function joinGroups(units: readonly Unit[], isTitle: boolean): Group[] {
  const owners = units.flatMap((unit, index) => (unit.mention?.owner ? [index] : []));
  const at = units.flatMap((unit, index) => (unit.mention && !unit.mention.owner ? [index] : []));
  const groups = owners.map((index) => toGroup(units, [index]));
  for (let i = 0; i < at.length; ) {
    const run = runFrom(units, at, i, isTitle);
    groups.push(toGroup(units, run));
    i += run.length;
  }
  return groups.sort((a, b) => a.first - b.first);
}

/** The longest list that begins at a mention: it must end with "and", so "With A and B, C met D" ends at B. */
function runFrom(units: readonly Unit[], at: readonly number[], start: number, isTitle: boolean): number[] {
  const run = [at[start]!];
  let closed = 1;
  for (let i = start; i + 1 < at.length; i++) {
    const link = linkBetween(units, at[i]!, at[i + 1]!, governorOf(units, run[0]!).governor);
    if (link === 'none') break;
    run.push(at[i + 1]!);
    if (link === 'and' || isTitle) closed = run.length;
  }
  return run.slice(0, closed);
}

function linkBetween(
  units: readonly Unit[],
  left: number,
  right: number,
  governor: string,
): 'none' | 'comma' | 'and' {
  if (right - left > LONGEST_GAP) return 'none';
  let link: 'none' | 'comma' | 'and' = 'none';
  for (let i = left + 1; i < right; i++) {
    const { lower, mention } = units[i]!;
    if (mention) continue;
    if (/^(that|which|who|whom|whose|where|when)$/.test(lower)) return 'none';
    if (/^(and|&|plus|or|nor)$/.test(lower)) link = 'and';
    else if (/^(well|along|together|alongside|besides)$/.test(lower)) link = 'and';
    else if (lower === ',' || lower === '/') link = link === 'and' ? 'and' : 'comma';
    else if (
      /^(of|for|at|from|in)$/.test(lower) &&
      lower !== governor &&
      !isTitled(units[i - 1]) &&
      !units[i - 1]?.mention &&
      !/^(affairs|department|ministry|board|group|committee)$/.test(units[i - 1]!.lower)
    )
      return 'none';
    else if (lower === governor && lower === 'with' && isOtherAct(units, i)) return 'none';
    else if (lower === governor || /^(as|with|of|for|at|from|by|\(|\)|in|both|also|whose)$/.test(lower))
      continue;
    else if (!isNominal(units[i]) && !/^["“”'’.\-–]$/.test(lower)) return 'none';
  }
  if (link === 'and' && opensClause(units, left, right, governor)) return 'none';
  return link;
}

/** "an appointment with A and an interview with B": each act has its own counterpart. */
const isOtherAct = (units: readonly Unit[], preposition: number): boolean =>
  ACT.test(units[preposition - 1]?.lower ?? '');

/** Nouns of acts whose counterpart stands behind "with". */
export const ACT =
  /^(meetings?|talks|conversations?|interviews?|appointments?|lunch|lunches|dinners?|breakfasts?|calls?|sessions?|audiences?|bilaterals?|discussions?|encounters?|sit-down|agreements?|deals?|contracts?|mous?|memorandum|pacts?|accords?|partnerships?|another|one|second|third)$/;

/** "met A, and B said": the mention after "and" is the subject of a new clause. */
function opensClause(units: readonly Unit[], left: number, right: number, governor: string): boolean {
  if (governor === 'between' || governor === 'free') return false;
  let next = right + 1;
  while (units[next] && units[next]!.pos === 'ADV') next++;
  if (!units[next] || !isVerb(units[next]) || !isFiniteVerb(units, next)) return false;
  return units[left + 1]?.lower === ',' || units[left + 1]?.lower === 'and';
}

function toGroup(units: readonly Unit[], run: readonly number[]): Group {
  const first = run[0]!;
  const mentions = run.map((index) => units[index]!.mention!) as Mention[];
  const { governor, governorAt } = governorOf(units, first);
  return { mentions, first, last: run.at(-1)!, governor, governorAt };
}

/** The word that a mention hangs on, found leftwards through its own noun phrase. */
function governorOf(units: readonly Unit[], at: number): { governor: string; governorAt: number } {
  if (units[at]!.mention!.owner) return { governor: 'owner', governorAt: at };
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const unit = units[i]!;
    if (unit.mention)
      return unit.mention.owner ? continueLeft(units, i) : { governor: 'free', governorAt: i };
    if (unit.pos === 'ADP' || unit.lower === 'to' || unit.lower === 'with') return preposition(units, i);
    if (isVerb(unit))
      return isAuxiliaryInversion(units, i)
        ? { governor: 'free', governorAt: i }
        : { governor: 'verb', governorAt: i };
    if (isNewPhrase(units, i, at)) return { governor: 'free', governorAt: i };
    if (isTime(units, i)) return behindTime(units, i);
    if (isSum(units, i, at)) return { governor: 'free', governorAt: i };
    if (isNewSubject(units, i, at)) return { governor: 'free', governorAt: i };
    if (unit.lower === ',' && isCounterpart(units[i - 1])) continue;
    if (unit.lower === ',' && opensList(units, i - 1)) return preposition(units, i - 2);
    if (!isNominal(unit) && !/^["“”'’(\-.]$/.test(unit.lower)) return { governor: 'free', governorAt: i };
    if (/^(who|which|that|whom|whose|when|where|while)$/.test(unit.lower))
      return { governor: 'free', governorAt: i };
  }
  return { governor: 'free', governorAt: -1 };
}

/** "awarded spectrum to T-2, Telekom Slovenije and A1": a name that stands for nobody known opens the list. */
const opensList = (units: readonly Unit[], at: number): boolean => {
  const name = units[at];
  return (
    name?.pos === 'PROPN' &&
    !name.mention &&
    !name.place &&
    !isTimeWord(name) &&
    /^(to|with|against|between|by)$/.test(units[at - 1]?.lower ?? '')
  );
};

/** "around the plant site the minister": an article right behind a noun begins a phrase of its own. */
const isNewPhrase = (units: readonly Unit[], at: number, mention: number): boolean =>
  mention - at <= 4 &&
  /^(the|a|an)$/.test(units[at]!.lower) &&
  units[at - 1]?.pos === 'NOUN' &&
  !isPeople(units, at - 1);

/** Words that end a statement of time beside days and months: "On the same day", "Earlier this week". */
const TIME =
  /^((19|20)\d\d|day|week|weekend|month|quarter|year|morning|afternoon|evening|night|today|yesterday|tonight|earlier|later)$/;
/** Words between the preposition of a statement of time and its last word. */
const LONGEST_TIME = 8;

/** Whether a word ends a statement of time, so that what stands right of it is no part of the same phrase. */
function isTime(units: readonly Unit[], at: number): boolean {
  return isTimeWord(units[at]) && !isTimeWord(units[at + 1]) && !isJoined(units[at + 1]);
}

const isTimeWord = (unit: Unit | undefined): boolean =>
  !!unit && (DAY_OR_MONTH.test(unit.lower) || TIME.test(unit.lower));

/** "the day the", but "the day-long", "the year's", "Monday and". */
const isJoined = (unit: Unit | undefined): boolean => !!unit && /^(-|–|'s|’s|of|and|or)$/.test(unit.lower);

/** "On the same day A signed" leaves A free; "met on Tuesday A" makes A the object of the verb before the time. */
function behindTime(units: readonly Unit[], at: number): { governor: string; governorAt: number } {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_TIME); i--) {
    const unit = units[i]!;
    // "received in his office on Tuesday A": whose office it is says nothing of A.
    if (/^(his|her|its|their)$/.test(unit.lower)) continue;
    if (unit.mention) break;
    if (isVerb(unit) && !isAuxiliaryInversion(units, i)) return { governor: 'verb', governorAt: i };
    if (unit.pos !== 'ADP' && !isNominal(unit)) break;
  }
  return { governor: 'free', governorAt: at };
}

/** "for 900 million dollars Acme is building": a name right behind a sum begins a phrase of its own. */
const isSum = (units: readonly Unit[], at: number, mention: number): boolean =>
  at === mention - 1 &&
  units[mention]!.mention!.kind === 'name' &&
  /^(million|billion|trillion|crore|dollars|euros|pounds|rupees|pesos|shillings|francs|yen|won|yuan|rand)$/.test(
    units[at]!.lower,
  );

/** "on the sidelines of the congress Minister Cho met": a person's name right behind a noun that is no title of theirs. */
const isNewSubject = (units: readonly Unit[], at: number, mention: number): boolean =>
  at === mention - 1 &&
  // "At auction Vodafone got": a firm only where the phrase before it opens the sentence.
  (units[mention]!.mention!.sort === 'person' || (at === 1 && units[mention + 1]?.pos === 'VERB')) &&
  units[mention]!.mention!.kind === 'name' &&
  units[at]!.pos === 'NOUN' &&
  !isTitled(units[at]) &&
  !/^(founder|co-founder|billionaire|entrepreneur|tycoon|magnate|veteran|politician|lawyer|professor|engineer|economist|analyst|activist|journalist|scientist|researcher|colleague|counterpart|successor|predecessor|rival|ally|aide|nominee|candidate|winner|lawmaker|deputy|mp|judge|chair|head|general|star|expert|student)s?$/.test(
    units[at]!.lower,
  );

/** "his counterpart, X": what stands behind the comma is who the word before it means. */
const isCounterpart = (unit: Unit | undefined): boolean =>
  !!unit &&
  /^(counterpart|number|colleague|peer|opposite|host|guest|interlocutor|successor|predecessor|envoy)$/.test(
    unit.lower,
  );

const continueLeft = (units: readonly Unit[], at: number): { governor: string; governorAt: number } => {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const unit = units[i]!;
    if (unit.mention?.owner) continue;
    if (unit.pos === 'ADP' || unit.lower === 'to') return preposition(units, i);
    if (isVerb(unit)) return { governor: 'verb', governorAt: i };
    if (!isNominal(unit)) return { governor: 'free', governorAt: i };
  }
  return { governor: 'free', governorAt: -1 };
};

/** Links of "heads of teams of officials of …" that are followed back. */
const LONGEST_CHAIN = 12;

/** "executives of Google" hangs on what "executives" hangs on. */
function preposition(
  units: readonly Unit[],
  at: number,
  links: number = LONGEST_CHAIN,
): { governor: string; governorAt: number } {
  const { lower } = units[at]!;
  if (links > 0 && /^(of|from|at|for|in)$/.test(lower) && isPeople(units, at - 1)) {
    for (let i = at - 2; i >= Math.max(0, at - 12); i--) {
      const unit = units[i]!;
      if (unit.mention) break;
      if (unit.pos === 'ADP' || unit.lower === 'to') return preposition(units, i, links - 1);
      if (isVerb(unit)) return { governor: 'verb', governorAt: i };
      if (!isNominal(unit) && unit.lower !== 'and') break;
      if (/^(that|which|who|whom|where|when)$/.test(unit.lower)) return { governor: 'free', governorAt: i };
      if (unit.lower === ',' && !isPeople(units, i - 1)) break;
    }
    return { governor: 'free', governorAt: at - 2 };
  }
  if (lower === 'of' && units[at - 1]?.lower === 'presence') return { governor: 'presence', governorAt: at };
  if (lower === 'of' && units[at - 1]?.lower === 'behalf') return { governor: 'behalf', governorAt: at };
  if (
    lower === 'by' &&
    /^(led|headed|accompanied|chaired|flanked|joined|attended|represented)$/.test(units[at - 1]?.lower ?? '')
  )
    return { governor: units[at - 1]!.lower, governorAt: at };
  if (lower === 'to' && units[at - 1]?.lower === 'according')
    return { governor: 'according', governorAt: at };
  return { governor: lower, governorAt: at };
}

const isTitled = (unit: Unit | undefined): boolean =>
  !!unit &&
  (PEOPLE.has(unit.lower) ||
    TITLES.has(unit.lower) ||
    /-(?:general|secretary|president|chairman)$/.test(unit.lower));

const isPeople = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return !!unit && !unit.mention && PEOPLE.has(unit.lower);
};

/** "were the ministers present", "Apple said it will": such verbs govern no object. */
function isAuxiliaryInversion(units: readonly Unit[], at: number): boolean {
  if (/^(say|think|believe|claim|argue|insist|note|hope)$/.test(units[at]!.lemma)) return true;
  return units[at]!.lemma === 'be' || (units[at]!.pos === 'AUX' && units[at]!.lemma !== 'have');
}
