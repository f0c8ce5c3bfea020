import type { Known, Resolution } from '../model/index.ts';
import { applyResolution } from './apply.ts';
import { inBatches } from './batches.ts';
import type { Run } from './engine.ts';
import type { GraphWriter } from './graph-store.ts';
import { identityWriter } from './identity.ts';
import { toMention, toPost } from './properties.ts';
import { recordsOf } from './records.ts';
import { removeArticles } from './remove-articles.ts';
import { mentionsOfActors, postsOfPersons } from './statements/actors.ts';
import { eventsNear, storedArticles } from './statements/removal.ts';

/** Writes through one transaction. */
export function writerOver(run: Run): GraphWriter {
  return {
    storedArticles: async (ids) => {
      const rows = await inBatches(ids, (batch) => run(storedArticles, { ids: batch }));
      return new Map(rows.map(({ id, sha256, extractor }) => [id, { sha256, extractor }]));
    },
    removeArticles: (ids) => removeArticles(run, ids),
    known: (actorIds) => knownOf(run, actorIds),
    clustersNear: (probes) => clustersNear(run, probes),
    ...identityWriter(run),
    apply: (resolution: Resolution, extractor: string) => applyResolution(run, resolution, extractor),
  };
}

async function knownOf(run: Run, actorIds: readonly string[]): Promise<Pick<Known, 'mentions' | 'posts'>> {
  const ids = [...new Set(actorIds)];
  const mentions = await inBatches(ids, (batch) => run(mentionsOfActors, { ids: batch }));
  const posts = await inBatches(ids, (batch) => run(postsOfPersons, { ids: batch }));
  return {
    mentions: mentions.map(({ key, mention }) => toMention(key, mention)),
    posts: posts.map(({ person, at, post }) => toPost(String(person.id), String(at.id), post)),
  };
}

async function clustersNear(
  run: Run,
  probes: Parameters<GraphWriter['clustersNear']>[0],
): Promise<Known['clusters']> {
  const asked = probes.map(({ type, actors, from, to }) => ({
    type,
    actors: [...new Set(actors)],
    from: from ?? null,
    to: to ?? null,
  }));
  const found = await inBatches(asked, (batch) => run(eventsNear, { probes: batch }));
  const ids = [...new Set(found.map(({ key }) => key))].sort();
  const records = await recordsOf(run, ids);
  return ids.map((id) => ({ id, records: records.get(id) ?? [] }));
}
