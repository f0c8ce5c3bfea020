import type { Run } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { eventIds, graphSize } from './statements/events-added.ts';

/** Reads by which a server sees what other processes added. */
export function eventsAddedReads(read: Run): Pick<GraphStore, 'version' | 'eventIds'> {
  return {
    version: async () => {
      const [row] = await read(graphSize);
      return `${row!.articles} ${row!.events}`;
    },
    eventIds: async () => (await read(eventIds)).map(({ id }) => id),
  };
}
