import type { Properties } from '../properties.ts';
import { actorNode } from './along.ts';
import { type KeyedRow, statement } from './statement.ts';

/** Who is who: the keys by which actors are found again, what moves between them, what persons decided. */

/** Actors that have one of these keys. */
export const actorsByKeys = statement<KeyedRow>(
  'identity.actorsByKeys',
  `UNWIND $ids AS id
   MATCH (:ActorKey {id: id})-[:KEY_OF]->(actor:Actor)
   RETURN DISTINCT actor.id AS key ORDER BY key`,
);

/** The same with the whole actor, for an id that it had before. */
export const actorsByFormerId = statement<{ key: string; node: Properties }>(
  'identity.actorsByFormerId',
  `UNWIND $ids AS key
   MATCH (:ActorKey {id: key})-[:KEY_OF]->(actor:Actor)
   RETURN key, ${actorNode('actor')} AS node ORDER BY key, actor.id`,
);

export const keysOfActors = statement<{ key: string; name: string }>(
  'identity.keys',
  `UNWIND $ids AS key
   MATCH (:Actor {id: key})<-[:KEY_OF]-(k:ActorKey)
   RETURN key, k.id AS name ORDER BY key, name`,
);

export const addKeys = statement(
  'identity.addKeys',
  `UNWIND $rows AS row
   MATCH (actor:Actor {id: row.actor})
   MERGE (k:ActorKey {id: row.key})
   CREATE (k)-[:KEY_OF]->(actor)`,
);

export const dropKeys = statement(
  'identity.dropKeys',
  `UNWIND $rows AS row
   MATCH (:ActorKey {id: row.key})-[l:KEY_OF]->(:Actor {id: row.actor})
   DELETE l`,
);

/** Of these keys, takes away those of no actor. */
export const dropLooseKeys = statement(
  'identity.dropLooseKeys',
  `UNWIND $ids AS id
   MATCH (k:ActorKey {id: id}) WHERE COUNT { (k)-[:KEY_OF]->() } = 0
   DELETE k`,
);

/** What articles say under claims that are now of other actors. A link without a claim is of its actor's own. */
export const dropMovedMentions = statement(
  'identity.dropMovedMentions',
  `UNWIND $rows AS row
   MATCH (:Article {id: row.article})-[m:MENTIONS]->(:Actor {id: row.from})
   WHERE coalesce(m.claim, row.from) = row.claim
   DELETE m`,
);

export const dropMovedHolders = statement(
  'identity.dropMovedHolders',
  `UNWIND $rows AS row
   MATCH (:Actor {id: row.from})-[h:HOLDS_POST]->(:Actor)
   WHERE h.article = row.article AND coalesce(h.personClaim, row.from) = row.claim
   DELETE h`,
);

export const dropMovedBodies = statement(
  'identity.dropMovedBodies',
  `UNWIND $rows AS row
   MATCH (:Actor {id: row.from})<-[h:HOLDS_POST]-(:Actor)
   WHERE h.article = row.article AND coalesce(h.atClaim, row.from) = row.claim
   DELETE h`,
);

/** What articles say of actors and posts, by article. */
export const mentionsByArticles = statement<{ key: string; mention: Properties }>(
  'identity.mentionsByArticles',
  `UNWIND $ids AS id
   MATCH (:Article {id: id})-[m:MENTIONS]->(actor:Actor)
   RETURN actor.id AS key, properties(m) AS mention ORDER BY m.article, m.start, key, m.name`,
);

export const postsByArticles = statement<{ person: string; at: string; post: Properties }>(
  'identity.postsByArticles',
  `UNWIND $ids AS id
   MATCH (:Article {id: id})-[:MENTIONS]->(person:Actor)
   WITH DISTINCT id, person
   MATCH (person)-[h:HOLDS_POST]->(at:Actor) WHERE h.article = id
   RETURN person.id AS person, at.id AS at, properties(h) AS post ORDER BY h.article, person, at, h.title, h.start`,
);

/** What is said of actors, one row for all articles that say the same. */
export const sightingsOfActors = statement<{ key: string; form: string; articles: string[] }>(
  'identity.sightings',
  `UNWIND $ids AS key
   MATCH (:Actor {id: key})<-[m:MENTIONS]-(:Article)
   WITH key, m ORDER BY m.article
   RETURN key, m.form AS form, collect(m.article) AS articles ORDER BY key, form`,
);

export const postsOfHolders = statement<{ person: string; at: string; post: Properties }>(
  'identity.posts',
  `UNWIND $ids AS id
   MATCH (person:Actor {id: id})-[h:HOLDS_POST]->(at:Actor)
   RETURN person.id AS person, at.id AS at, properties(h) AS post
   ORDER BY person, at, h.title, h.article, h.start, h.end`,
);

/** Events that articles report. */
export const eventsByArticles = statement<KeyedRow>(
  'identity.eventsByArticles',
  `UNWIND $ids AS id
   MATCH (:Article {id: id})-[:REPORTS]->(e:Event)
   RETURN DISTINCT e.id AS key ORDER BY key`,
);

export const allJudgements = statement<{ node: Properties }>(
  'identity.judgements',
  'MATCH (j:Judgement) RETURN properties(j) AS node ORDER BY j.decidedAt, j.id',
);

export const mergeJudgements = statement(
  'identity.mergeJudgements',
  `UNWIND $rows AS row
   MERGE (j:Judgement {id: row.id})
   SET j = row.properties`,
);

export const dropJudgements = statement(
  'identity.dropJudgements',
  `UNWIND $ids AS id
   MATCH (j:Judgement {id: id})
   DELETE j`,
);

export const IDENTITY_STATEMENTS = [
  actorsByKeys,
  actorsByFormerId,
  keysOfActors,
  addKeys,
  dropKeys,
  dropLooseKeys,
  dropMovedMentions,
  dropMovedHolders,
  dropMovedBodies,
  mentionsByArticles,
  postsByArticles,
  sightingsOfActors,
  postsOfHolders,
  eventsByArticles,
  allJudgements,
  mergeJudgements,
  dropJudgements,
];
