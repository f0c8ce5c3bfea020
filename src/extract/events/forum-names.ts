import { GATHERINGS } from '../data/names/gatherings.ts';
import type { Part } from './claim.ts';
import type { Masked, Unit } from './masked.ts';
import { isVerb } from './words.ts';

/** Last words of the names of forums: "World Economic Forum", "Africa Tech Festival". */
const HEAD = new RegExp(
  `\\b(?:${GATHERINGS}|(?:tech|ict|digital|ai|fintech) week|telecom days|global|shanghai|africa|barcelona)$`,
);
/** Series that are known by a name which says nothing of a forum. */
const SERIES =
  /^(?:gitex|mwc|mobile world congress|web summit|vivatech|viva technology|leap|ces|computex|slush|wsis|igf|semicon|africacom|futurecom|connectech|ifa)\b/;

/**
 * Whether a mention names a forum: the names stage takes some for organizations or firms. Parliaments that are called
 * congress or assembly are agencies and none.
 */
export function isForumName({ mention, lower }: Unit): boolean {
  if (mention?.kind !== 'name' || !/^[fo]$/.test(mention.kinds)) return false;
  return (
    SERIES.test(lower) || (HEAD.test(lower) && !/^\S+ ?(?:global|shanghai|africa|barcelona)$/.test(lower))
  );
}

/** The parts of a statement of a forum: the forum itself, where it is a body, organises it; misread as a firm it is none. */
export function withForumName(parts: readonly Part[], masked: Masked, noun: number): Part[] {
  const named = masked.units.filter(isForumName).map((unit) => unit.mention!);
  const own = parts.flatMap((part): Part[] => {
    if (!named.includes(part.mention)) return [part];
    return part.mention.kinds === 'o' ? [{ ...part, role: 'ORGANISER' }] : [];
  });
  const mention = masked.units[noun]?.mention;
  if (mention?.kinds !== 'o' || own.some((part) => part.mention === mention)) return own;
  return [...own, { entity: mention.entities[0]!, role: 'ORGANISER', mention, score: 1.6, place: 'forum' }];
}

/** Whether a noun of a forum has a name: a mention, or a word that is written like one. */
export const isNamedForum = ({ units }: Masked, noun: number): boolean =>
  units[noun]!.mention !== null || units[noun]!.pos === 'PROPN';

const MANY =
  /^(ministers|heads|leaders|officials|states|members|countries|nations|regulators|presidents|governors|commissioners|delegates|experts)$/;

/** "the 4th meeting of ministers of the SCO": a session of many states is a forum, whatever noun it goes by. */
export function isSessionOfMany({ units }: Masked, noun: number): boolean {
  if (/^(ministers'?|leaders'?|officials'?|ministerial|plenary)$/.test(units[noun - 1]?.lower ?? ''))
    return units[noun + 1]?.lower !== 'with' && units[noun + 1]?.lower !== 'between';
  if (units[noun + 1]?.lower !== 'of') return false;
  for (let i = noun + 2; i < noun + 10; i++) {
    const unit = units[i];
    if (!unit || isVerb(unit) || /^(with|between|,|;|:|and)$/.test(unit.lower)) return false;
    if (MANY.test(unit.lower)) return true;
  }
  return false;
}

/** Places by which the two sides of a meeting are told. */
const SIDES = /^(with|between|among|O|to|owner)/;

/** Whether a statement of a meeting tells a session of many instead: of nobody with whom somebody met. */
export const isManySided = (parts: readonly Part[], masked: Masked, noun: number): boolean =>
  noun >= 0 && isSessionOfMany(masked, noun) && !parts.some(({ place }) => SIDES.test(place));
