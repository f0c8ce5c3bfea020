import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from 'graphql';

/** A field of a query as it stands there, with what its selection may refer to: part of a resolver's `info`. */
export interface FieldInQuery {
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** Names of the fields that a query selects at the end of a way of names below a field, in all fragments together. */
export function selected(field: FieldInQuery, way: readonly string[]): readonly string[] {
  const end = way.reduce(
    (nodes, name) => fieldsBelow(nodes, field).filter((node) => node.name.value === name),
    field.fieldNodes,
  );
  return [...new Set(fieldsBelow(end, field).map(({ name }) => name.value))].sort();
}

/** The fields that these select, in the order of the query. */
export function fieldsBelow(nodes: readonly FieldNode[], field: FieldInQuery): readonly FieldNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet, field) : []));
}

function fieldsOf({ selections }: SelectionSetNode, field: FieldInQuery): readonly FieldNode[] {
  const { fragments, variableValues } = field;
  return selections.flatMap((selection): readonly FieldNode[] => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return [];
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if === false) return [];
    if (selection.kind === 'Field') return [selection];
    const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    return inner ? fieldsOf(inner.selectionSet, field) : [];
  });
}
