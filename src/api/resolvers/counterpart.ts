import type { CounterpartResolvers } from '../schema-types.ts';

export const Counterpart: CounterpartResolvers = {
  eventCount: (counterpart) => counterpart.events,
};
