import type { Properties } from '../properties.ts';
import { actorNode } from './along.ts';
import { statement } from './statement.ts';

/** Who owns which firm: links between actors that are both there, made anew whenever one of them is written. */
export const dropOwnership = statement(
  'owners.drop',
  `UNWIND $ids AS id
   MATCH (:Actor {id: id})-[l:OWNED_BY]-(:Actor)
   WITH DISTINCT l
   DELETE l`,
);

/**
 * The part of a firm in a country is owned from another one: "Jazz Pakistan" is no part of Jazz, which is of Pakistan.
 * Persons and countries own no firm, though a decision may have given one the name of a firm. A row tells one side by
 * its id and the other by a key.
 */
export const addOwnership = statement(
  'owners.add',
  `UNWIND $rows AS row
   MATCH (known:Actor {id: row.actor})
   MATCH (:ActorKey {id: row.key})-[:KEY_OF]->(found:Actor)
   WITH DISTINCT row.abroad AS abroad,
     CASE WHEN row.owns THEN known.id ELSE found.id END AS ownerId,
     CASE WHEN row.owns THEN found.id ELSE known.id END AS childId
   MATCH (owner:Actor {id: ownerId})
   MATCH (child:Actor {id: childId})
   WHERE ownerId <> childId
     AND NOT (ownerId STARTS WITH 'person:' OR ownerId STARTS WITH 'country:'
       OR childId STARTS WITH 'person:' OR childId STARTS WITH 'country:')
     AND (abroad = false OR coalesce(owner.country, '') <> coalesce(child.country, ''))
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

export const OWNER_STATEMENTS = [dropOwnership, addOwnership, ownersOf, ownedBy];
