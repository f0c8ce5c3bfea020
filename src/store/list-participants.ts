import { getOrMake } from '../lib/get-or-make.ts';
import { inBatches } from './batches.ts';
import type { Run } from './engine.ts';
import * as write from './statements/writing.ts';

/**
 * Each event lists who took part in it, and each actor counts the events that list it: what sorts actors by their events
 * without a look at any. Both are brought in line with the links of these events.
 */
export async function listParticipants(run: Run, events: readonly string[]): Promise<void> {
  const rows = await inBatches(events, (ids) => run(write.participantsListed, { ids }));
  const changed = rows.flatMap(({ key, listed, present }) => {
    const added = present.filter((id) => !listed.includes(id));
    const gone = listed.filter((id) => !present.includes(id));
    return added.length + gone.length === 0 ? [] : [{ key, present, added, gone }];
  });
  await inBatches(changed, (batch) =>
    run(write.setParticipants, { rows: batch.map(({ key, present }) => ({ id: key, ids: present })) }),
  );
  await changeCounts(
    run,
    changed.flatMap(({ added }) => added),
    changed.flatMap(({ gone }) => gone),
  );
}

/** Takes events away, and counts them no more. */
export async function dropEvents(run: Run, events: readonly string[]): Promise<void> {
  const rows = await inBatches(events, (ids) => run(write.participantsListed, { ids }));
  await changeCounts(
    run,
    [],
    rows.flatMap(({ listed }) => listed),
  );
  await inBatches(events, (ids) => run(write.dropEvents, { ids }));
}

/** An actor is named once for each event. */
async function changeCounts(run: Run, added: readonly string[], gone: readonly string[]): Promise<void> {
  const changes = new Map<string, { readonly id: string; change: number }>();
  const changeOf = (id: string) => getOrMake(changes, id, () => ({ id, change: 0 }));
  for (const id of added) changeOf(id).change++;
  for (const id of gone) changeOf(id).change--;
  const rows = [...changes.values()].filter(({ change }) => change !== 0);
  await inBatches(rows, (batch) => run(write.changeEventCounts, { rows: batch }));
}
