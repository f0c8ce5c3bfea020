import type { EventResolvers, PlaceResolvers } from '../schema-types.ts';
import { countryOf } from './country-of.ts';

export const Event: EventResolvers = {
  participants: async (event, _args, { loaders }) => {
    const participations = await loaders.participants.load(event.id);
    return participations.map(({ actor, role }) => ({ event, actor, role }));
  },
  reports: (event, _args, { loaders }) => loaders.reports.load(event.id),
};

export const Place: PlaceResolvers = {
  country: (place, _args, context) => countryOf(place.country, context),
};
