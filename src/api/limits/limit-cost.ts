import {
  type ASTVisitor,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { apiError } from '../errors.ts';

/** Rows of one answer: a hundred thousand take about two seconds and fifty megabytes. */
const MOST_ROWS = 200_000;

/** A list without a page size is reckoned as so many rows: events with more participants are rare. */
const PLAIN_LIST_ROWS = 10;
const DEFAULT_PAGE_ROWS = 20;
const MOST_PAGE_ROWS = 100;

/** A validation rule: the rows that a query asks for, reckoned from its page sizes, are at most `MOST_ROWS`. */
export function limitCost(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation);
      const rows = root ? rowsIn(operation.selectionSet, root, 1, [], context) : 0;
      if (rows <= MOST_ROWS) return;
      const message = `The query asks for up to ${rows} rows; ${MOST_ROWS} is the most. Give a smaller first to the lists around others.`;
      context.reportError(apiError('QUERY_TOO_COMPLEX', message, { nodes: [operation] }));
    },
  };
}

/** Rows of all lists below, where there are so many of what they are selected from. */
function rowsIn(
  selections: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
  owners: number,
  within: readonly string[],
  context: ValidationContext,
): number {
  const schema = context.getSchema();
  const counts = (selections?.selections ?? []).map((selection): number => {
    if (selection.kind === 'Field') return rowsBelow(selection, type, owners, within, context);
    if (selection.kind === 'InlineFragment') {
      const inner = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      return isCompositeType(inner) ? rowsIn(selection.selectionSet, inner, owners, within, context) : 0;
    }
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    const inner = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!isCompositeType(inner) || within.includes(name)) return 0;
    return rowsIn(fragment?.selectionSet, inner, owners, [...within, name], context);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function rowsBelow(
  node: FieldNode,
  type: GraphQLCompositeType,
  owners: number,
  within: readonly string[],
  context: ValidationContext,
): number {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  const inner = field && getNamedType(field.type);
  // What tells of the schema itself is as long as the schema.
  if (!field || !isCompositeType(inner) || inner.name.startsWith('__')) return 0;
  const rows = owners * rowsOf(node, field);
  return (rows > owners ? rows : 0) + rowsIn(node.selectionSet, inner, rows, within, context);
}

function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  if (field.args.some(({ name }) => name === 'first')) return pageSizeOf(node, field);
  const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
  if (ids) return ids.kind === 'ListValue' ? ids.values.length : MOST_PAGE_ROWS;
  // The rows of a connection are counted at the connection, not again at its edges.
  const isPlainList = isListType(getNullableType(field.type)) && field.name !== 'edges';
  return isPlainList ? PLAIN_LIST_ROWS : 1;
}

function pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  const { defaultValue } = field.args.find(({ name }) => name === 'first')!;
  if (!size || size.kind === 'NullValue') return Number(defaultValue ?? DEFAULT_PAGE_ROWS);
  return size.kind === 'IntValue' ? Number(size.value) : MOST_PAGE_ROWS;
}
