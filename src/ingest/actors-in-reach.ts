import type { Judgement } from '../model/index.ts';
import { Reach, type Sightings } from '../resolve/index.ts';
import type { GraphWriter } from '../store/index.ts';

/**
 * What is said of all actors that a change may touch: those that have to do with what articles say or said (`seeds`),
 * those linked to these, and so on, and those that are named by id.
 */
export async function actorsInReach(
  writer: Pick<GraphWriter, 'sightings' | 'actorsByKeys'>,
  seeds: Sightings,
  ids: readonly string[],
  judgements: readonly Judgement[],
): Promise<Sightings> {
  const reach = new Reach(seeds, judgements);
  reach.offer(await writer.sightings(ids), { inReach: true });
  for (let keys = reach.probes(); keys.length > 0; keys = reach.probes()) {
    const found = await writer.actorsByKeys(keys);
    reach.offer(await writer.sightings(found.filter((id) => !reach.has(id))));
  }
  return reach.within;
}
