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

/** How often each two of these actors share an event, each pair once, most events first. */
export const linksAmongActors = statement<NetworkLinkRow>(
  'walks.links',
  `UNWIND $ids AS id
   MATCH (actor:Actor {id: id})-[:TOOK_PART_IN]->(e:Event)
   WHERE ${EVENT_CONDITION}
   WITH DISTINCT actor, e
   MATCH (e)<-[:TOOK_PART_IN]-(other:Actor) WHERE other.id > actor.id AND other.id IN $ids
   WITH DISTINCT actor, e, other
   RETURN actor.id AS source, other.id AS target, count(e) AS events, min(e.date) AS firstDate,
     max(e.date) AS lastDate
   ORDER BY events DESC, source, target LIMIT $limit`,
);

export const WALK_STATEMENTS = [hopsOfActors, neighboursOfActors, linksAmongActors];
