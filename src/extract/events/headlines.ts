import type { Draft } from './07-join.ts';
import type { Part } from './claim.ts';
import type { Context } from './context.ts';

/** Whether an act has the parties without which it is none. */
export function isWhole(context: Context, draft: Draft): boolean {
  const parts = [...draft.parts.values()];
  if (draft.type === 'MEETING') return parts.length > 1 && !isOfOneBody(context, parts);
  if (draft.type === 'APPOINTMENT')
    return parts.some((part) => context.entities.get(part.entity)?.kind === 'person');
  if (draft.type === 'VISIT')
    return parts.some(
      (part) => part.role === 'GUEST' && context.entities.get(part.entity)?.kind !== 'country',
    );
  return true;
}

/** "The two founders of Lumo met": the people of one firm or agency are no two sides. */
function isOfOneBody(context: Context, parts: readonly Part[]): boolean {
  if (parts.some(({ place }) => place !== 'S')) return false;
  const [first, ...others] = parts.map(({ entity }) => context.circle(entity));
  return first!.some(
    (id) => context.entities.get(id)?.kind !== 'country' && others.every((circle) => circle.includes(id)),
  );
}

/**
 * A headline tells the main act in short: it joins the first act of its type in the body whose parties it names,
 * be it by their countries alone.
 */
export function mergeTitles(context: Context, drafts: readonly Draft[]): Draft[] {
  const merged = new Set<Draft>();
  for (const title of drafts) {
    if (title.claims.some((claim) => claim.masked.kind !== 'title')) continue;
    const named = [...title.parts.keys()];
    const told = drafts.filter(
      (draft) => draft.type === title.type && draft.claims[0]!.masked.kind !== 'title',
    );
    const whole = told.find((draft) => named.every((id) => isToldBy(context, draft, id)));
    // "Meloni receives Starlink boss": a headline calls its people by what is not said of them below.
    const near = title.type === 'MEETING' ? told.slice(0, 1) : [];
    const body = whole ?? near.find((draft) => named.some((id) => isToldBy(context, draft, id)));
    if (!body) continue;
    merged.add(title);
    for (const [id, part] of whole ? title.parts : [])
      if (context.entities.get(id)?.kind !== 'country' && !isRepresented(context, body, id))
        body.parts.set(id, part);
  }
  return drafts.filter((draft) => !merged.has(draft));
}

/** Whether an act has a participant, be it itself or one who holds a post there. */
const isRepresented = (context: Context, draft: Draft, id: string): boolean =>
  [...draft.parts.keys()].some((other) => context.circle(other).includes(id));

/** Whether an act has a participant, or one of its body or country. */
function isToldBy(context: Context, draft: Draft, id: string): boolean {
  const entity = context.entities.get(id);
  const circle = context.circle(id);
  return [...draft.parts.keys()].some((other) => {
    if (context.circle(other).some((one) => circle.includes(one))) return true;
    const country = context.entities.get(other)?.country;
    return entity?.kind === 'country' && country !== null && country === entity.country;
  });
}
