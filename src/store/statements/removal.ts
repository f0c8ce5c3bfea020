import type { Properties } from '../properties.ts';
import { type KeyedRow, statement } from './statement.ts';

/** What articles say of events: taken out by article, also where others report the event too. */
export const dropReportsOfArticles = statement<KeyedRow>(
  'remove.reports',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[r:REPORTS]->(e:Event)
   WITH r, e.id AS key
   DELETE r
   RETURN DISTINCT key ORDER BY key`,
);

export const dropPartsOfArticles = statement<KeyedRow>(
  'remove.parts',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[:REPORTS]->(e:Event)
   WITH DISTINCT id, e
   MATCH (e)<-[l:TOOK_PART_IN|REPRESENTED_IN]-(actor:Actor) WHERE l.article = id
   WITH l, actor.id AS key
   DELETE l
   RETURN DISTINCT key ORDER BY key`,
);

export const bodiesOfPosts = statement<KeyedRow>(
  'remove.bodies',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[:MENTIONS]->(person:Actor)
   WITH DISTINCT id, person
   MATCH (person)-[h:HOLDS_POST]->(body:Actor) WHERE h.article = id
   RETURN DISTINCT body.id AS key ORDER BY key`,
);

export const dropArticles = statement(
  'remove.articles',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})
   DETACH DELETE a`,
);

/** Of these events, those that no article reports any more. */
export const eventsWithoutReport = statement<KeyedRow>(
  'remove.eventsWithoutReport',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id}) WHERE COUNT { (e)<-[:REPORTS]-() } = 0
   RETURN e.id AS key ORDER BY key`,
);

/** Of these actors, those that no article names, gives a post or lets take part any more. */
export const actorsWithoutSupport = statement<KeyedRow>(
  'remove.actorsWithoutSupport',
  `UNWIND $ids AS id
   MATCH (n:Actor {id: id})
   WHERE COUNT { (n)<-[:MENTIONS]-() } = 0 AND COUNT { (n)-[:TOOK_PART_IN]->() } = 0
   AND COUNT { (n)-[:HOLDS_POST]-() } = 0
   RETURN n.id AS key ORDER BY key`,
);

/** Of these actors, those that some article names. */
export const actorsMentioned = statement<KeyedRow>(
  'remove.actorsMentioned',
  `UNWIND $ids AS id
   MATCH (n:Actor {id: id}) WHERE COUNT { (n)<-[:MENTIONS]-() } > 0
   RETURN n.id AS key ORDER BY key`,
);

/** Countries of these actors: they may be left alone. */
export const countriesOfActors = statement<KeyedRow>(
  'remove.countries',
  `UNWIND $ids AS id
   MATCH (n:Actor {id: id})-[:OF_COUNTRY]->(c:Actor)
   RETURN DISTINCT c.id AS key ORDER BY key`,
);

export const dropActors = statement(
  'remove.actors',
  `UNWIND $ids AS id
   MATCH (n:Actor {id: id})
   DETACH DELETE n`,
);

/** Of these countries, those that something still refers to. */
export const countriesReferredTo = statement<KeyedRow>(
  'remove.countriesReferredTo',
  `UNWIND $ids AS id
   MATCH (c:Actor {id: id}) WHERE COUNT { (c)<-[:OF_COUNTRY|HELD_IN]-() } > 0
   RETURN c.id AS key ORDER BY key`,
);

export const dropTopicsWithoutEvent = statement(
  'remove.topics',
  `UNWIND $ids AS id
   MATCH (t:Topic {id: id}) WHERE COUNT { (t)<-[:ABOUT]-() } = 0
   DELETE t`,
);

export const clearLists = statement(
  'remove.clearLists',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})
   SET e.publishers = [], e.reportCount = 0`,
);

export const storedArticles = statement<{ id: string; sha256: string; extractor: string }>(
  'write.storedArticles',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})
   RETURN a.id AS id, a.sha256 AS sha256, a.extractor AS extractor ORDER BY id`,
);

/** Events with a record of a type in which an actor took part, itself or by the holder of a post, by that record. */
export const eventsNear = statement<KeyedRow>(
  'write.eventsNear',
  `UNWIND $probes AS probe
   UNWIND probe.actors AS actor
   MATCH (:Actor {id: actor})-[t:TOOK_PART_IN|REPRESENTED_IN]->(e:Event)
   WHERE (probe.from IS NULL OR e.toDay IS NULL OR e.toDay >= probe.from)
   AND (probe.to IS NULL OR e.fromDay IS NULL OR e.fromDay <= probe.to)
   WITH DISTINCT probe.type AS type, e, t.record AS record
   MATCH (e)<-[r:REPORTS]-(:Article) WHERE r.id = record AND r.type = type
   RETURN DISTINCT e.id AS key ORDER BY key`,
);

/** Records of events with one row a participant; `records` gives those without. */
export const partsOfRecords = statement<{ key: string; actor: string; part: Properties }>(
  'write.partsOfRecords',
  `UNWIND $ids AS key
   MATCH (e:Event {id: key})<-[t:TOOK_PART_IN]-(actor:Actor) WHERE t.inferredAt IS NULL
   RETURN key, actor.id AS actor, properties(t) AS part ORDER BY key, t.record, t.position`,
);

export const REMOVAL_STATEMENTS = [
  dropReportsOfArticles,
  dropPartsOfArticles,
  bodiesOfPosts,
  dropArticles,
  eventsWithoutReport,
  actorsWithoutSupport,
  actorsMentioned,
  countriesOfActors,
  dropActors,
  countriesReferredTo,
  dropTopicsWithoutEvent,
  clearLists,
  storedArticles,
  eventsNear,
  partsOfRecords,
];
