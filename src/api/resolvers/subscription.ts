import type { ApiContext } from '../context.ts';
import { createLoaders } from '../loaders.ts';
import type { EventRow } from '../rows.ts';
import type { SubscriptionResolvers } from '../schema-types.ts';
import { toEventWhere } from '../where.ts';

/** Events that one page of new ones holds. */
const PAGE = 100;

export const Subscription: SubscriptionResolvers = {
  eventAdded: {
    subscribe: (_root, { where: given }, context) => {
      // Before anything is sent: a condition that makes no sense is refused at once.
      const where = toEventWhere(given);
      return addedEvents(where, context);
    },
    resolve: (event: EventRow, _args: unknown, context: ApiContext) => {
      // What was loaded for an earlier event may have changed since.
      context.loaders = createLoaders(context.store);
      return event;
    },
  },
};

async function* addedEvents(
  where: ReturnType<typeof toEventWhere>,
  { store, watch }: ApiContext,
): AsyncGenerator<EventRow> {
  for await (const ids of watch.added()) {
    for (let start = 0; start < ids.length; start += PAGE) {
      const id = ids.slice(start, start + PAGE);
      const { rows } = await store.eventPage({ and: [where, { id }] }, { orderBy: 'DATE_ASC', first: PAGE });
      yield* rows;
    }
  }
}
