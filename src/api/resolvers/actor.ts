import { alongOf, withOwner } from '../along.ts';
import { type Connection, connectionOf, mapPage } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { ActorRow, ParticipationRow } from '../rows.ts';
import type { ActorResolvers, PersonEventsArgs, PersonResolvers } from '../schema-types.ts';
import type { FieldInQuery } from '../selected.ts';
import { toEventWhere } from '../where.ts';
import { countryOf } from './country-of.ts';
import { typeOfActor } from './node.ts';

export const Actor: ActorResolvers = { __resolveType: typeOfActor };

/** What all five kinds of actor have alike. */
export const actorFields = {
  country: (actor, _args, context) =>
    actor.countryNode === undefined ? countryOf(actor.country, context) : actor.countryNode,
  articles: (actor, { orderBy, ...page }, { store, loaders }) =>
    connectionOf(page, {
      orderBy: orderBy ?? 'PUBLISHED_DESC',
      page: (request) =>
        loaders
          .ofActors(keyOf('articles', request), (ids) => store.articlesOfActors(ids, request))
          .load(actor.id),
      count: () => loaders.ofActors('articleCount', (ids) => store.articleCountsOfActors(ids)).load(actor.id),
    }),
  events: (actor, args, context, info) => eventsOf(actor, args, context, info),
  counterparts: (actor, { where: given, ...page }, { store, loaders }) => {
    const where = toEventWhere(given);
    return connectionOf(page, {
      orderBy: null,
      page: (request) =>
        loaders
          .ofActors(keyOf('counterparts', where, request), (ids) =>
            store.counterpartsOfActors(ids, where, request),
          )
          .load(actor.id),
      count: () =>
        loaders
          .ofActors(keyOf('counterpartCount', where), (ids) => store.counterpartCountsOfActors(ids, where))
          .load(actor.id),
    });
  },
} satisfies PersonResolvers;

/** The events of an actor. `owner` is what is to be read of the actor itself in the same statement, of which the id is known. */
export function eventsOf(
  actor: ActorRow,
  { where: given, orderBy, ...page }: Partial<PersonEventsArgs>,
  { store, loaders }: ApiContext,
  info: FieldInQuery,
  owner?: readonly string[],
): Connection<ParticipationRow> {
  const where = toEventWhere(given);
  const along = alongOf(info, ['edges', 'node', 'event']);
  const withSelf = owner ? withOwner(along, owner) : along;
  return connectionOf(page, {
    orderBy: orderBy ?? 'DATE_DESC',
    page: async (request) => {
      const events = loaders.ofActors(keyOf('events', where, request, along), (ids) =>
        store.eventsOfActors(ids, where, request, withSelf),
      );
      return mapPage(await events.load(actor.id), ({ event, role, owner: self = actor }) => ({
        event,
        actor: self,
        role,
      }));
    },
    count: () =>
      loaders
        .ofActors(keyOf('eventCount', where), (ids) => store.eventCountsOfActors(ids, where))
        .load(actor.id),
  });
}

/** Names a question with its arguments, so that the same question of another actor joins it. */
function keyOf(field: string, ...args: readonly object[]): string {
  return JSON.stringify([field, ...args]);
}
