import { ENTITY_KINDS, type EntityKind } from '../model/index.ts';
import type { Run } from './engine.ts';
import type { Statistics } from './graph-store.ts';
import * as statements from './statements/upkeep.ts';

/** Counts over the whole graph. Countries are all that anything refers to. */
export async function readStatistics(read: Run): Promise<Statistics> {
  const [nodes] = await read(statements.countNodes);
  const [meetings] = await read(statements.countMeetings);
  const [span] = await read(statements.spanOfEvents);
  const kinds = new Map((await read(statements.countKinds)).map(({ kind, total }) => [kind, total]));
  const actors = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, kinds.get(kind) ?? 0]));
  return {
    ...nodes!,
    actors: actors as Record<EntityKind, number>,
    countries: kinds.get('country') ?? 0,
    meetings: meetings!.total,
    firstDate: span?.firstDate ?? null,
    lastDate: span?.lastDate ?? null,
  };
}
