import { findClaims } from './05-claims.ts';
import { findIdioms } from './06-idioms.ts';
import { findLoose } from './06d-loose.ts';
import { withoutRivals } from './06e-rivals.ts';
import type { Claim } from './claim.ts';
import type { Masked } from './masked.ts';

/** Every statement of an act that the rules find in a sentence. */
export function statementsIn(masked: Masked): Claim[] {
  const framed = [...findClaims(masked), ...findIdioms(masked)];
  return [...withoutRivals(framed), ...findLoose(masked, framed)];
}
