import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

interface Within {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Fields of an operation, those below an interface once for each type that may stand there: so long is its code. */
export function fieldsToCompile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const definitions = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map((definitions as FragmentDefinitionNode[]).map((each) => [each.name.value, each]));
  const root = schema.getRootType(operation.operation);
  return fieldsIn(operation.selectionSet, root ?? undefined, { schema, fragments });
}

function fieldsIn(
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | undefined,
  within: Within,
): number {
  const { schema, fragments } = within;
  const counts = selections.map((selection): number => {
    if (selection.kind === Kind.FIELD) {
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const below = field && getNamedType(field.type);
      if (!selection.selectionSet) return 1;
      const types = isAbstractType(below) ? schema.getPossibleTypes(below).length : 1;
      return 1 + types * fieldsIn(selection.selectionSet, below, within);
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
    const condition = inner.typeCondition && schema.getType(inner.typeCondition.name.value);
    return fieldsIn(inner.selectionSet, condition ?? type, within);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
