import type {
  ASTVisitor,
  DocumentNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import { apiError } from '../errors.ts';

/** The deepest query of use goes from an encounter through a person's post to that body's events: 11 fields. */
const MOST_FIELDS_DEEP = 12;

/** A validation rule: no field lies deeper than `MOST_FIELDS_DEEP`. Introspection goes as deep as it likes. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const fragments = fragmentsOf(context.getDocument());
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, fragments, []);
      if (depth <= MOST_FIELDS_DEEP) return;
      const message = `The query is ${depth} fields deep; ${MOST_FIELDS_DEEP} is the most. Ask for the rest by the ids that this one gives.`;
      context.reportError(apiError('QUERY_TOO_COMPLEX', message, { nodes: [operation] }));
    },
  };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === 'FragmentDefinition');
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** `within` holds the fragments that the place lies in: one that spreads itself is another rule's to report. */
function depthOf(
  selections: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  within: readonly string[],
): number {
  const depths = (selections?.selections ?? []).map((selection) => {
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, fragments, within);
    const name = selection.name.value;
    if (selection.kind === 'Field') {
      return name.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, fragments, within);
    }
    if (within.includes(name)) return 0;
    return depthOf(fragments.get(name)?.selectionSet, fragments, [...within, name]);
  });
  return Math.max(0, ...depths);
}
