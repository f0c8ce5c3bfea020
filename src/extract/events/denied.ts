import type { EventType } from '../../model/index.ts';
import type { Masked } from './masked.ts';

const NOBODY = /^(nobody|none|nothing|neither)$/;
const CANNOT = /^(cannot|can't|couldn't|won't|wouldn't)$/;

/**
 * Whether a verb's act is denied or only a condition by words around its clause: "nobody gets", "signed no agreement",
 * "cannot launch", "so long as it is approved".
 */
export const isDenied = (masked: Masked, verb: number, type: EventType): boolean =>
  isOfNobody(masked, verb) || isOfNothing(masked, verb) || isCondition(masked, verb, type);

/** "Acme and Lumo meet in court": no meeting. */
export const isTrial = ({ units }: Masked, verb: number): boolean =>
  verb >= 0 && /^(?:in|before)$/.test(units[verb + 1]?.lower ?? '') && units[verb + 2]?.lower === 'court';

function isOfNobody({ units }: Masked, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const { lower, mention } = units[i]!;
    if (mention || /^[,;:]$/.test(lower)) return false;
    if (NOBODY.test(lower) || CANNOT.test(lower)) return true;
    if (lower === 'one' && units[i - 1]?.lower === 'no') return true;
  }
  return false;
}

function isOfNothing({ units }: Masked, verb: number): boolean {
  const next = units[verb + 1]?.lower ?? '';
  if (NOBODY.test(next)) return true;
  if (/^objections?$/.test(units[verb + 2]?.lower ?? '')) return false;
  return next === 'no' && !/^(fewer|less|longer|more|later|one's)$/.test(units[verb + 2]?.lower ?? '');
}

/** Words back from the verb in which a condition, or a "since" that only dates something else, may open its clause. */
const REACH = 10;

function isCondition({ units }: Masked, verb: number, type: EventType): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const { lower } = units[i]!;
    if (/^[,;:]$/.test(lower)) return false;
    if (lower === 'as' && units[i - 1]?.lower === 'long') return true;
    if (lower === 'provided' && units[i + 1]?.lower === 'that') return true;
    if (lower === 'since' && type === 'APPOINTMENT') return units[i - 1]?.pos !== 'AUX';
  }
  return false;
}
