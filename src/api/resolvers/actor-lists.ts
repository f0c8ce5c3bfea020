import { InputError } from '../../model/index.ts';
import type { ActorWhere } from '../../store/graph-store.ts';
import { type Connection, connectionOf } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { ActorRow } from '../rows.ts';
import type { QueryActorsArgs, QueryResolvers } from '../schema-types.ts';
import { toActorWhere } from '../where.ts';

type ActorLists = Pick<
  QueryResolvers,
  'actors' | 'officials' | 'people' | 'agencies' | 'companies' | 'organizations' | 'countries'
>;

/** The list of all actors, and those of one kind, which differ in what they already restrict. */
export const actorLists: ActorLists = {
  actors: listOfActors('actors', {}),
  officials: listOfActors('officials', { kind: ['person'], isOfficial: true }),
  people: listOfActors('people', { kind: ['person'] }),
  agencies: listOfActors('agencies', { kind: ['agency'] }),
  companies: listOfActors('companies', { kind: ['company'] }),
  organizations: listOfActors('organizations', { kind: ['organization'] }),
  countries: listOfActors('countries', { kind: ['country'] }),
};

function listOfActors(field: string, fixed: ActorWhere) {
  return (_root: unknown, args: Partial<QueryActorsArgs>, { store }: ApiContext): Connection<ActorRow> => {
    const { where: given, orderBy, ...page } = args;
    const where = { ...withoutFixed(field, toActorWhere(given), fixed), ...fixed };
    return connectionOf(page, {
      orderBy: orderBy ?? 'NAME_ASC',
      page: (request) => store.actorPage(where, request),
      count: () => store.actorCount(where),
    });
  };
}

function withoutFixed(field: string, where: ActorWhere, fixed: ActorWhere): ActorWhere {
  const twice = Object.keys(fixed).find((condition) => condition in where);
  if (twice) throw new InputError(`${field} has its own ${twice}: leave where.${twice} out, or ask actors.`);
  return where;
}
