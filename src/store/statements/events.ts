import type { Properties } from '../properties.ts';
import { type AlongRow, actorNode, EVENT_NODE, EVENT_ROW } from './along.ts';
import { EVENT_CONDITION } from './conditions.ts';
import { allPages, EVENT_ORDERS, pages } from './pages.ts';
import { type CountRow, type KeyedRow, statement } from './statement.ts';

export const eventsById = statement<AlongRow>(
  'events.byId',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})
   ${EVENT_ROW} ORDER BY e.id`,
);

/** Events by an id they had before they were joined with others. */
export const eventsByFormerId = statement<KeyedRow & AlongRow>(
  'events.byFormerId',
  `UNWIND $ids AS key
   MATCH (n:EventName {id: key})-[:NAMES]->(e:Event)
   ${EVENT_ROW}, key ORDER BY key, e.id`,
);

/** Events by the id of a record, which begins with that of its article. */
export const eventsByRecord = statement<KeyedRow & AlongRow>(
  'events.byRecord',
  `UNWIND $records AS row
   MATCH (a:Article {id: row.article})-[r:REPORTS]->(e:Event) WHERE r.id = row.record
   WITH e, r.id AS key
   ${EVENT_ROW}, key ORDER BY key, e.id`,
);

export const eventPages = pages<keyof typeof EVENT_ORDERS, AlongRow>('events.page', EVENT_ORDERS, {
  match: (_order, there) => `MATCH (e:Event) WHERE ${there}${EVENT_CONDITION}`,
  variables: 'e',
  id: 'e.id',
  columns: `${EVENT_NODE} AS node`,
});

export const eventCount = statement<CountRow>(
  'events.count',
  `MATCH (e:Event) WHERE ${EVENT_CONDITION} RETURN count(e) AS total`,
);

/** Every part that anyone took in these events. */
export const partsOfEvents = statement<{ key: string; node: Properties; part: Properties }>(
  'events.parts',
  `UNWIND $ids AS key
   MATCH (e:Event {id: key})<-[t:TOOK_PART_IN]-(actor:Actor)
   RETURN key, ${actorNode('actor')} AS node, properties(t) AS part
   ORDER BY key, actor.id, t.article, t.start, t.position, t.record`,
);

/** For which body each person stands in these events. */
export const representedInEvents = statement<{
  key: string;
  person: string;
  node: Properties;
  title: string;
}>(
  'events.represented',
  `UNWIND $ids AS key
   MATCH (e:Event {id: key})<-[r:REPRESENTED_IN]-(body:Actor)
   RETURN key, r.person AS person, ${actorNode('body')} AS node, r.post AS title
   ORDER BY key, person, body.id, title, r.record, r.start`,
);

/** What each article says of these events. */
export const recordsOfEvents = statement<{ key: string; article: string; record: Properties }>(
  'events.records',
  `UNWIND $ids AS key
   MATCH (e:Event {id: key})<-[r:REPORTS]-(a:Article)
   RETURN key, a.id AS article, properties(r) AS record
   ORDER BY key, coalesce(a.fromDay, '~'), article, r.start, r.id`,
);

export const EVENT_STATEMENTS = [
  eventsById,
  eventsByFormerId,
  eventsByRecord,
  ...allPages(eventPages),
  eventCount,
  partsOfEvents,
  representedInEvents,
  recordsOfEvents,
];
