import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { apiError } from '../errors.ts';

/** A dashboard of a dozen charts has about thirty. Each alias of a root field is a read of its own. */
const MOST_ALIASES = 50;

/** A validation rule: fields under names of the caller's own, those in fragments each time they are spread. */
export function limitAliases(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const aliases = aliasesIn(operation.selectionSet, [], context);
      if (aliases <= MOST_ALIASES) return;
      const message = `The query has ${aliases} aliases; ${MOST_ALIASES} is the most. Ask in several queries.`;
      context.reportError(apiError('QUERY_TOO_COMPLEX', message, { nodes: [operation] }));
    },
  };
}

/** `within` holds the fragments that the place lies in: one that spreads itself is another rule's to report. */
function aliasesIn(
  selections: SelectionSetNode | undefined,
  within: readonly string[],
  context: ValidationContext,
): number {
  const counts = (selections?.selections ?? []).map((selection): number => {
    if (selection.kind === 'FragmentSpread') {
      const name = selection.name.value;
      if (within.includes(name)) return 0;
      return aliasesIn(context.getFragment(name)?.selectionSet, [...within, name], context);
    }
    const own = selection.kind === 'Field' && selection.alias ? 1 : 0;
    return own + aliasesIn(selection.selectionSet, within, context);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
