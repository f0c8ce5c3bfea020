import { statement } from './statement.ts';

/** What changes whenever a load adds something: how many articles there are, and how many events. */
export const graphSize = statement<{ articles: number; events: number }>(
  'events.graphSize',
  `CALL () { MATCH (a:Article) RETURN count(a) AS articles }
   CALL () { MATCH (e:Event) RETURN count(e) AS events }
   RETURN articles, events`,
);

export const eventIds = statement<{ id: string }>(
  'events.ids',
  'MATCH (e:Event) RETURN e.id AS id ORDER BY id',
);

export const EVENTS_ADDED_STATEMENTS = [graphSize, eventIds];
