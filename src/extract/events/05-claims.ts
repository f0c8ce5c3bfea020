import { rules } from '../data/events/index.ts';
import { type Anchor, type Fill, fillSlots } from './03-slots.ts';
import { isCalledOff, isHypothetical, modalityOf, modalityOfNoun } from './04-modality.ts';
import type { Claim } from './claim.ts';
import { led, listed, toParts } from './companions.ts';
import { isDenied, isTrial } from './denied.ts';
import { isFalseFriend } from './false-friends.ts';
import { isForumName, isManySided, isNamedForum, isSessionOfMany, withForumName } from './forum-names.ts';
import type { Masked, Unit } from './masked.ts';
import type { Rule } from './rules.ts';
import { DAY_OR_MONTH, endsClause, isNominal, isOneOf, isVerb, POST_WORDS } from './words.ts';

/** How far a noun may stand from its verb, in units: right as object, left as subject of a passive. */
const NOUN_RIGHT = 9;
const NOUN_LEFT = 16;

const verbIndex = new Map<string, Rule[]>();
const nounIndex = new Map<string, Rule[]>();
for (const rule of rules) {
  if (rule.verb.length > 0) put(verbIndex, rule.verb[0]!, rule);
  else for (const noun of rule.nouns ?? []) put(nounIndex, noun, rule);
}

function put(index: Map<string, Rule[]>, key: string, rule: Rule): void {
  const list = index.get(key);
  if (list) list.push(rule);
  else index.set(key, [rule]);
}

/** Every statement of an act in a sentence, in the order of its words. */
export function findClaims(masked: Masked): Claim[] {
  const claims: Claim[] = [];
  masked.units.forEach((unit, at) => {
    if (unit.mention) return;
    const forms = formsOf(unit);
    const own: Worded[] = [];
    for (const rule of candidates(forms, verbIndex)) {
      if (!isVerbLike(masked, at, rule) || !particlesFollow(masked, at, rule)) continue;
      const noun = rule.nouns ? findNoun(masked, at, rule) : -1;
      if (rule.nouns && noun < 0) continue;
      const claim = toClaim(masked, rule, { verb: at, noun, passive: isPassive(masked, at, noun) });
      if (claim) own.push({ claim, reach: reachOf(masked, at, noun) });
    }
    claims.push(...nearestWorded(own));
    for (const rule of candidates(forms, nounIndex)) {
      if ((unit.pos === 'VERB' || unit.lower.endsWith('ed')) && !rule.flags.has('anypos')) continue;
      const claim = toClaim(masked, rule, { verb: -1, noun: at, passive: false });
      if (claim) claims.push(claim);
    }
  });
  return claims;
}

interface Worded {
  readonly claim: Claim;
  /** Units between the verb and its noun; infinite where the verb tells the act alone. */
  readonly reach: number;
}

/** Units from a verb to its noun; a noun in front that hangs on another ("guidelines for services were released") is further than that one. */
function reachOf({ units }: Masked, verb: number, noun: number): number {
  if (noun < 0) return Number.POSITIVE_INFINITY;
  if (noun > verb) return noun - verb;
  let at = noun - 1;
  while (/^(NOUN|ADJ|DET|PROPN)$/.test(units[at]?.pos ?? '') && !units[at]!.mention) at--;
  const hangs = /^(for|of|on|about)$/.test(units[at]?.lower ?? '');
  return verb - noun + (hangs ? NOUN_LEFT : 0);
}

/** Strength from which a verb tells its act alone, whatever nouns stand near it. */
const ALONE = 0.5;

/** "awarded a contract worth 40 million": of two types that one verb may tell, the one whose noun is nearer. */
const nearestWorded = (worded: readonly Worded[]): Claim[] =>
  worded
    .filter(
      ({ claim, reach }) =>
        (reach === Number.POSITIVE_INFINITY && claim.strength >= ALONE) ||
        !worded.some((other) => other.claim.type !== claim.type && other.reach < reach),
    )
    .map(({ claim }) => claim);

const NONE: readonly Rule[] = [];

function candidates(forms: readonly string[], index: ReadonlyMap<string, Rule[]>): Iterable<Rule> {
  let all: Iterable<Rule> = NONE;
  for (const form of forms) {
    const rules = index.get(form);
    if (rules && rules !== all) all = all === NONE ? rules : new Set([...all, ...rules]);
  }
  return all;
}

/** The forms that a word may come from, where the tagger took it for another: "fined" from "fine", "bans" from "ban". */
function formsOf({ lemma, lower }: Unit): string[] {
  const forms = lemma === lower ? [lemma] : [lemma, lower];
  if (lower.endsWith('ed')) forms.push(lower.slice(0, -1), lower.slice(0, -2));
  else if (lower.endsWith('s')) forms.push(lower.slice(0, -1));
  return forms;
}

/** A verb by its part of speech; in headlines, where taggers take verbs for names, by its place. */
function isVerbLike(masked: Masked, at: number, rule: Rule): boolean {
  const unit = masked.units[at]!;
  if (rule.verb[1] !== masked.units[at + 1]?.lower && isAuxiliary(masked, at)) return false;
  if (isVerb(unit)) return true;
  // "steps down": a noun in the tagger's eyes, but for the particle that follows it.
  if (rule.verb.length > 1 && unit.pos === 'NOUN' && masked.units[at + 1]?.lower === rule.verb[1])
    return true;
  if (masked.kind === 'title') return at > 0;
  // "the site will open": an adjective in the tagger's eyes, but for the auxiliary before it.
  if (unit.pos === 'ADJ' && /^(?:will|shall|would)$/.test(masked.units[at - 1]?.lower ?? '')) return true;
  return (
    /(ed|met|struck|won|put|held|gave|took|paid|forbidden|chosen|withdrawn|sworn|frozen|lent)$/.test(
      unit.lower,
    ) && unit.pos !== 'NOUN'
  );
}

const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do', 'get', 'go']);

/** "have been set up": only the last verb of a chain tells an act. */
function isAuxiliary(masked: Masked, at: number): boolean {
  if (!AUXILIARIES.has(masked.units[at]!.lemma)) return false;
  let next = at + 1;
  while (masked.units[next]?.pos === 'ADV' || masked.units[next]?.pos === 'PART') next++;
  return isVerb(masked.units[next]);
}

/** The particles of a phrasal verb stand next to it, or behind its object: "take over", "take Google to court". */
function particlesFollow(masked: Masked, at: number, rule: Rule): boolean {
  let from = at + 1;
  const most = mostWithin(rule);
  for (const particle of rule.verb.slice(1)) {
    let found = -1;
    for (let i = from, words = 0; i < masked.units.length && words <= (from > at + 1 ? 1 : most); i++) {
      const unit = masked.units[i]!;
      if (unit.mention) continue;
      if (unit.pos === 'PUNCT') break;
      if (unit.lower === particle || unit.lemma === particle) {
        // "decided on Wednesday": the day it was, not what was decided.
        if (!(particle === 'on' && DAY_OR_MONTH.test(masked.units[i + 1]?.lower ?? ''))) found = i;
        break;
      }
      if (unit.pos !== 'DET') words++;
    }
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** Most words of an object that may stand inside a phrasal verb. */
function mostWithin({ verb }: Rule): number {
  // "called the heads of all banks together", "let the bill through"
  if (/^(?:together|through|that)$/.test(verb[1] ?? '')) return 6;
  // "put its 5G network into service": the object stands inside a phrase of three words.
  return verb.length > 2 ? 4 : 1;
}

function findNoun(masked: Masked, at: number, rule: Rule): number {
  const { units } = masked;
  const nouns = rule.nouns!;
  const start = pastInsertion(masked, at + 1);
  for (let i = start; i <= Math.min(units.length - 1, start + NOUN_RIGHT - 1); i++) {
    const unit = units[i]!;
    if (isNounOf(masked, i, rule, nouns)) return i;
    if (endsClause(unit) || (unit.pos === 'VERB' && !unit.lower.endsWith('ing') && i > at + 1)) break;
  }
  for (let i = at - 1; i >= Math.max(0, at - NOUN_LEFT); i--) {
    const unit = units[i]!;
    if (isNounOf(masked, i, rule, nouns)) return i;
    if (endsClause(unit)) break;
  }
  return -1;
}

/** "signed, in the presence of the minister, two memoranda": past what stands between two commas behind the verb. */
function pastInsertion({ units }: Masked, start: number): number {
  if (units[start]?.lower !== ',' || units[start + 1]?.pos !== 'ADP') return start;
  for (let i = start + 2; i < Math.min(units.length, start + LONGEST_INSERTION); i++) {
    if (units[i]!.lower === ',') return i + 1;
    if (isVerb(units[i])) return start;
  }
  return start;
}

const LONGEST_INSERTION = 20;

/** A noun by its part of speech, by its place ("a Digital Networks Act"), or as the name of a forum. */
function isNounOf({ units }: Masked, at: number, rule: Rule, nouns: ReadonlySet<string>): boolean {
  const unit = units[at]!;
  if (unit.mention) return rule.type === 'FORUM' && isForumName(unit);
  if (!isOneOf(unit, nouns)) return false;
  return unit.pos !== 'VERB' || (unit.lower === 'act' && /^(DET|ADJ|PROPN)$/.test(units[at - 1]?.pos ?? ''));
}

/** "was signed", "had been received", and bare "signed by" after a noun. */
function isPassive(masked: Masked, at: number, noun: number): boolean {
  const { units } = masked;
  const form = units[at]!.lower;
  if (
    !/(ed|en|met|put|held|struck|made|given|won|sent|built|paid|brought|bought|sold|led|laid|set|cut|hit|sworn|taken|drawn|done|gone|found|told|heard|left|kept|sought|fought|withdrawn|thrown|shown|known|let)$/.test(
      form,
    )
  )
    return false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const unit = units[i]!;
    if (unit.lemma === 'be' || unit.lemma === 'get') return true;
    if (unit.lemma === 'have' || unit.mention || isVerb(unit)) break;
    if (
      unit.pos !== 'ADV' &&
      unit.pos !== 'PART' &&
      unit.pos !== 'ADP' &&
      unit.pos !== 'NOUN' &&
      unit.pos !== 'PROPN' &&
      unit.pos !== 'NUM' &&
      unit.lower !== ',' &&
      unit.pos !== 'DET' &&
      unit.pos !== 'ADJ'
    )
      break;
    if (noun >= 0 && i === noun) return true;
  }
  if (units[at + 1]?.lower === 'by') return units[at - 1]?.lemma !== 'have';
  return noun >= 0 && noun < at && !units.slice(noun, at).some((unit) => unit.mention || isVerb(unit));
}

function toClaim(masked: Masked, rule: Rule, anchor: Anchor): Claim | null {
  const at = anchor.verb >= 0 ? anchor.verb : anchor.noun;
  if (rule.flags.has('passive') && !anchor.passive) return null;
  if (rule.flags.has('active') && anchor.passive) return null;
  if (anchor.noun >= 0 && rule.type === 'FORUM' && isAside(masked, anchor.noun)) return null;
  if (anchor.noun >= 0 && isSetPhrase(masked, anchor.noun)) return null;
  if (rule.type === 'ENFORCEMENT' && isBillOfLaw(masked, anchor.noun)) return null;
  if (rule.type === 'MEETING' && isTrial(masked, anchor.verb)) return null;
  if (rule.flags.has('indef') && isDefinite(masked, anchor.noun)) return null;
  const status = statusOf(masked, rule, anchor, at);
  if (status === 'NONE') return null;
  const fills = fillSlots(masked, rule, anchor);
  for (const slot of rule.slots)
    if (slot.needed && !fills.some((fill) => fill.slot.place === slot.place)) return null;
  const { slots } = rule;
  const told = [
    ...fills.flatMap((fill) => toParts(fill, slots)),
    ...led(masked, fills, slots),
    ...listed(masked, fills, slots),
  ];
  const parts = rule.type === 'FORUM' ? withForumName(told, masked, anchor.noun) : told;
  const distinct = new Set(parts.map((part) => part.entity)).size;
  const half = distinct > 0 && isHalf(rule, fills);
  if (distinct < leastParts(rule, half)) return null;
  if (rule.flags.has('symmetric') && !half && isOneSided(fills)) return null;
  if (anchor.verb >= 0 && isFalseFriend(masked, rule, anchor.verb)) return null;
  if (rule.flags.has('plannedonly') && status !== 'PLANNED') return null;
  if (rule.flags.has('tooffer') && !isToDo(masked, fills, anchor.verb)) return null;
  if (rule.flags.has('unpriced') && boundTo(masked.units, anchor.noun) === 'for') return null;
  if (rule.flags.has('incourt') && !isInCourt(masked, anchor.verb)) return null;
  if (rule.flags.has('noappeal') && isAppeal(masked, fills)) return null;
  if (rule.flags.has('place') && !isPlaceNear(masked, at, rule.verb)) return null;
  if (rule.flags.has('moneyneeded') && !hasMoney(masked)) return null;
  if (rule.flags.has('sumneeded') && !hasSum(masked)) return null;
  if (rule.flags.has('postnear') && !isPostNear(masked, at)) return null;
  if (rule.flags.has('named') && !isNamedForum(masked, anchor.noun)) return null;
  if (rule.flags.has('session') && !isSessionOfMany(masked, anchor.noun)) return null;
  if (rule.type === 'MEETING' && isManySided(parts, masked, anchor.noun)) return null;
  const anchors = [anchor.verb, anchor.noun].filter((index) => index >= 0);
  const plain = anchor.noun >= 0 ? masked.units[anchor.noun]! : null;
  return {
    type: rule.type,
    status: rule.status ?? status,
    masked,
    first: Math.min(
      ...anchors,
      ...fills.filter((fill) => fill.slot.place !== 'presence').map((fill) => fill.group.first),
    ),
    last: Math.max(...anchors, ...fills.map((fill) => fill.group.last)),
    anchor: at,
    parts,
    strength: rule.strength,
    flags: flagsOf(masked, rule, anchor, half),
    source: rule.source,
    nominal: anchor.verb < 0,
    definite: anchor.noun >= 0 && isDefinite(masked, anchor.noun),
    plural: !!plain && /[^s]s$/.test(plain.lower) && plain.lower !== 'talks',
  };
}

/** "free of charge" charges nobody, and "signed before lunch" tells the hour. */
const isSetPhrase = ({ units }: Masked, noun: number): boolean => {
  const before = units[noun - 1]?.lower ?? '';
  const { lower } = units[noun]!;
  if (lower === 'charge') return before === 'of' && units[noun - 2]?.lower === 'free';
  return (
    /^(?:breakfast|lunch|dinner|supper|tea)$/.test(lower) && /^(?:before|after|until|since|by)$/.test(before)
  );
};

/** "gave the bill its last reading": a bill without a sum is none that anybody has to pay. */
const isBillOfLaw = (masked: Masked, noun: number): boolean =>
  /^bills?$/.test(masked.units[noun]?.lower ?? '') && !hasSum(masked);

/** Verbs with which a step of a case ends what an earlier one began. */
const ENDING =
  /^(lift|overturn|annul|quash|close|drop|end|withdraw|cancel|reverse|reinstate|discontinue|rescind|repeal|waive|reduce|cut)$/;
const FURTHER = /^(further|another|second|third|fourth|additional|separate)$/;

/** The flags of the wording, and whether the words tell one side only, an end, or one more act of the kind. */
function flagsOf({ units }: Masked, rule: Rule, { verb, noun }: Anchor, half: boolean): ReadonlySet<string> {
  const added = [
    ...(half ? ['half'] : []),
    ...(rule.type === 'ENFORCEMENT' && ENDING.test(rule.verb[0] ?? '') && verb >= 0 ? ['ended'] : []),
    ...(noun > 0 && units.slice(Math.max(0, noun - 3), noun).some(({ lower }) => FURTHER.test(lower))
      ? ['further']
      : []),
  ];
  return added.length > 0 ? new Set([...rule.flags, ...added]) : rule.flags;
}

/** "The bill was adopted": where an act is told without a doer, the document may know who it was. */
const leastParts = (rule: Rule, half: boolean): number =>
  rule.flags.has('doerless') ? 0 : rule.flags.has('min2') && !half ? 2 : 1;

/** A meeting told with one side only: "A second conversation was with the CEO of Sigma". */
const isHalf = (rule: Rule, fills: readonly Fill[]): boolean =>
  rule.type === 'MEETING' &&
  rule.flags.has('min2') &&
  fills.every((fill) => /^(with|O)$/.test(fill.slot.place)) &&
  !rule.flags.has('loose');

/** Two subjects that stand apart, or the people of one body, are no two sides: "Starlink of SpaceX has met …". */
function isOneSided(fills: readonly Fill[]): boolean {
  const places = new Set(fills.map((fill) => fill.slot.place));
  if (places.size > 1) return false;
  if (places.has('of') || places.has('S')) return !fills.some((fill) => fill.group.mentions.length > 1);
  return false;
}

/** "allowed Skylane to sell", "Skylane was allowed (by the bank) to sell": what a firm is let do. */
const isToDo = ({ units }: Masked, fills: readonly Fill[], verb: number): boolean =>
  units[verb + 1]?.lower === 'to' ||
  fills.some(({ group }) => group.first > verb && units[group.last + 1]?.lower === 'to');

/** How far behind its verb a court may stand. */
const COURT_REACH = 12;

/** "took the firm to the Troms District Court", "must answer before a judge": a verb of many meanings beside a court. */
const isInCourt = ({ units }: Masked, verb: number): boolean =>
  units
    .slice(verb + 1, verb + COURT_REACH)
    .some(
      ({ lower }, at, near) =>
        /\b(?:court|tribunal|judge|judges)$/.test(lower) && COURT_BOUND.test(boundTo(near, at)),
    );

const COURT_BOUND = /^(?:to|before|into|in|at)$/;

/** The preposition that a unit hangs on. */
function boundTo(units: readonly Unit[], at: number): string {
  let before = at - 1;
  while (before >= 0 && isNominal(units[before])) before--;
  return units[before]?.lower ?? '';
}

/** "called on the authority to act", "for more spectrum": no visit but a demand. */
const isAppeal = ({ units }: Masked, fills: readonly Fill[]): boolean =>
  fills.some(({ group }) => /^(?:to|for)$/.test(units[group.last + 1]?.lower ?? ''));

/** "named X minister", "left the post": a verb of many meanings is of an office only beside a word for one. */
function isPostNear(masked: Masked, verb: number): boolean {
  return masked.units.slice(Math.max(0, verb - 6), verb + 15).some((unit) => {
    if (unit.mention) return unit.lower.split(/[\s,]+/).some((word) => POST_WORDS.has(word));
    return POST_WORDS.has(unit.lower) || /-(?:general|secretary|president|chairman)$/.test(unit.lower);
  });
}

const MONEY =
  /^(million|billion|trillion|crore|lakh|bn|mn|loan|loans|subsidy|subsidies|grant|grants|cheque|aid|donation|[$€£¥₹₩].*)$/;

const SUM = /^(million|billion|trillion|crore|lakh|bn|mn|m)$|^[$€£¥₹₩].*\d|\d.*(?:million|billion)/;

const hasSum = (masked: Masked): boolean =>
  masked.units.some((unit) => !unit.mention && SUM.test(unit.lower));

const hasMoney = (masked: Masked): boolean =>
  masked.units.some((unit) => !unit.mention && MONEY.test(unit.lower));

/** A motion is a visit only where it leads to a place: "travels to California", not "has come to its end". */
function isPlaceNear(masked: Masked, verb: number, [motion, ...particles]: readonly string[]): boolean {
  const goal = masked.units[verb + particles.length + 1];
  if (FARING.test(motion ?? '') && particles.length > 0 && isUnknownName(goal)) return true;
  for (let i = verb + 1; i <= verb + 6; i++) {
    const unit = masked.units[i];
    if (!unit) return false;
    if (unit.mention) return unit.mention.sort === 'country';
    if (unit.place) return true;
    if (isVerb(unit)) return false;
  }
  return false;
}

/** Verbs of a journey, whose goal is a place even where no list knows it: "flies to Ituango". */
const FARING = /^(?:fly|travel|journey|jet|land|touch|arrive|set|depart)$/;

const isUnknownName = (unit: Unit | undefined): boolean =>
  !!unit && !unit.mention && unit.pos === 'PROPN' && !DAY_OR_MONTH.test(unit.lower);

function statusOf(masked: Masked, rule: Rule, anchor: Anchor, at: number): Claim['status'] | 'NONE' {
  if (isHypothetical(masked, at)) return 'NONE';
  if (anchor.verb < 0) {
    const governing = governingVerb(masked, anchor.noun);
    const modality = modalityOfNoun(masked, anchor.noun, governing);
    return modality === 'HAPPENED' && governing >= 0 ? sharedModality(masked, governing) : modality;
  }
  if (rule.verb[1] !== 'no' && isDenied(masked, at, rule.type)) return 'NONE';
  if (anchor.noun >= 0 && rule.status === null && isCalledOff(masked, anchor.noun)) return 'CANCELLED';
  const modality = modalityOf(masked, at);
  if (rule.flags.has('pledge'))
    return modality === 'NONE'
      ? 'NONE'
      : modality === 'PLANNED' && isIntention(masked, at)
        ? 'PLANNED'
        : 'HAPPENED';
  if (rule.flags.has('duty')) return isNegated(masked, at) ? 'NONE' : 'HAPPENED';
  return modality === 'HAPPENED' ? sharedModality(masked, at) : modality;
}

/** How far the verb may stand to which "and" joins one in its base form. */
const SHARED_REACH = 14;

/** "will visit Tokyo and hold talks": a base form behind "and" shares the modality of the verb before. */
function sharedModality(masked: Masked, at: number): Claim['status'] | 'NONE' {
  const { units } = masked;
  if (!/^(and|or|then)$/.test(units[at - 1]?.lower ?? '') || !isBaseForm(units[at]!)) return 'HAPPENED';
  for (let i = at - 2; i >= Math.max(0, at - SHARED_REACH); i--) {
    if (endsClause(units[i]!)) return 'HAPPENED';
    if (units[i]!.pos === 'VERB') return isBaseForm(units[i]!) ? modalityOf(masked, i) : 'HAPPENED';
  }
  return 'HAPPENED';
}

/** "hold", not "held"; forms that are also a past ("put", "cut") tell nothing. */
const isBaseForm = ({ lower, lemma }: Unit): boolean =>
  lower === lemma && !/^(put|set|cut|hit|let|shut|read|cost|bid|spread|quit)$/.test(lower);

const isIntention = (masked: Masked, at: number): boolean =>
  masked.units
    .slice(Math.max(0, at - 5), at)
    .some((unit) => /^(plan|intend|aim|mean|plans|intends|planned|aims)$/.test(unit.lower));

const isNegated = (masked: Masked, at: number): boolean =>
  masked.units.slice(Math.max(0, at - 4), at).some((unit) => /^(not|never|no|n't)$/.test(unit.lower));

/** The verb that a noun is the object or the subject of. */
function governingVerb(masked: Masked, noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 7); i--) {
    const unit = masked.units[i]!;
    if (unit.mention || /^[,;:.]$/.test(unit.lower)) break;
    if (unit.pos === 'VERB') return i;
  }
  for (let i = noun + 1; i <= Math.min(masked.units.length - 1, noun + 3); i++) {
    const unit = masked.units[i]!;
    if (unit.mention) break;
    if (unit.pos === 'VERB') return i;
  }
  return -1;
}

/** "on the sidelines of the summit", "at a news conference", "a video conference": the noun tells where, or is no forum. */
export function isAside(masked: Masked, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 7); i--) {
    const { lower } = masked.units[i]!;
    if (/^(sidelines|margins|fringes|news|press|media|video|telephone|phone)$/.test(lower)) return true;
    if (lower === ',') break;
  }
  return false;
}

function isDefinite(masked: Masked, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const { lower } = masked.units[i]!;
    if (/^(the|this|that|these|those|both|their|its|his|her|our)$/.test(lower)) return true;
    if (/^(a|an)$/.test(lower)) return false;
  }
  return false;
}
