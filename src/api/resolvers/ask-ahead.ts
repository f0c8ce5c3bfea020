import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { propertiesOfActor } from '../along.ts';
import type { Connection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { ActorRow } from '../rows.ts';
import { type FieldInQuery, fieldsBelow, selected } from '../selected.ts';
import { actorFields, eventsOf } from './actor.ts';

/** Lists that need no more of an actor than its id. */
const LISTS = ['articles', 'events', 'counterparts'] as const;
type ListName = (typeof LISTS)[number];
type ListResolver = (
  actor: ActorRow,
  args: object,
  context: ApiContext,
  info: FieldInQuery,
) => Connection<unknown>;

/**
 * Asks for the lists that a query wants of an actor along with the actor itself instead of after it. They wait in the
 * loaders of the request, where their fields find them; what fails is told there. The statement that gives events gives
 * the actor too: null where it gave none.
 */
export async function askAhead(
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ActorRow | null> {
  const lists = fieldsBelow(info.fieldNodes, info).flatMap((node) => {
    const name = LISTS.find((list) => list === node.name.value);
    const wantsRows = fieldsBelow([node], info).some((field) => field.name.value === 'edges');
    return name && wantsRows ? [{ name, node }] : [];
  });
  const events = lists.find(({ name }) => name === 'events');
  const others = lists.filter((list) => list !== events);
  for (const { name, node } of others) void askFor(id, name, node, context, info).catch(() => {});
  return events ? askForBoth(id, events.node, context, info).catch(() => null) : null;
}

async function askFor(
  id: string,
  name: ListName,
  node: FieldNode,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<void> {
  const resolve = actorFields[name] as unknown as ListResolver;
  const args = argumentsOf(name, node, info);
  await resolve({ id } as ActorRow, args, context, { ...info, fieldNodes: [node] }).edges();
}

async function askForBoth(
  id: string,
  node: FieldNode,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<ActorRow | null> {
  const owner = propertiesOfActor(selected(info, []));
  const args = argumentsOf('events', node, info);
  const field = { ...info, fieldNodes: [node] };
  const [first] = await eventsOf({ id } as ActorRow, args, context, field, owner).edges();
  return first?.node.actor ?? null;
}

/** All kinds of actor have these lists with the same arguments. */
function argumentsOf(name: ListName, node: FieldNode, info: GraphQLResolveInfo): object {
  const { [name]: field } = (info.schema.getType('Person') as GraphQLObjectType).getFields();
  return getArgumentValues(field!, node, info.variableValues);
}
