import type { Participant } from '../../store/graph-store.ts';
import type { EventRow, ParticipationRow } from '../rows.ts';
import type { EventResolvers, PlaceResolvers } from '../schema-types.ts';
import { countryOf } from './country-of.ts';

export const Event: EventResolvers = {
  participants: (event, _args, { loaders }) =>
    event.participants
      ? partsIn(event, event.participants)
      : loaders.participants.load(event.id).then((found) => partsIn(event, found)),
  reports: (event, _args, { loaders }) => event.reports ?? loaders.reports.load(event.id),
};

function partsIn(event: EventRow, participants: readonly Participant[]): ParticipationRow[] {
  return participants.map(({ actor, role }) => ({ event, actor, role }));
}

export const Place: PlaceResolvers = {
  country: (place, _args, context) => countryOf(place.country, context),
};
