import type { EntityKind } from '../../model/index.ts';
import type { Statement } from '../engine.ts';
import { type KeyedRow, statement } from './statement.ts';

/** Writers of several processes wait here for one another: the first to touch the node holds it until it commits. */
export const takeWriteLock = statement(
  'write.lock',
  `MERGE (l:Lock {id: 'load'}) SET l.units = coalesce(l.units, 0) + 1`,
);

/** What an article said about actors, before it is written again. The actors are given: some may be left without. */
export const dropMentions = statement<KeyedRow>(
  'write.dropMentions',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[m:MENTIONS]->(actor:Actor)
   WITH m, actor.id AS key
   DELETE m
   RETURN DISTINCT key ORDER BY key`,
);

/** Holders of a post are named by the article that states it, so that they are found by its mentions. */
export const dropPosts = statement(
  'write.dropPosts',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[:MENTIONS]->(person:Actor)
   WITH DISTINCT id, person
   MATCH (person)-[h:HOLDS_POST]->(:Actor) WHERE h.article = id
   DELETE h`,
);

/** All that articles say of events, before the events are written again. */
export const dropReports = statement(
  'write.dropReports',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})<-[l:REPORTS|TOOK_PART_IN|REPRESENTED_IN]-()
   DELETE l`,
);

/** Where events were and what they were about. The countries and topics are given: some may be left alone. */
export const dropSubjects = statement<KeyedRow>(
  'write.dropSubjects',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})-[l:HELD_IN|ABOUT]->(n)
   WITH l, n.id AS key
   DELETE l
   RETURN DISTINCT key ORDER BY key`,
);

/** Names and records of events that are about to go, for those that take them over. */
export const namesOfEvents = statement<{ key: string; name: string }>(
  'write.names',
  `UNWIND $ids AS key
   MATCH (e:Event {id: key})<-[:NAMES]-(n:EventName)
   RETURN key, n.id AS name ORDER BY key, name`,
);

export const recordIdsOfEvents = statement<{ key: string; record: string }>(
  'write.recordIds',
  `UNWIND $ids AS key
   MATCH (e:Event {id: key})<-[r:REPORTS]-(:Article)
   RETURN key, r.id AS record ORDER BY key, record`,
);

export const dropEvents = statement(
  'write.dropEvents',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})
   DETACH DELETE e`,
);

export const dropEventNames = statement(
  'write.dropEventNames',
  `UNWIND $ids AS id
   MATCH (n:EventName {id: id})
   DETACH DELETE n`,
);

export const mergeEventNames = statement(
  'write.eventNames',
  `UNWIND $rows AS row
   MATCH (e:Event {id: row.event})
   MERGE (n:EventName {id: row.name})
   MERGE (n)-[:NAMES]->(e)`,
);

export const mergeArticles = statement(
  'write.articles',
  `UNWIND $rows AS row
   MERGE (a:Article {id: row.id})
   SET a = row.properties`,
);

/** Who took part is listed anew with the links, and counted by the difference. */
export const mergeEvents = statement(
  'write.events',
  `UNWIND $rows AS row
   MERGE (e:Event {id: row.id})
   WITH e, row, coalesce(e.participantIds, []) AS listed
   SET e = row.properties
   SET e.participantIds = listed`,
);

const mergeActors = (kind: string, labels: string): Statement<never> =>
  statement(
    `write.actors.${kind}`,
    `UNWIND $rows AS row
     MERGE (n:Actor {id: row.id})
     WITH n, row, coalesce(n.eventCount, 0) AS events
     SET n = row.properties
     SET n.eventCount = events
     ${labels}`,
  );

/** Labels are part of a statement's text, so that there is one for each kind. */
export const mergeActorsOf: Readonly<Record<EntityKind | 'official', Statement<never>>> = {
  person: mergeActors('person', 'SET n:Person REMOVE n:Official'),
  official: mergeActors('official', 'SET n:Person:Official'),
  agency: mergeActors('agency', 'SET n:Agency'),
  company: mergeActors('company', 'SET n:Company'),
  organization: mergeActors('organization', 'SET n:Organization'),
  country: mergeActors('country', 'SET n:Country'),
};

/** Countries that something refers to and no article names: those that are there stay as they are. */
export const mergeReferredCountries = statement(
  'write.referredCountries',
  `UNWIND $rows AS row
   MERGE (n:Actor {id: row.id})
   ON CREATE SET n = row.properties
   SET n:Country`,
);

export const mergeTopics = statement(
  'write.topics',
  `UNWIND $rows AS row
   MERGE (t:Topic {id: row.id})
   SET t.name = row.name`,
);

/** Takes actors from a country that they are no longer of. The country is given. */
export const dropCountry = statement<KeyedRow>(
  'write.dropCountry',
  `UNWIND $rows AS row
   MATCH (n:Actor {id: row.id})-[l:OF_COUNTRY]->(c:Actor) WHERE row.country IS NULL OR c.id <> row.country
   WITH l, c.id AS key
   DELETE l
   RETURN DISTINCT key ORDER BY key`,
);

export const mergeCountry = statement(
  'write.country',
  `UNWIND $rows AS row
   MATCH (n:Actor {id: row.id})
   MATCH (c:Actor {id: row.country})
   MERGE (n)-[:OF_COUNTRY]->(c)`,
);

const link = (name: string, from: string, to: string, type: string): Statement<never> =>
  statement(
    `write.${name}`,
    `UNWIND $rows AS row
     MATCH (from:${from} {id: row.from})
     MATCH (to:${to} {id: row.to})
     CREATE (from)-[l:${type}]->(to)
     SET l = row.properties`,
  );

export const addMentions = link('mentions', 'Article', 'Actor', 'MENTIONS');
export const addPosts = link('posts', 'Actor', 'Actor', 'HOLDS_POST');
export const addReports = link('reports', 'Article', 'Event', 'REPORTS');
export const addParts = link('parts', 'Actor', 'Event', 'TOOK_PART_IN');
export const addPlaces = link('places', 'Event', 'Actor', 'HELD_IN');
export const addSubjects = link('subjects', 'Event', 'Topic', 'ABOUT');

/**
 * A body is present where a holder of a post there took part and the same article states both, unless it says that
 * the post was held before.
 */
export const addRepresentations = statement(
  'write.representations',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})<-[t:TOOK_PART_IN]-(person:Person)
   MATCH (person)-[h:HOLDS_POST]->(body:Actor)
   WHERE h.article = t.article AND h.former = false
   CREATE (body)-[:REPRESENTED_IN {article: t.article, record: t.record, person: person.id, post: h.title,
     quote: t.quote, start: t.start, end: t.end}]->(e)`,
);

/** Fills what conditions on events look at, from the links. */
export const countReports = statement(
  'write.countReports',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})<-[:REPORTS]-(a:Article)
   WITH e, a ORDER BY a.publisher, a.id
   WITH e, count(DISTINCT a.id) AS reports, collect(DISTINCT a.publisher) AS publishers
   SET e.reportCount = reports, e.publishers = publishers`,
);

/** Who is listed as having taken part, and who did. */
export const participantsListed = statement<{
  key: string;
  listed: readonly string[];
  present: readonly string[];
}>(
  'write.participantsListed',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})
   CALL (e) {
     MATCH (e)<-[:TOOK_PART_IN]-(actor:Actor)
     WITH DISTINCT actor.id AS id ORDER BY id
     RETURN collect(id) AS present }
   RETURN e.id AS key, e.participantIds AS listed, present ORDER BY key`,
);

export const setParticipants = statement(
  'write.participants',
  `UNWIND $rows AS row
   MATCH (e:Event {id: row.id})
   SET e.participantIds = row.ids`,
);

export const changeEventCounts = statement(
  'write.eventCounts',
  `UNWIND $rows AS row
   MATCH (n:Actor {id: row.id})
   SET n.eventCount = n.eventCount + row.change`,
);

export const WRITING_STATEMENTS = [
  takeWriteLock,
  dropMentions,
  dropPosts,
  dropReports,
  dropSubjects,
  namesOfEvents,
  recordIdsOfEvents,
  dropEvents,
  dropEventNames,
  mergeEventNames,
  mergeArticles,
  mergeEvents,
  ...Object.values(mergeActorsOf),
  mergeReferredCountries,
  mergeTopics,
  dropCountry,
  mergeCountry,
  addMentions,
  addPosts,
  addReports,
  addParts,
  addPlaces,
  addSubjects,
  addRepresentations,
  countReports,
  participantsListed,
  setParticipants,
  changeEventCounts,
];
