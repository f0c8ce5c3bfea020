import type { ActorOrder } from '../graph-store.ts';
import type { Properties } from '../properties.ts';
import { actorNode } from './along.ts';
import { actorCondition } from './conditions.ts';
import { ACTOR_ORDERS, allPages, pages } from './pages.ts';
import { type CountRow, type NodeRow, statement } from './statement.ts';

export const actorsById = statement<NodeRow>(
  'actors.byId',
  `UNWIND $ids AS id
   MATCH (actor:Actor {id: id})
   RETURN ${actorNode('actor')} AS node ORDER BY actor.id`,
);

const ACTORS = `MATCH (actor:Actor) WHERE ${actorCondition('actor')}`;

export const actorPages = pages<ActorOrder, NodeRow>('actors.page', ACTOR_ORDERS, {
  match: (_order, there) => `MATCH (actor:Actor) WHERE ${there}${actorCondition('actor')}`,
  variables: 'actor',
  id: 'actor.id',
  columns: `${actorNode('actor')} AS node`,
});

export const actorCount = statement<CountRow>('actors.count', `${ACTORS} RETURN count(actor) AS total`);

export interface PostRow {
  readonly key: string;
  readonly person: Properties;
  readonly at: Properties;
  readonly post: Properties;
}

const POST_ROW = `RETURN key, ${actorNode('person')} AS person, ${actorNode('at')} AS at, properties(h) AS post
  ORDER BY key, person.id, at.id, h.title, h.article, h.start, h.end`;

export const postsOfPersons = statement<PostRow>(
  'actors.posts',
  `UNWIND $ids AS key
   MATCH (person:Actor {id: key})-[h:HOLDS_POST]->(at:Actor)
   ${POST_ROW}`,
);

export const postsAtBodies = statement<PostRow>(
  'actors.holders',
  `UNWIND $ids AS key
   MATCH (at:Actor {id: key})<-[h:HOLDS_POST]-(person:Actor)
   ${POST_ROW}`,
);

export const mentionsOfActors = statement<{ key: string; mention: Properties }>(
  'actors.mentions',
  `UNWIND $ids AS key
   MATCH (actor:Actor {id: key})<-[m:MENTIONS]-(a:Article)
   RETURN key, properties(m) AS mention ORDER BY key, m.article, m.start, m.name`,
);

export const ACTOR_STATEMENTS = [
  actorsById,
  ...allPages(actorPages),
  actorCount,
  postsOfPersons,
  postsAtBodies,
  mentionsOfActors,
];
