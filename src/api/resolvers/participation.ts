import { invariant } from '../../model/index.ts';
import type { Participation as StoredParticipation } from '../../store/graph-store.ts';
import type { ApiContext } from '../context.ts';
import type { ParticipationRow } from '../rows.ts';
import type { ParticipationResolvers } from '../schema-types.ts';

export const Participation: ParticipationResolvers = {
  onBehalfOf: async (row, _args, context) => (await stored(row, context)).onBehalfOf,
  isInferred: async (row, _args, context) => (await stored(row, context)).isInferred,
  confidence: async (row, _args, context) => (await stored(row, context)).confidence,
  evidence: async (row, _args, context) => (await stored(row, context)).proofs,
};

/** The whole participation, from the one statement that loads those of all events at this depth. */
async function stored(row: ParticipationRow, { loaders }: ApiContext): Promise<StoredParticipation> {
  const ofEvent = await loaders.participants.load(row.event.id);
  const found = ofEvent.find(({ actor }) => actor.id === row.actor.id);
  invariant(found, `${row.actor.id} has an event without a part in it, ${row.event.id}`);
  return found;
}
