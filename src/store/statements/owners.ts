import type { Properties } from '../properties.ts';
import { actorNode } from './along.ts';
import { statement } from './statement.ts';

/** Who owns which firm: links between actors that are both there, made anew whenever one of them is written. */
export const dropOwners = statement(
  'owners.drop',
  `UNWIND $ids AS id
   MATCH (:Actor {id: id})-[l:OWNED_BY]->(:Actor)
   DELETE l`,
);

export const dropOwned = statement(
  'owners.dropOwned',
  `UNWIND $ids AS id
   MATCH (:Actor {id: id})<-[l:OWNED_BY]-(:Actor)
   DELETE l`,
);

/**
 * The part of a firm in a country is owned from another one: "Jazz Pakistan" is no part of Jazz, which is of Pakistan.
 * Persons and countries own no firm, though a decision may have given one the name of a firm.
 */
const IS_OWNED = `owner.id <> child.id
   AND NOT (owner.id STARTS WITH 'person:' OR owner.id STARTS WITH 'country:'
     OR child.id STARTS WITH 'person:' OR child.id STARTS WITH 'country:')
   AND (row.abroad = false OR coalesce(owner.country, '') <> coalesce(child.country, ''))`;

export const addOwners = statement(
  'owners.add',
  `UNWIND $rows AS row
   MATCH (child:Actor {id: row.actor})
   MATCH (:ActorKey {id: row.key})-[:KEY_OF]->(owner:Actor)
   WHERE ${IS_OWNED}
   MERGE (child)-[:OWNED_BY]->(owner)`,
);

export const addOwned = statement(
  'owners.addOwned',
  `UNWIND $rows AS row
   MATCH (owner:Actor {id: row.actor})
   MATCH (:ActorKey {id: row.key})-[:KEY_OF]->(child:Actor)
   WHERE ${IS_OWNED}
   MERGE (child)-[:OWNED_BY]->(owner)`,
);

export interface OwnerRow {
  readonly key: string;
  readonly node: Properties;
}

export const ownersOf = statement<OwnerRow>(
  'owners.of',
  `UNWIND $ids AS key
   MATCH (:Actor {id: key})-[:OWNED_BY]->(owner:Actor)
   RETURN key, ${actorNode('owner')} AS node ORDER BY key, owner.id`,
);

export const ownedBy = statement<OwnerRow>(
  'owners.owned',
  `UNWIND $ids AS key
   MATCH (:Actor {id: key})<-[:OWNED_BY]-(child:Company)
   RETURN key, ${actorNode('child')} AS node ORDER BY key, child.sortKey`,
);

export const OWNER_STATEMENTS = [dropOwners, dropOwned, addOwners, addOwned, ownersOf, ownedBy];
