import type { EventType } from '../../model/index.ts';
import type { Claim } from './claim.ts';
import type { Masked, Unit } from './masked.ts';
import { endsClause, isVerb, SAYING } from './words.ts';

/** Acts that an article announces as often as it reports them. */
const ANNOUNCED: ReadonlySet<EventType> = new Set(['MEETING', 'VISIT', 'FORUM', 'LAUNCH', 'APPOINTMENT']);

/** Whether a statement that no modal verb governs tells what is to come all the same: "the talks due in Oslo on 4 May". */
export function looksAhead({ type, masked, anchor }: Claim): boolean {
  if (!ANNOUNCED.has(type) || masked.kind === 'title') return false;
  const mark = lastMark(masked, anchor);
  return mark >= 0 && !masked.units.some((unit, at) => at > mark && at <= anchor && isPast(masked, unit, at));
}

/** Whether a statement is in the present tense: with the name of a weekday it means the next one. */
export function isPresent({ type, masked }: Claim): boolean {
  if (!ANNOUNCED.has(type) && type !== 'POLICY' && type !== 'ENFORCEMENT') return false;
  if (masked.kind === 'title' || masked.units.some((unit, at) => isPast(masked, unit, at))) return false;
  return masked.units.some(
    ({ pos, lower, lemma }) =>
      pos === 'VERB' && lower !== lemma && /[^s]s$/.test(lower) && !SAYING.has(lemma),
  );
}

const MARK = /^(?:will|shall|due|scheduled|slated|pencilled|penciled|tomorrow)$/;
const TO_COME = /^(?:is|are)$/;

/** The last word up to an act that puts it ahead: "will", "is to", "due", "scheduled"; -1 where none does. */
function lastMark({ units }: Masked, anchor: number): number {
  for (let at = Math.min(anchor, units.length - 1); at >= 0; at--) {
    const { lower } = units[at]!;
    if (endsClause(units[at]!)) return -1;
    if (MARK.test(lower)) return at;
    if (TO_COME.test(lower) && isInfinitiveNext(units, at + 1)) return at;
  }
  return -1;
}

/** "is to begin", "is on Tuesday to be the scene". */
function isInfinitiveNext(units: readonly Unit[], from: number): boolean {
  const at = units.slice(from, from + 4).findIndex(({ lower }) => lower === 'to');
  const next = at < 0 ? undefined : units[from + at + 1];
  return !!next && (next.lower === 'be' || (isVerb(next) && next.lower === next.lemma));
}

/** A verb in the past that is no participle after "be", and tells no speech. */
function isPast({ units }: Masked, unit: Unit, at: number): boolean {
  if (/^(?:was|were|had|did)$/.test(unit.lower)) return true;
  if (unit.pos !== 'VERB' || unit.lower === unit.lemma || /(?:s|ing)$/.test(unit.lower)) return false;
  if (SAYING.has(unit.lemma)) return false;
  // "a seminar arranged by X": a participle; where it is a passive, its "was" tells the past.
  if (units[at + 1]?.lower === 'by') return false;
  return !units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:be|been|is|are|being)$/.test(lower));
}
