import { sideConditions } from './conditions.ts';
import type { Run } from './engine.ts';
import type { EventCount, EventCountRequest, EventGroup, GraphStore } from './graph-store.ts';
import { restrict } from './restrict.ts';
import { EVENT_GROUPS, eventCountsBy } from './statements/counts.ts';

/** Counts of events by one thing or by two at once. */
export function countReads(read: Run): Pick<GraphStore, 'eventCounts'> {
  return { eventCounts: (request) => eventCounts(read, request) };
}

async function eventCounts(read: Run, request: EventCountRequest): Promise<EventCount[]> {
  const { groupBy, where, body = {}, firm = {}, first } = request;
  const inOrder = [...groupBy].sort((a, b) => placeOf(a) - placeOf(b));
  const [one, two] = inOrder as [EventGroup, EventGroup | undefined];
  const run = restrict(read, { ...sideConditions(body, firm), e: where });
  const rows = await run(eventCountsBy(one, two), { limit: first });
  return rows.map(({ key1, key2, total, firstDate, lastDate }) => {
    const keys = key2 === null ? [key1] : [key1, key2];
    return { keys: groupBy.map((group) => keys[inOrder.indexOf(group)]!), count: total, firstDate, lastDate };
  });
}

function placeOf(group: EventGroup): number {
  return EVENT_GROUPS.indexOf(group as (typeof EVENT_GROUPS)[number]);
}
