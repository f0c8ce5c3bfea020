import type { Draft } from '../events/07-join.ts';
import { MOST_SCORE, type Part } from '../events/claim.ts';
import type { Context } from '../events/context.ts';
import type { Masked } from '../events/masked.ts';
import { Acts } from './acts.ts';
import { attendeeFeatures, type Candidate } from './attendee-features.ts';
import { anchorOf, bestRole, chancesOfParty } from './learned-claims.ts';
import { sharesOf } from './linear-model.ts';
import type { Models } from './models.ts';

/** Sentences before and after an act in which more of those who took part may be named. */
const BEFORE = 1;
const AFTER = 4;

/** Adds to each act who took part by what is said around it, though no statement of the act names them. */
export function addAttendees(
  context: Context,
  sentences: readonly Masked[],
  drafts: readonly Draft[],
  models: Models,
): void {
  const acts = new Acts(drafts);
  const found = drafts.map((draft) =>
    candidatesFor(context, sentences, draft, acts, models).flatMap((candidate) =>
      partOf(context, draft, acts, candidate, models),
    ),
  );
  drafts.forEach((draft, index) => {
    for (const part of found[index]!) draft.parts.set(part.entity, part);
  });
}

function partOf(context: Context, draft: Draft, acts: Acts, candidate: Candidate, models: Models): Part[] {
  const { attendee, thresholds } = models;
  const shares = sharesOf(attendee, attendeeFeatures(context, draft, acts, candidate));
  const chance = 1 - shares[attendee.labels.indexOf('NONE')]!;
  if (chance < thresholds.attendee) return [];
  const { entity, mention } = candidate;
  return [
    {
      entity,
      role: bestRole(attendee.labels, shares),
      mention,
      score: MOST_SCORE * chance,
      place: 'attendee',
    },
  ];
}

/** Everybody named in the sentences of an act and around them who is not of it yet, where nearest to it. */
export function candidatesFor(
  context: Context,
  sentences: readonly Masked[],
  draft: Draft,
  acts: Acts,
  models: Pick<Models, 'sentence' | 'party'>,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [masked, distance] of around(sentences, draft)) {
    const rivals = acts.toldIn(masked).filter((one) => one !== draft);
    for (const group of masked.groups)
      for (const mention of group.mentions)
        for (const entity of mention.entities) {
          if (draft.parts.has(entity) || found.has(entity) || !context.entities.has(entity)) continue;
          // "fined Apple and Meta": one fine each.
          if (rivals.some(({ type, parts }) => type === draft.type && parts.has(entity))) continue;
          const chance =
            distance === 0
              ? chancesOfParty(masked, draft.type, anchorIn(masked, draft, models), group, mention, models)
              : null;
          found.set(entity, { entity, mention, masked, group, distance, rivals, chance });
        }
  }
  return [...found.values()];
}

/** The sentences of the body that tell an act and those around them with their distance, the nearest first. */
function around(sentences: readonly Masked[], { claims }: Draft): [Masked, number][] {
  const distances = new Map<Masked, number>();
  for (const { masked } of claims) {
    if (masked.kind === 'title') continue;
    for (let distance = -BEFORE; distance <= AFTER; distance++) {
      const other = sentences[masked.sentence.index + distance];
      if (!other || other.kind === 'title') continue;
      if (Math.abs(distance) < Math.abs(distances.get(other) ?? Number.POSITIVE_INFINITY))
        distances.set(other, distance);
    }
  }
  return [...distances].sort(
    ([one, a], [other, b]) => Math.abs(a) - Math.abs(b) || one.sentence.index - other.sentence.index,
  );
}

const anchorIn = (masked: Masked, draft: Draft, models: Pick<Models, 'sentence'>): number =>
  anchorOf(masked, models.sentence.labels.indexOf(draft.type), models);
