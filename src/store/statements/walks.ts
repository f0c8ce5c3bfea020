import type { Properties } from '../properties.ts';
import { actorNode } from './along.ts';
import { EVENT_CONDITION } from './conditions.ts';
import { statement } from './statement.ts';

/** One step of a walk from actor to actor: an event with all who took part in it. */
export interface HopRow {
  readonly actor: string;
  readonly event: string;
  readonly day: string;
  readonly others: readonly string[];
}

/** A search goes level by level in batches: `shortestPath` cannot be limited to events that meet a condition. */
export const hopsOfActors = statement<HopRow>(
  'walks.hops',
  `UNWIND $ids AS id
   MATCH (actor:Actor {id: id})-[:TOOK_PART_IN]->(e:Event)
   WHERE ${EVENT_CONDITION}
   WITH DISTINCT id, e
   RETURN id AS actor, e.id AS event, coalesce(e.fromDay, '') AS day, e.participantIds AS others
   ORDER BY actor, event LIMIT $limit`,
);

/** Whom these actors share events with, those left out that are known already; most events first, then by name. */
export const neighboursOfActors = statement<{ node: Properties; events: number }>(
  'walks.neighbours',
  `UNWIND $ids AS id
   MATCH (actor:Actor {id: id})-[:TOOK_PART_IN]->(e:Event)
   WHERE ${EVENT_CONDITION}
   WITH DISTINCT e
   MATCH (e)<-[:TOOK_PART_IN]-(other:Actor) WHERE NOT other.id IN $known
   WITH other, count(DISTINCT e.id) AS events
   RETURN ${actorNode('other')} AS node, events ORDER BY events DESC, other.sortKey LIMIT $limit`,
);

export interface NetworkLinkRow {
  readonly source: string;
  readonly target: string;
  readonly events: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/**
 * How often each two of these share an event, each pair once, most events first. An event is there for all that stand
 * for one (`rows`); whether a participant is one of 2,000 is not looked up for each, which took five times as long.
 */
export const linksAmong = statement<NetworkLinkRow>(
  'walks.links',
  `UNWIND $rows AS row
   MATCH (actor:Actor {id: row.actor})-[:TOOK_PART_IN]->(e:Event)
   WHERE ${EVENT_CONDITION}
   WITH e, collect(DISTINCT row.id) AS present WHERE size(present) > 1
   UNWIND present AS source
   UNWIND present AS target
   WITH e, source, target WHERE source < target
   RETURN source, target, count(e) AS events, min(e.date) AS firstDate, max(e.date) AS lastDate
   ORDER BY events DESC, source, target LIMIT $limit`,
);

/** In how many events each of these is, by any that stands for it. */
export const eventCountsAmong = statement<{ id: string; events: number }>(
  'walks.eventCounts',
  `UNWIND $rows AS row
   MATCH (actor:Actor {id: row.actor})-[:TOOK_PART_IN]->(e:Event)
   WHERE ${EVENT_CONDITION}
   RETURN row.id AS id, count(DISTINCT e.id) AS events ORDER BY id`,
);

/** Who is of these countries: those of most events, then by name. */
export const actorsOfCountries = statement<{ id: string; actor: string }>(
  'walks.actorsOfCountries',
  `UNWIND $ids AS id
   MATCH (:Actor {id: id})<-[:OF_COUNTRY]-(one:Actor)
   RETURN id, one.id AS actor ORDER BY one.eventCount DESC, one.sortKey LIMIT $limit`,
);

export const WALK_STATEMENTS = [
  hopsOfActors,
  neighboursOfActors,
  linksAmong,
  eventCountsAmong,
  actorsOfCountries,
];
