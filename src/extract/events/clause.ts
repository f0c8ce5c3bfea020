import type { Masked } from './masked.ts';
import { isFiniteVerb, isVerb } from './words.ts';

/** Finite full verbs between two places of a sentence. */
export function finiteBetween(masked: Masked, from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i < to; i++)
    if (masked.units[i]!.pos === 'VERB' && isFiniteVerb(masked.units, i)) count++;
  return count;
}

/** Verbs between two places, the auxiliaries of the second left out. */
export function verbsBetween(masked: Masked, from: number, to: number): number {
  let count = 0;
  for (let i = to - 1; i > from; i--) {
    const unit = masked.units[i]!;
    if (!isVerb(unit) || unit.lower.endsWith('ing')) continue;
    if (unit.pos === 'AUX' && isChain(masked, i, to)) continue;
    if (isFiniteVerb(masked.units, i)) count++;
  }
  return count;
}

/** Whether only adverbs, auxiliaries and particles lie between an auxiliary and its verb. */
const isChain = (masked: Masked, from: number, to: number): boolean =>
  masked.units
    .slice(from + 1, to)
    .every(
      (unit) =>
        unit.pos === 'AUX' ||
        unit.pos === 'ADV' ||
        unit.pos === 'PART' ||
        /^(not|also|,|on|n't|to|be|been|due|set|scheduled)$/.test(unit.lower) ||
        unit.pos === 'NOUN' ||
        unit.pos === 'ADP' ||
        unit.pos === 'PROPN' ||
        unit.pos === 'DET' ||
        unit.pos === 'NUM',
    );

/** "met A and signed": the verb goes on with the subject of the one before. */
export const isCoordinatedVerb = (masked: Masked, verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--)
    if (/^(and|but|before|after|then|,)$/.test(masked.units[i]!.lower)) return true;
  return false;
};

/** How much the words between two places part them: a semicolon ends a clause, a subordinator bends it. */
export function boundaries(masked: Masked, from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i < to; i++) {
    const { lower } = masked.units[i]!;
    if (/^(;|:|—|–|\.)$/.test(lower)) count += 1.2;
    else if (/^(while|although|though|because|when|since|until|unless|if|whether|but)$/.test(lower))
      count += 0.6;
    else if (/^["“”]$/.test(lower)) count += 0.3;
  }
  return count;
}
