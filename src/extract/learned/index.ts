import type { ExtractedEvent } from '../../model/index.ts';
import { type Draft, joinClaims } from '../events/07-join.ts';
import type { Claim } from '../events/claim.ts';
import type { Context } from '../events/context.ts';
import type { Masked } from '../events/masked.ts';
import { addAttendees } from './attendees.ts';
import { type Chances, judgeEvents } from './judge.ts';
import { chancesOfTypes, findLearned } from './learned-claims.ts';
import { type Models, shipped } from './models.ts';
import { type ToldEvent, toToldEvents } from './told-event.ts';

/**
 * The acts that sentences tell: those that the rules claim and those that the classifier adds, joined, each with a
 * confidence that was measured on annotated articles.
 */
export function tellEvents(
  context: Context,
  sentences: readonly Masked[],
  claims: readonly (readonly Claim[])[],
  models: Models = shipped,
): ExtractedEvent[] {
  const { told, chances } = gatherEvents(context, sentences, claims, models);
  return judgeEvents(context, told, chances, models);
}

/** The acts before they are judged, and how likely each sentence tells each type. */
export function gatherEvents(
  context: Context,
  sentences: readonly Masked[],
  claims: readonly (readonly Claim[])[],
  models: Models,
): { told: ToldEvent[]; chances: Chances } {
  const { drafts, chances } = draftEvents(context, sentences, claims, models);
  addAttendees(context, sentences, drafts, models);
  return { told: toToldEvents(context, drafts), chances };
}

/** The acts by what their own statements tell, and how likely each sentence tells each type. */
export function draftEvents(
  context: Context,
  sentences: readonly Masked[],
  claims: readonly (readonly Claim[])[],
  models: Pick<Models, 'sentence' | 'party' | 'thresholds'>,
): { drafts: Draft[]; chances: Chances } {
  const chances = new Map(sentences.map((masked) => [masked, chancesOfTypes(masked, models)]));
  const all = sentences.map((masked, index) => {
    const found = claims[index] ?? [];
    return [...found, ...findLearned(masked, chances.get(masked)!, found, models)];
  });
  return { drafts: joinClaims(context, sentences, all), chances };
}
