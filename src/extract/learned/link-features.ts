import { MOST_SCORE, type Part } from '../events/claim.ts';
import type { Context } from '../events/context.ts';
import { familyOf } from './event-features.ts';
import { type Feature, logit } from './linear-model.ts';
import type { ToldEvent } from './told-event.ts';

/** What a participant shows about whether it took part, where the event is right. */
export function linkFeatures(context: Context, told: ToldEvent, part: Part, chance: number): Feature[] {
  const { draft, event, parts } = told;
  const entity = context.entities.get(part.entity);
  const kind = entity?.kind ?? 'organization';
  const claim = draft.claims[0]!;
  const gap = Math.min(...draft.claims.map(({ masked }) => gapTo(masked.sentence, part.mention.start)));
  const place = placeOf(part.place);
  const facts = [
    `role:${part.role}`,
    `kind:${kind}`,
    `place:${place}`,
    `place-kind:${place}_${kind}`,
    `role-kind:${part.role}_${kind}`,
    `mention:${part.mention.kind}`,
    `tie:${tieOf(context, told, part)}`,
    `parts:${Math.min(5, parts.size)}`,
  ];
  return [
    ...facts,
    ...facts.slice(0, 7).map((fact) => `${event.type}.${fact}`),
    `gap:${gap === 0 ? 0 : gap < 200 ? 1 : gap < 600 ? 2 : 3}`,
    `family:${familyOf(claim)}`,
    `owner:${part.mention.owner}`,
    ['score', part.score / MOST_SCORE],
    ['chance', logit(chance)],
    [`${place}.chance`, logit(chance)],
    [`${event.type}.chance`, logit(chance)],
    ['sure', entity?.confidence ?? 0],
  ];
}

const placeOf = (place: string): string => (place.startsWith('idiom') ? 'idiom' : place);

const gapTo = (sentence: { start: number; end: number }, at: number): number =>
  at < sentence.start ? sentence.start - at : at >= sentence.end ? at - sentence.end + 1 : 0;

/** Whether somebody is the body at which one of the others holds a post, or holds one at a body among them. */
export function postTie(context: Context, id: string, others: readonly string[]): 'body' | 'holder' | null {
  if (others.some((other) => context.circle(other).includes(id))) return 'body';
  const own = context.circle(id);
  return others.some((other) => own.includes(other)) ? 'holder' : null;
}

/** Whether a participant is the body of another one, has its own body beside it, or shares its country. */
function tieOf(context: Context, { parts }: ToldEvent, { entity }: Part): string {
  const others = [...parts.keys()].filter((id) => id !== entity);
  const tie = postTie(context, entity, others);
  if (tie) return tie;
  const country = context.entities.get(entity)?.country;
  const isCountry = context.entities.get(entity)?.kind === 'country';
  if (isCountry && others.some((id) => context.entities.get(id)?.country === country)) return 'country';
  return others.length === 0 ? 'alone' : 'none';
}
