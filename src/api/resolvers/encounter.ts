import { firstDay, invariant } from '../../model/index.ts';
import type { EncounterDetails, PageKey, StoredEvent } from '../../store/graph-store.ts';
import { alongOf } from '../along.ts';
import { connectionOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { pageOfRows } from '../page-of-rows.ts';
import type { EncounterRow } from '../rows.ts';
import type { EncounterResolvers, ThroughResolvers } from '../schema-types.ts';

export const Encounter: EncounterResolvers = {
  years: async (encounter, _args, context) => (await detailsOf(encounter, context)).years,
  through: async (encounter, _args, context) => (await detailsOf(encounter, context)).through,
  direct: async (encounter, _args, context) => (await detailsOf(encounter, context)).direct,
  evidence: async (encounter, _args, context) => (await detailsOf(encounter, context)).proofs,
  events: (encounter, args, { loaders }, info) => {
    const pair = { body: encounter.body.id, counterpart: encounter.counterpart.id };
    const along = alongOf(info, ['edges', 'node']);
    const meetings = () => loaders.encounterEvents(encounter.where, along).load(pair);
    return connectionOf(args, {
      orderBy: 'DATE_DESC',
      page: async (request) => pageOfRows(await meetings(), request, toKey),
      count: async () => encounter.meetings,
    });
  },
};

/** As the store sorts events: by the first day that the date may mean, those without a date last. */
function toKey({ id, date }: StoredEvent): PageKey {
  return { value: date === null ? '' : firstDay(date), id };
}

function detailsOf(encounter: EncounterRow, { loaders }: ApiContext): Promise<EncounterDetails> {
  const pair = { body: encounter.body.id, counterpart: encounter.counterpart.id };
  return loaders.encounterDetails(encounter.where).load(pair);
}

export const Through: ThroughResolvers = {
  at: async ({ at }, _args, { loaders }) => {
    const body = await loaders.actor.load(at);
    invariant(body, `a post of an encounter is held at a body that is not stored, ${at}`);
    return body;
  },
};
