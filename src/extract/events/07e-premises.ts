import type { Draft } from './07-join.ts';
import type { Part } from './claim.ts';
import type { Context } from './context.ts';

/** Sentences that count as the lead. */
const LEAD = 3;

/**
 * A leader who tours a firm and meets its people is received by them. Where the lead tells both as one, the firm takes
 * part in the meeting, and the trip is the leader's alone.
 */
export function withPremises(context: Context, drafts: readonly Draft[]): void {
  const held = (type: Draft['type']): readonly Draft[] =>
    drafts.filter((draft) => draft.type === type && draft.status === 'HAPPENED');
  for (const visit of held('VISIT'))
    for (const host of [...visit.parts.values()]) {
      if (host.role !== 'HOST' || context.entities.get(host.entity)?.kind !== 'company') continue;
      const isOfFirm = (id: string): boolean => context.circle(id).includes(host.entity);
      const came = ({ entity, place }: Part): boolean =>
        !isOfFirm(entity) && (place === 'side' || visit.parts.get(entity)?.role === 'GUEST');
      const meeting = held('MEETING').find(({ parts }) => {
        const there = [...parts.values()];
        return there.some(came) && there.some(({ entity }) => entity !== host.entity && isOfFirm(entity));
      });
      if (!meeting) continue;
      if (isInLead(visit) && isInLead(meeting)) {
        if (!meeting.parts.has(host.entity)) meeting.parts.set(host.entity, { ...host, place: 'side' });
        for (const id of [...visit.parts.keys()]) if (isOfFirm(id)) visit.parts.delete(id);
      }
      for (const part of [...meeting.parts.values()])
        if (part.role === 'PARTICIPANT' && (isOfFirm(part.entity) || came(part)))
          meeting.parts.set(part.entity, { ...part, role: came(part) ? 'GUEST' : 'HOST' });
    }
}

const isInLead = ({ claims }: Draft): boolean => claims.some(({ masked }) => masked.sentence.index <= LEAD);
