import type { ActorWhere, EncounterWhere, EventWhere } from './graph-store.ts';
import { foldedText } from './properties.ts';

/** Without kinds the question is that of public bodies and firms; without type and status, of meetings that were held. */
export function meetingConditions({ of = {}, with: other = {}, where = {} }: EncounterWhere): {
  body: ActorWhere;
  other: ActorWhere;
  e: EventWhere;
} {
  const e = {
    ...where,
    type: where.type ?? ['MEETING' as const],
    status: where.status ?? ['HAPPENED' as const],
  };
  return { ...sideConditions(of, other), e };
}

/** Who counts as a body and as a firm: without kinds, agencies and countries on one side and companies on the other. */
export function sideConditions(body: ActorWhere, other: ActorWhere): { body: ActorWhere; other: ActorWhere } {
  return {
    body: { ...body, kind: body.kind ?? ['agency', 'country'] },
    other: { ...other, kind: other.kind ?? ['company'] },
  };
}

/** Folded words, all of which must occur; null where none is asked for. */
export function wordsOf(text: string | undefined): string[] | null {
  const words = foldedText(text ?? '')
    .split(' ')
    .filter(Boolean);
  return words.length > 0 ? [...new Set(words)] : null;
}
