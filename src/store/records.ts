import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import type { EventRecord } from '../model/index.ts';
import { inBatches } from './batches.ts';
import type { Run } from './engine.ts';
import { toParticipant, toRecord } from './properties.ts';
import { recordsOfEvents } from './statements/events.ts';
import { partsOfRecords } from './statements/removal.ts';

/** The whole records of events, by event, in the order of their ids. */
export async function recordsOf(run: Run, events: readonly string[]): Promise<Map<string, EventRecord[]>> {
  const rows = await inBatches(events, (ids) => run(recordsOfEvents, { ids }));
  const parts = await inBatches(events, (ids) => run(partsOfRecords, { ids }));
  const partsByRecord = groupBy(parts, ({ part }) => String(part.record));
  const records = rows.map(({ key, article, record }) => ({
    key,
    record: {
      ...toRecord(article, record),
      participants: (partsByRecord.get(String(record.id)) ?? []).map(({ actor, part }) =>
        toParticipant(actor, part),
      ),
    },
  }));
  const byEvent = groupBy(
    records.sort((a, b) => compare(a.record.id, b.record.id)),
    ({ key }) => key,
  );
  return new Map([...byEvent].map(([key, found]) => [key, found.map(({ record }) => record)]));
}
