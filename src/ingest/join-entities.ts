import {
  actorId,
  type ExtractedArticle,
  identifyActors,
  type Join,
  joinOf,
  sightingsOf,
} from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { actorsInReach } from './actors-in-reach.ts';
import { claimsOfExtraction } from './claims-of-article.ts';
import { knowledge } from './knowledge.ts';

/**
 * Which actor of the graph each entity of an article would be if the article were loaded now, and why, by the entity's
 * id; those that would be new are left out. Nothing is written.
 */
export async function joinEntities(
  store: GraphStore,
  extracted: ExtractedArticle,
): Promise<Map<string, Join>> {
  const claimed = claimsOfExtraction(extracted);
  const judgements = await store.judgements();
  const reached = await actorsInReach(store, sightingsOf([claimed.claims]), [], judgements);
  const identity = identifyActors([claimed], reached, judgements);
  return new Map(
    extracted.extraction.entities.flatMap((entity) => {
      const join = joinOf(extracted.article.id, actorId(entity, knowledge().nameOf), identity);
      return join ? [[entity.id, join] as const] : [];
    }),
  );
}
