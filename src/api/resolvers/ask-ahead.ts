import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import type { ApiContext } from '../context.ts';
import type { ActorRow } from '../rows.ts';
import { fieldsBelow } from '../selected.ts';
import { actorFields } from './actor.ts';

/** Lists that need no more of an actor than its id. */
const LISTS = ['articles', 'events', 'counterparts'] as const;
type ListName = (typeof LISTS)[number];
type ListResolver = (
  actor: ActorRow,
  args: object,
  context: ApiContext,
  info: GraphQLResolveInfo,
) => { edges(): Promise<unknown> };

/**
 * Asks for the lists that a query wants of an actor along with the actor itself instead of after it. They wait in the
 * loaders of the request, where their fields find them; what fails is told there.
 */
export function askAhead(id: string, context: ApiContext, info: GraphQLResolveInfo): void {
  for (const node of fieldsBelow(info.fieldNodes, info)) {
    const name = LISTS.find((list) => list === node.name.value);
    const wantsRows = fieldsBelow([node], info).some((field) => field.name.value === 'edges');
    if (name && wantsRows) void askFor(id, name, node, context, info).catch(() => {});
  }
}

async function askFor(
  id: string,
  name: ListName,
  node: FieldNode,
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  // All kinds of actor have these lists with the same arguments.
  const { [name]: field } = (info.schema.getType('Person') as GraphQLObjectType).getFields();
  const args = getArgumentValues(field!, node, info.variableValues);
  const resolve = actorFields[name] as unknown as ListResolver;
  await resolve({ id } as ActorRow, args, context, { ...info, fieldNodes: [node] }).edges();
}
