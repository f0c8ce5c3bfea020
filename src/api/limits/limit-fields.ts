import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { apiError } from '../errors.ts';

/** The longest query of the explorer has about 150. */
const MOST_FIELDS = 5_000;

/**
 * Throws QUERY_TOO_COMPLEX where a query has too many fields, those in fragments each time they are spread: twenty lines
 * of fragments that spread one another twice have a million. The other limits walk through all of them.
 */
export function limitFields(document: DocumentNode): void {
  const counts = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    // One that spreads itself is another rule's to report.
    counts.set(name, 0);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    const count =
      fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsIn(fragment.selectionSet, ofFragment) : 0;
    counts.set(name, count);
    return count;
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const fields = fieldsIn(definition.selectionSet, ofFragment);
    if (fields <= MOST_FIELDS) continue;
    const message = `The query has ${fields} fields; ${MOST_FIELDS} is the most. Ask in several queries.`;
    throw apiError('QUERY_TOO_COMPLEX', message, { nodes: [definition] });
  }
}

function fieldsIn({ selections }: SelectionSetNode, ofFragment: (name: string) => number): number {
  const counts = selections.map((selection) => {
    // A spread counts by itself too: fragments may spread one another without any field.
    if (selection.kind === Kind.FRAGMENT_SPREAD) return 1 + ofFragment(selection.name.value);
    return 1 + (selection.selectionSet ? fieldsIn(selection.selectionSet, ofFragment) : 0);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
