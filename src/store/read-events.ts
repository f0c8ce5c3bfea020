import { groupBy } from '../lib/group-by.ts';
import { distinct, listsInOrder } from './by-id.ts';
import type { Run } from './engine.ts';
import type { GraphStore, StoredEvent } from './graph-store.ts';
import { readPage } from './pages.ts';
import { toParticipations } from './participation.ts';
import { toRecord } from './properties.ts';
import { restrict } from './restrict.ts';
import { alongWith } from './statements/along.ts';
import * as statements from './statements/events.ts';
import { toEventWithAlong } from './to-event-with-along.ts';

type EventReads = Pick<GraphStore, 'events' | 'eventPage' | 'eventCount' | 'participants' | 'reports'>;

/** Reads that give events, or who took part in them. */
export function eventReads(read: Run): EventReads {
  return {
    events: (ids, along) => eventsById(alongWith(read, along), ids),
    eventPage: (where, page, along) =>
      readPage(
        restrict(alongWith(read, along), { e: where }),
        statements.eventPages,
        {},
        page,
        toEventWithAlong,
      ),
    eventCount: async (where) => {
      const [row] = await restrict(read, { e: where })(statements.eventCount);
      return row!.total;
    },
    participants: async (eventIds) => {
      const ids = distinct(eventIds);
      const [partRows, representedRows] = await Promise.all([
        read(statements.partsOfEvents, { ids }),
        read(statements.representedInEvents, { ids }),
      ]);
      const parts = groupBy(partRows, ({ key }) => key);
      const represented = groupBy(representedRows, ({ key }) => key);
      return eventIds.map((id) => toParticipations(parts.get(id) ?? [], represented.get(id) ?? []));
    },
    reports: async (ids) => {
      const rows = await read(statements.recordsOfEvents, { ids: distinct(ids) });
      return listsInOrder(ids, rows, ({ article, record }) => toRecord(article, record));
    },
  };
}

/** By id; those not found by the id of a record, and by an id that an event had before. */
async function eventsById(read: Run, ids: readonly string[]): Promise<(StoredEvent | null)[]> {
  const live = await read(statements.eventsById, { ids: distinct(ids) });
  const found = new Map(live.map((row) => [String(row.node.id), toEventWithAlong(row)]));
  const missing = distinct(ids).filter((id) => !found.has(id));
  if (missing.length > 0) {
    const former = await read(statements.eventsByFormerId, { ids: missing });
    const records = missing.filter((id) => id.includes('#'));
    const reported = await read(statements.eventsByRecord, {
      records: records.map((record) => ({ record, article: record.slice(0, record.lastIndexOf('#')) })),
    });
    for (const row of [...reported, ...former]) found.set(row.key, toEventWithAlong(row));
  }
  return ids.map((id) => found.get(id) ?? null);
}
