import { ACT } from './02-group.ts';
import { boundaries, finiteBetween, isCoordinatedVerb, verbsBetween } from './clause.ts';
import type { Group, Masked, Unit } from './masked.ts';
import type { Rule, Slot } from './rules.ts';
import { isNominal, isVerb, SAYING } from './words.ts';

/** Where a rule has matched: unit indexes of its verb and noun, -1 where it has none. */
export interface Anchor {
  readonly verb: number;
  readonly noun: number;
  readonly passive: boolean;
}

export interface Fill {
  readonly group: Group;
  readonly slot: Slot;
  readonly score: number;
}

/** Least score with which a group fills a slot; tuned on half of the gold corpus. */
const LEAST_SCORE = 0.9;
/** Score from which a further group fills a slot that has one: lists often break where names are missed. */
const SECOND_SCORE = 1.5;

/** The groups that fill the slots of a rule, best first; each group fills one slot. */
export function fillSlots(masked: Masked, rule: Rule, anchor: Anchor): Fill[] {
  const candidates: Fill[] = [];
  for (const slot of rule.slots)
    for (const group of masked.groups) {
      if (!fits(group, slot)) continue;
      const score = scoreSlot(masked, slot.place, group, anchor);
      if (score >= LEAST_SCORE) candidates.push({ group, slot, score });
    }
  candidates.sort((a, b) => b.score - a.score || a.group.first - b.group.first);
  const fills: Fill[] = [];
  for (const candidate of candidates) {
    if (fills.some((fill) => fill.group === candidate.group)) continue;
    const first = fills.find((fill) => fill.slot.place === candidate.slot.place);
    if (first && (candidate.score < SECOND_SCORE || !isBeside(masked, first.group, candidate.group)))
      continue;
    fills.push(candidate);
  }
  return fills;
}

/** Two groups of one list: no finite verb stands between them. */
const isBeside = (masked: Masked, a: Group, b: Group): boolean =>
  finiteBetween(masked, Math.min(a.last, b.last), Math.max(a.first, b.first)) === 0;

const fits = (group: Group, slot: Slot): boolean =>
  !slot.kinds ||
  group.mentions.some((mention) => [...mention.kinds].some((kind) => slot.kinds.includes(kind)));

function scoreSlot(masked: Masked, place: string, group: Group, anchor: Anchor): number {
  const { verb } = anchor;
  if (place === 'S') {
    if (verb < 0) return nominalSubject(masked, group, anchor);
    return anchor.passive ? prepositional(masked, 'by', group, anchor) : subjectScore(masked, group, verb);
  }
  if (place === 'O') {
    if (verb < 0) return 0;
    return anchor.passive ? subjectScore(masked, group, verb) : objectScore(masked, group, verb);
  }
  if (place === 'owner') return ownerScore(masked, group, anchor);
  if (place === "S's") return ownedScore(masked, group, anchor, anchor.passive ? 'object' : 'subject');
  if (place === "O's") return ownedScore(masked, group, anchor, anchor.passive ? 'subject' : 'object');
  return prepositional(masked, place, group, anchor);
}

/** How well a group is the subject of a verb: left of it, free, no other verb between. */
export function subjectScore(masked: Masked, group: Group, verb: number): number {
  const { units } = masked;
  if (group.last > verb) return invertedSubject(masked, group, verb);
  const relative = relativeBetween(masked, group, verb);
  if (relative === 'subject') return 3.2;
  if (relative === 'foreign') return 0;
  if (group.governor !== 'free') return 0;
  let score = 3 - 0.02 * (verb - group.last);
  const infinitive = units[verb - 1]?.lower === 'to';
  let crossed = verbsBetween(masked, group.last, verb);
  if (infinitive && crossed > 0) crossed -= 1;
  if (crossed > 0 && isCoordinatedVerb(masked, verb)) crossed = Math.min(crossed, 1) - 0.6;
  if (units[verb]!.lower.endsWith('ing') && crossed > 0) crossed -= 0.5;
  if (crossed > 0 && isSpeaker(masked, group, verb)) score -= 1.6;
  score -= crossed * 1.1 + boundaries(masked, group.last, verb) + (relative === 'other' ? 1.2 : 0);
  return isResumed(masked, group, verb) ? Math.max(score, RESUMED_SCORE) : score;
}

/** Score of a subject from which long insertions part its verb. */
const RESUMED_SCORE = 1.9;

/** "Chairman Neuffer and the delegation that he led, …, were received": the verb takes up the sentence's first subject. */
function isResumed(masked: Masked, group: Group, verb: number): boolean {
  const first = masked.groups.find((one) => one.governor === 'free');
  if (first !== group || group.first > 8) return false;
  let at = verb - 1;
  while (at > 0 && (masked.units[at]!.pos === 'AUX' || masked.units[at]!.pos === 'ADV')) at--;
  return at < verb - 1 && masked.units[at]!.lower === ',';
}

/** "Reeves told reporters, leaves": who speaks does not do what the speech tells. */
function isSpeaker(masked: Masked, group: Group, verb: number): boolean {
  for (let i = group.last + 1; i < Math.min(verb, group.last + 5); i++) {
    const unit = masked.units[i]!;
    if (unit.mention) return false;
    if (isVerb(unit)) {
      if (unit.pos === 'AUX') continue;
      return SAYING.has(unit.lemma) && !isCoordinatedVerb(masked, verb);
    }
  }
  return false;
}

/** "said Lee", "Present were A and B", "did Lee meet"; "It met Lee, the ministry said". */
function invertedSubject(masked: Masked, group: Group, verb: number): number {
  if (isInverted(masked, group, verb)) return 2;
  if (group.governor !== 'free') return 0;
  if (group.governorAt === verb && group.first - verb < 6) return 1.5;
  return isToldBySpeaker(masked, group, verb) ? 1.5 : 0;
}

/** Verbs of place and motion, whose subject may follow them where something else opens the sentence. */
const PLACING =
  /^(sit|stand|come|go|appear|follow|walk|arrive|travel|figure|gather|wait|be|attend|pass|fly|drop|call)$/;

/** "Around the table with A sat B", "To the plant went B": a phrase in front, the verb, then its subject. */
function isInverted({ units, groups }: Masked, group: Group, verb: number): boolean {
  if (group.governor !== 'verb' || group.governorAt !== verb || !PLACING.test(units[verb]!.lemma))
    return false;
  if (units[0]?.pos !== 'ADP' && units[0]?.pos !== 'ADV') return false;
  return !groups.some((one) => one.governor === 'free' && one.last < verb);
}

/** "It met Lee on Monday, the ministry said": the pronoun in front means the one who speaks behind. */
function isToldBySpeaker({ units }: Masked, group: Group, verb: number): boolean {
  const speech = units[group.last + 1];
  if (!speech || speech.mention || !SAYING.has(speech.lemma)) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    const unit = units[i]!;
    if (unit.mention) return false;
    if (/^(it|he|she|they)$/.test(unit.lower)) return true;
  }
  return false;
}

/** "Lee, who met Altman" makes Lee the subject; "the firm which Lee met" does not make the firm one. */
function relativeBetween(
  masked: Masked,
  group: Group,
  verb: number,
): 'none' | 'subject' | 'other' | 'foreign' {
  for (let i = verb - 1; i > group.last; i--) {
    const { lower } = masked.units[i]!;
    if (masked.units[i]!.mention) return hasRelative(masked, group.last, i) ? 'other' : 'none';
    if (/^(who|which|that)$/.test(lower)) {
      const near = i - group.last <= 2 && masked.units[i - 1]?.lower !== 'said';
      if (verbsBetween(masked, i, verb) > 0) return lower === 'that' ? 'none' : 'other';
      if (near) return 'subject';
      return lower !== 'that' || masked.units[i - 1]?.pos === 'NOUN' ? 'foreign' : 'none';
    }
    if (/^(whom|whose|where)$/.test(lower)) return 'other';
  }
  return 'none';
}

const hasRelative = (masked: Masked, from: number, to: number): boolean =>
  masked.units.slice(from + 1, to).some((unit) => /^(who|which|whom|whose|where)$/.test(unit.lower));

function objectScore(masked: Masked, group: Group, verb: number): number {
  if (group.first > verb) {
    if (isAmongThem(masked, group, verb)) return 2;
    if (group.governor === 'free') return looseObject(masked, group, verb);
    if (group.governor !== 'verb') return 0;
    return group.governorAt === verb || isPartOfVerb(masked, verb, group.governorAt)
      ? 3 - 0.02 * (group.first - verb)
      : 0;
  }
  for (let i = group.last + 1; i <= group.last + 3 && i < verb; i++)
    if (/^(whom|which|that|who)$/.test(masked.units[i]!.lower))
      return masked.units.slice(i, verb).some((unit) => unit.mention || unit.pos === 'PRON') &&
        verbsBetween(masked, i, verb) === 0
        ? 2.6
        : 0;
  return 0;
}

/** "called in the heads of eleven banks, among them Lindqvist": who is named out of an object that is not. */
function isAmongThem(masked: Masked, group: Group, verb: number): boolean {
  const { units, groups } = masked;
  // "Lindqvist among them"
  const behind = units[group.last + 2]?.lower === 'them' ? group.last + 1 : -1;
  const at = behind < 0 ? group.first - 1 : group.first;
  return (
    (behind < 0
      ? units[at]?.lower === 'them' && units[at - 1]?.lower === 'among'
      : units[behind]?.lower === 'among') &&
    finiteBetween(masked, verb, at) === 0 &&
    !groups.some((one) => one.first > verb && one.last < at)
  );
}

/** An object whose noun phrase could not be followed back to its verb, with no other verb or preposition between. */
function looseObject(masked: Masked, group: Group, verb: number): number {
  if (group.first - verb > 12) return 0;
  const between = masked.units.slice(verb + 1, group.first);
  const broken = between.some(
    (unit) =>
      unit.mention ||
      isVerb(unit) ||
      /^(with|by|to|between|and|but|that|which|who|when|while|as|;|:|—|–|"|“)$/.test(unit.lower),
  );
  return broken ? 0 : 1.4;
}

const isPartOfVerb = (masked: Masked, verb: number, at: number): boolean =>
  at > verb &&
  at - verb <= 2 &&
  masked.units.slice(verb + 1, at + 1).every((unit) => isVerb(unit) || unit.pos === 'PART');

function prepositional(masked: Masked, place: string, group: Group, anchor: Anchor): number {
  const places = place.split('|');
  if (!places.includes(group.governor)) return relativePreposition(masked, places, group, anchor);
  if (isOfOtherAct(masked, group, anchor)) return 0;
  const foreign = belongsElsewhere(masked, group, anchor) ? 1.3 : 0;
  return prepositionalScore(masked, group, anchor) - foreign;
}

/** "Reisinger, with whom he discussed": a preposition before a relative pronoun gives its antecedent the place. */
function relativePreposition(
  masked: Masked,
  places: readonly string[],
  group: Group,
  anchor: Anchor,
): number {
  const { units } = masked;
  const at = units[group.last + 1]?.lower === ',' ? group.last + 2 : group.last + 1;
  if (!/^(whom|which)$/.test(units[at + 1]?.lower ?? '') || !places.includes(units[at]?.lower ?? ''))
    return 0;
  const to = Math.max(anchor.verb, anchor.noun);
  return to > at && finiteBetween(masked, at, to) <= 1 ? 2.4 : 0;
}

/** "told the meeting of the links between A and B": the preposition hangs on another noun that stands right before it. */
function belongsElsewhere(masked: Masked, group: Group, anchor: Anchor): boolean {
  if (isOfOtherVerb(masked, group.governorAt, anchor)) return true;
  // "so that a vote in the House is the last step"
  if (/^(?:vote|debate|reading)$/.test(masked.units[group.governorAt - 1]?.lower ?? '')) return true;
  if (!/^(between|of|into|against)$/.test(group.governor)) return false;
  const at = group.governorAt - 1;
  const head = masked.units[at];
  if (!head || head.mention || head.pos !== 'NOUN' || at === anchor.noun) return false;
  return anchor.verb < 0 || anchor.noun >= 0;
}

/** "an appointment with A and an interview with B": B is no side of the appointment. */
const isOfOtherAct = ({ units }: Masked, { governor, governorAt }: Group, { verb, noun }: Anchor): boolean =>
  governor === 'with' &&
  noun >= 0 &&
  governorAt - 1 !== noun &&
  governorAt - 1 !== verb &&
  units[governorAt - 1]?.pos === 'NOUN' &&
  units[governorAt - 2]?.lower !== 'in' &&
  ACT.test(units[governorAt - 1]!.lower);

/** "spoke as papers lodged with the court": the preposition stands right behind a verb that is not the act's. */
function isOfOtherVerb({ units }: Masked, preposition: number, { verb, noun }: Anchor): boolean {
  const at = preposition - 1;
  if (verb < 0 || at <= verb + 1 || units[at]?.pos !== 'VERB') return false;
  // "held a meeting arranged with": the act's own noun stands before such a participle.
  return noun < 0 || noun > at || at - noun > 2;
}

function prepositionalScore(masked: Masked, group: Group, anchor: Anchor): number {
  const anchors = [anchor.verb, anchor.noun].filter((at) => at >= 0);
  const right = anchors.filter((at) => at < group.first);
  if (right.length > 0) {
    const from = Math.max(...right);
    const crossing = anchor.verb < 0 ? 1.6 : 0.9;
    return (
      3 -
      0.03 * (group.first - from) -
      crossing * finiteBetween(masked, from, group.first) -
      boundaries(masked, from, group.first)
    );
  }
  if (!/^(by|with|between|from|for|to|against|in|at|among|presence|on)$/.test(group.governor)) return 0;
  const inside = opensPhrase(masked, group.governorAt) ? 0 : INSIDE_PENALTY;
  const to = Math.min(...anchors);
  return (
    2 -
    inside -
    0.03 * (to - group.last) -
    0.5 * finiteBetween(masked, group.last, to) -
    boundaries(masked, group.last, to)
  );
}

/** What a group loses that stands before its verb inside another phrase ("an agreement with Japan of which … speaks"). */
const INSIDE_PENALTY = 0.4;

/** "With Nokia, the subject was", "It was by the court that": a preposition before its verb begins a phrase of its own. */
function opensPhrase(masked: Masked, at: number): boolean {
  const before = masked.units[at - 1];
  return !before || isVerb(before) || /^([,;:—–("“]|and|but|also|lastly|finally|both)$/.test(before.lower);
}

/** "Huawei's meeting with", "the Google deal". */
function ownerScore(masked: Masked, group: Group, anchor: Anchor): number {
  if (group.governor !== 'owner') return 0;
  const noun = anchor.noun >= 0 ? anchor.noun : anchor.verb;
  const distance = noun - group.last;
  if (distance < 1 || distance > 6) return 0;
  return masked.units.slice(group.last + 1, noun).some(isVerb) ? 0 : 3 - 0.1 * distance;
}

/** The one who acts where the act is a noun: "Lee held talks", "at a meeting with Lee, Altman said". */
function nominalSubject(masked: Masked, group: Group, anchor: Anchor): number {
  const { noun } = anchor;
  if (group.governor !== 'free' && group.governor !== 'according') return 0;
  if (group.last < noun) {
    if (isSpeaker(masked, group, noun)) return 0;
    const score =
      2.4 - 0.03 * (noun - group.last) - 0.7 * Math.max(0, finiteBetween(masked, group.last, noun) - 1);
    return score - boundaries(masked, group.last, noun);
  }
  const comma = masked.units.slice(noun, group.first).some((unit) => unit.lower === ',');
  if (!comma) return 0;
  return (
    1.8 -
    0.03 * (group.first - noun) -
    0.8 * finiteBetween(masked, noun, group.first) -
    boundaries(masked, noun, group.first)
  );
}

/** Score of a group that stands in a place through the noun that it owns. */
const OWNED_SCORE = 2.6;

/** "Lumo's plant started work", "raided the offices of Lumo": who owns the noun that is subject or object. */
function ownedScore(masked: Masked, group: Group, { verb }: Anchor, place: 'subject' | 'object'): number {
  const phrase = verb < 0 ? null : phraseOf(masked, group);
  if (!phrase) return 0;
  const { units } = masked;
  if (place === 'object')
    return phrase.first > verb && !units.slice(verb + 1, phrase.first).some((unit) => !isParticle(unit))
      ? OWNED_SCORE
      : 0;
  const before = units[phrase.first - 1];
  if (phrase.last >= verb || (before && (isVerb(before) || before.pos === 'ADP' || before.mention))) return 0;
  return (
    OWNED_SCORE -
    0.02 * (verb - phrase.last) -
    1.1 * verbsBetween(masked, phrase.last, verb) -
    boundaries(masked, phrase.last, verb)
  );
}

const isParticle = (unit: Unit): boolean => !unit.mention && /^(ADV|PART|ADP)$/.test(unit.pos);

/** The noun phrase that a group owns, with the group itself: "Lumo's new plant", "shares of Lumo". */
function phraseOf(masked: Masked, group: Group): { first: number; last: number } | null {
  const { units } = masked;
  if (group.governor === 'owner') {
    let last = group.last;
    while (isNominal(units[last + 1]) && units[last + 1]!.pos !== 'PRON') last++;
    return units.slice(group.last + 1, last + 1).some(isNoun)
      ? { first: phraseStart(units, group.first), last }
      : null;
  }
  if (group.governor !== 'of') return null;
  const first = phraseStart(units, group.governorAt);
  return units.slice(first, group.governorAt).some(isNoun) ? { first, last: group.last } : null;
}

const isNoun = (unit: Unit): boolean => unit.pos === 'NOUN' || unit.pos === 'PROPN';

/** Where a noun phrase begins, with one more before "in", "at" or "of": "trading in shares of". */
function phraseStart(units: readonly Unit[], at: number): number {
  let first = at;
  while (isNominal(units[first - 1]) && !/^[,;]$/.test(units[first - 1]!.lower)) first--;
  if (!/^(in|at|of)$/.test(units[first - 1]?.lower ?? '') || !isNominal(units[first - 2])) return first;
  first -= 2;
  while (isNominal(units[first - 1])) first--;
  return first;
}
