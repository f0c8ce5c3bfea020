import type { Properties } from '../properties.ts';
import { type KeyedRow, statement } from './statement.ts';

/** Holders of posts who take part though no article names them there: links with `inferredAt`, the body of the post. */

/** Parts that a body has by the title of a post alone. */
export interface PartByPostRow {
  readonly body: string;
  readonly event: string;
  readonly date: string | null;
  readonly published: string | null;
  readonly part: Properties;
}

export const partsByPost = statement<PartByPostRow>(
  'inferred.partsByPost',
  `UNWIND $ids AS id
   MATCH (body:Actor {id: id})-[t:TOOK_PART_IN]->(e:Event) WHERE t.post IS NOT NULL
   MATCH (a:Article {id: t.article})
   RETURN id AS body, e.id AS event, e.date AS date, a.published AS published, properties(t) AS part
   ORDER BY body, event, t.record, t.position`,
);

/** Bodies at which these persons hold or held posts. */
export const bodiesOfHolders = statement<KeyedRow>(
  'inferred.bodiesOfHolders',
  `UNWIND $ids AS id
   MATCH (:Actor {id: id})-[:HOLDS_POST]->(body:Actor)
   RETURN DISTINCT body.id AS key ORDER BY key`,
);

/** What was inferred by posts at these bodies. The events are given. */
export const dropInferredAt = statement<KeyedRow>(
  'inferred.dropAt',
  `UNWIND $ids AS id
   MATCH (body:Actor {id: id})-[t:TOOK_PART_IN]->(e:Event) WHERE t.post IS NOT NULL
   WITH DISTINCT id, e
   MATCH (e)<-[l:TOOK_PART_IN|REPRESENTED_IN]-(:Actor) WHERE l.inferredAt = id
   WITH l, e.id AS key
   DELETE l
   RETURN DISTINCT key ORDER BY key`,
);

/** What was inferred of these persons: they support nothing by it. The events are given. */
export const dropInferredOf = statement<KeyedRow>(
  'inferred.dropOf',
  `UNWIND $ids AS id
   MATCH (:Actor {id: id})-[l:TOOK_PART_IN]->(e:Event) WHERE l.inferredAt IS NOT NULL
   WITH l, e.id AS key
   DELETE l
   RETURN DISTINCT key ORDER BY key`,
);

export const addInferredRepresentations = statement(
  'inferred.addRepresentations',
  `UNWIND $rows AS row
   MATCH (body:Actor {id: row.from})
   MATCH (e:Event {id: row.to})
   CREATE (body)-[l:REPRESENTED_IN]->(e)
   SET l = row.properties`,
);

export const INFERRED_STATEMENTS = [
  partsByPost,
  bodiesOfHolders,
  dropInferredAt,
  dropInferredOf,
  addInferredRepresentations,
];
