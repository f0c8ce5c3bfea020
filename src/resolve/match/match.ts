import { acronymLetters } from './acronym.ts';
import { type BodyName, compareBodies } from './body-name.ts';
import type { Weighing } from './features.ts';
import * as weights from './features.ts';
import { compareFirms, isGenericFirm } from './firm-name.ts';
import { type ComparedName, isOfNoNation, type Prepared, toFirmNameOf } from './party.ts';
import { comparePersons, sharesCommonOnly } from './person-name.ts';

/** One line of the explanation of a score. */
export interface Reason {
  readonly feature: 'name' | 'kind' | 'country' | 'body type' | 'common name' | 'post';
  readonly weight: number;
  /** What was found, in words. */
  readonly value: string;
}

export interface Match {
  /** 0 (two actors) to 1 (one actor). */
  readonly score: number;
  /** The weights add up to the score, before it is held within 0 and 1. */
  readonly reasons: readonly Reason[];
}

/** How likely two parties are one actor, with the reasons. The same whichever comes first. */
export function match(a: Prepared, b: Prepared): Match {
  if (a.kind === 'country' && b.kind === 'country') return matchCountries(a, b);
  const kind = kindReason(a, b);
  if (kind === 'excluded')
    return toMatch([{ feature: 'kind', weight: 0, value: `a ${a.kind} and a ${b.kind}` }]);
  const named = bestNames(a, b);
  if (named.reasons[0]!.weight === 0) return toMatch(named.reasons);
  return toMatch([...named.reasons, ...kind, ...countryReasons(a, b, named), ...postReasons(a, b)]);
}

/** Countries are told by their codes. */
function matchCountries(a: Prepared, b: Prepared): Match {
  const same = a.country !== null && a.country === b.country;
  return toMatch([
    { feature: 'country', weight: same ? 1 : 0, value: same ? 'the same code' : 'other codes' },
  ]);
}

function toMatch(reasons: readonly Reason[]): Match {
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000, reasons };
}

function reason(feature: Reason['feature'], [weight, value]: Weighing): Reason {
  return { feature, weight, value };
}

function kindReason(a: Prepared, b: Prepared): Reason[] | 'excluded' {
  if (a.kind === b.kind) return [];
  const row = weights.KINDS.find(
    ([one, other]) => (a.kind === one && b.kind === other) || (a.kind === other && b.kind === one),
  );
  return row ? [reason('kind', row[2])] : 'excluded';
}

interface NamePair {
  readonly reasons: readonly Reason[];
  readonly left: ComparedName;
  readonly right: ComparedName;
}

/** The pair of names that agrees best. Where the full names disagree, a shared acronym is worth less. */
function bestNames(a: Prepared, b: Prepared): NamePair {
  const primary = compareNames(a, a.names[0]!, b, b.names[0]!);
  let best = primary;
  for (const left of a.names) {
    for (const right of b.names) {
      const pair = compareNames(a, left, b, right);
      if (total(pair) > total(best)) best = pair;
    }
  }
  const disagree = total(primary) < weights.UNSURE && !a.names[0]!.acronym && !b.names[0]!.acronym;
  if (!disagree || !best.left.acronym || !best.right.acronym) return best;
  const rare = acronymLetters(best.left.text).length >= weights.RARE_ACRONYM;
  return {
    ...best,
    reasons: [reason('name', rare ? weights.SHARED_LONG_ACRONYM : weights.SHARED_ACRONYM_ONLY)],
  };
}

function total({ reasons }: NamePair): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}

function compareNames(a: Prepared, left: ComparedName, b: Prepared, right: ComparedName): NamePair {
  return { left, right, reasons: nameReasons(a, left, b, right) };
}

function nameReasons(a: Prepared, left: ComparedName, b: Prepared, right: ComparedName): Reason[] {
  if (left.person && right.person) {
    const agreement = comparePersons(left.person, right.person, a.country ?? b.country);
    const reasons = [reason('name', weights.PERSON_NAMES[agreement])];
    const common = agreement !== 'none' && sharesCommonOnly(left.person, right.person);
    return common ? [...reasons, reason('common name', weights.COMMON_NAME)] : reasons;
  }
  const asBodies =
    left.body && right.body && !isUnitAbroad(a, left, b, right) ? bodyReasons(left.body, right.body) : [];
  const firms = [left, right].map((name) => name.firm ?? (asBodies.length === 0 ? toFirmNameOf(name) : null));
  const asFirms = firms[0] && firms[1] ? firmReasons(firms[0], firms[1]) : [];
  const sum = (reasons: readonly Reason[]) => reasons.reduce((all, { weight }) => all + weight, 0);
  return sum(asBodies) >= sum(asFirms) && asBodies.length > 0 ? asBodies : asFirms;
}

/** "UNICEF Pakistan" is a part of UNICEF; the "Chamber of Commerce of Pakistan" is the one that Pakistan has. */
function isUnitAbroad(a: Prepared, left: ComparedName, b: Prepared, right: ComparedName): boolean {
  if (a.kind !== 'organization' || b.kind !== 'organization') return false;
  const [named, other] = [left.body?.country ?? null, right.body?.country ?? null];
  if (named !== null && other !== null) return false;
  return (named !== null && named !== b.place) || (other !== null && other !== a.place);
}

function bodyReasons(a: BodyName, b: BodyName): Reason[] {
  const agreement = compareBodies(a, b);
  const name = reason('name', weights.BODY_NAMES[agreement]);
  if (a.acronym || b.acronym || agreement === 'none' || agreement === 'bare type') return [name];
  const types = compareTypes(a.types, b.types);
  return types ? [name, reason('body type', types)] : [name];
}

function compareTypes(a: readonly string[], b: readonly string[]): Weighing | null {
  if (a.join(' ') === b.join(' ')) return null;
  if (a.length === 0 || b.length === 0) return weights.ONE_TYPE_MISSING;
  const pair = [...a, ...b].sort().join(' ');
  if (pair === 'department ministry') return weights.MINISTRY_AND_DEPARTMENT;
  return a.every((type) => b.includes(type)) || b.every((type) => a.includes(type))
    ? weights.ONE_TYPE_MORE
    : weights.OTHER_TYPE;
}

function firmReasons(a: NonNullable<ComparedName['firm']>, b: NonNullable<ComparedName['firm']>): Reason[] {
  const agreement = compareFirms(a, b);
  const name = reason('name', weights.FIRM_NAMES[agreement]);
  const generic = agreement !== 'none' && isGenericFirm(a) && isGenericFirm(b);
  return generic ? [name, reason('common name', weights.GENERIC_FIRM)] : [name];
}

function countryReasons(a: Prepared, b: Prepared, { reasons, left, right }: NamePair): Reason[] {
  const family =
    a.kind === 'person' ? 'person' : a.kind === 'agency' || b.kind === 'agency' ? 'body' : 'firm';
  if (a.place === null && b.place === null)
    return isInternationalAcronym(a, b, reasons) ? [reason('country', weights.INTERNATIONAL_ACRONYM)] : [];
  if (a.place === null || b.place === null || isOfUnion(a, b)) {
    return [
      { feature: 'country', weight: weights.COUNTRIES.unknownOnOneSide[family], value: 'known of one only' },
    ];
  }
  if (a.place === b.place) {
    const same = {
      feature: 'country',
      weight: weights.COUNTRIES.same[family],
      value: `both of ${a.place}`,
    } as const;
    const bare = reasons[0]!.value === weights.BODY_NAMES['bare type'][1];
    const generic = reasons.some(({ feature }) => feature === 'common name') && family !== 'person';
    return bare || generic ? [same, reason('country', weights.BARE_BODY_OF_ONE_COUNTRY)] : [same];
  }
  const value = `of ${a.place} and of ${b.place}`;
  const generic =
    isAmbiguous(left) ||
    isAmbiguous(right) ||
    a.bare ||
    b.bare ||
    reasons.some(({ feature }) => feature === 'common name');
  const weight =
    family === 'firm' && generic ? weights.COUNTRIES.differentGeneric : weights.COUNTRIES.different[family];
  return [{ feature: 'country', weight, value }];
}

/** An organization of no country and an acronym that stands for its name. */
function isInternationalAcronym(a: Prepared, b: Prepared, [name]: readonly Reason[]): boolean {
  if (a.kind !== 'organization' || b.kind !== 'organization') return false;
  return name!.value === weights.FIRM_NAMES.initials[1];
}

/** An official of the Union or of the United Nations is of some country too, which the next article may tell. */
function isOfUnion(a: Prepared, b: Prepared): boolean {
  return a.kind === 'person' && a.place !== b.place && [a, b].some(isOfNoNation);
}

/** A firm's name that another firm in another country may well have. */
function isAmbiguous({ acronym, text, firm }: ComparedName): boolean {
  if (acronym) return acronymLetters(text).length <= weights.AMBIGUOUS_ACRONYM;
  return firm !== null && isGenericFirm(firm);
}

function postReasons(a: Prepared, b: Prepared): Reason[] {
  const shared = a.posts.find(({ at }) => b.posts.some((post) => post.at === at));
  if (shared) return [reason('post', weights.SAME_POST)];
  const title = a.posts.some((post) =>
    b.posts.some(({ title }) => title.toLowerCase() === post.title.toLowerCase()),
  );
  return title ? [reason('post', weights.SAME_TITLE)] : [];
}
