import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Resolution } from '../model/index.ts';
import { inBatches } from './batches.ts';
import type { Run } from './engine.ts';
import { namesOfEvents, recordIdsOfEvents } from './statements/writing.ts';

/**
 * Which event now stands for each dissolved one, and for each id that one stood for already: that which took over
 * most of its records, the first by id of those that tie.
 */
export async function findHeirs(
  run: Run,
  { events, dissolved }: Pick<Resolution, 'events' | 'dissolved'>,
): Promise<{ name: string; event: string }[]> {
  const records = groupBy(
    await inBatches(dissolved, (ids) => run(recordIdsOfEvents, { ids })),
    ({ key }) => key,
  );
  const names = groupBy(await inBatches(dissolved, (ids) => run(namesOfEvents, { ids })), ({ key }) => key);
  const live = new Set(events.map(({ event }) => event.id));
  return dissolved.flatMap((id) => {
    const heir = heirOf(new Set(records.get(id)?.map(({ record }) => record)), events);
    if (heir === undefined) return [];
    const stoodFor = (names.get(id) ?? []).map(({ name }) => name);
    return [id, ...stoodFor].filter((name) => !live.has(name)).map((name) => ({ name, event: heir }));
  });
}

function heirOf(records: ReadonlySet<string>, events: Resolution['events']): string | undefined {
  return events
    .map(({ event, records: own }) => ({
      id: event.id,
      common: own.filter(({ id }) => records.has(id)).length,
    }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || compare(a.id, b.id))[0]?.id;
}
