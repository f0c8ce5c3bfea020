import { distinct } from './by-id.ts';
import type { Run, Statement } from './engine.ts';
import type { ActorEvent, GraphStore } from './graph-store.ts';
import { readPageOfEach } from './pages.ts';
import { commonRole } from './participation.ts';
import { toActor, toArticle } from './properties.ts';
import { restrict } from './restrict.ts';
import { alongWithOwned, type OwnedAlongRow } from './statements/along-owned.ts';
import * as statements from './statements/of-actors.ts';
import { toEventWithAlong } from './to-event-with-along.ts';

type OfActorReads = Pick<
  GraphStore,
  | 'actorEvents'
  | 'actorEventCount'
  | 'eventsOfActors'
  | 'eventCountsOfActors'
  | 'counterparts'
  | 'counterpartCount'
  | 'counterpartsOfActors'
  | 'counterpartCountsOfActors'
  | 'actorArticles'
  | 'actorArticleCount'
  | 'articlesOfActors'
  | 'articleCountsOfActors'
>;

/** The lists that actors have, of many actors at once or of one. */
export function ofActorReads(read: Run): OfActorReads {
  const many: Pick<OfActorReads, Extract<keyof OfActorReads, `${string}OfActors`>> = {
    eventsOfActors: (ids, where, page, along) =>
      readPageOfEach(
        restrict(alongWithOwned(read, along), { e: where }),
        statements.eventPagesOfActors,
        { ids },
        page,
        toActorEvent,
      ),
    eventCountsOfActors: (ids, where) =>
      countsOf(restrict(read, { e: where }), statements.eventCountsOfActors, ids),
    counterpartsOfActors: (ids, where, page) =>
      readPageOfEach(
        restrict(read, { e: where }),
        statements.counterpartPagesOfActors,
        { ids },
        { ...page, orderBy: 'EVENTS' },
        ({ node, events, firstDate, lastDate }) => ({ actor: toActor(node), events, firstDate, lastDate }),
      ),
    counterpartCountsOfActors: (ids, where) =>
      countsOf(restrict(read, { e: where }), statements.counterpartCountsOfActors, ids),
    articlesOfActors: (ids, page) =>
      readPageOfEach(read, statements.articlePagesOfActors, { ids }, page, ({ node }) => toArticle(node)),
    articleCountsOfActors: (ids) => countsOf(read, statements.articleCountsOfActors, ids),
  };
  return {
    ...many,
    actorEvents: async (id, where, page) => (await many.eventsOfActors([id], where, page))[0]!,
    actorEventCount: async (id, where) => (await many.eventCountsOfActors([id], where))[0]!,
    counterparts: async (id, where, page) => (await many.counterpartsOfActors([id], where, page))[0]!,
    counterpartCount: async (id, where) => (await many.counterpartCountsOfActors([id], where))[0]!,
    actorArticles: async (id, page) => (await many.articlesOfActors([id], page))[0]!,
    actorArticleCount: async (id) => (await many.articleCountsOfActors([id]))[0]!,
  };
}

function toActorEvent({ parts, self, ...row }: OwnedAlongRow): ActorEvent {
  const event = { event: toEventWithAlong(row), role: commonRole(parts) };
  return self ? { ...event, owner: toActor(self) } : event;
}

async function countsOf(
  read: Run,
  statement: Statement<statements.OwnedCountRow>,
  ids: readonly string[],
): Promise<number[]> {
  const rows = await read(statement, { ids: distinct(ids) });
  const totals = new Map(rows.map(({ owner, total }) => [owner, total]));
  return ids.map((id) => totals.get(id) ?? 0);
}
