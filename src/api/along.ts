import type { Along } from '../store/graph-store.ts';
import { type FieldInQuery, selected } from './selected.ts';

/** Fields of a participation that are told without its proofs. */
const TOLD_ALONG = ['actor', 'role', '__typename'];

/**
 * What a query asks of the events at the end of a way of names below a field and can come in the statement that gives
 * them: their own properties, who took part, what reports say. All else is loaded level by level.
 */
export function alongOf(field: FieldInQuery, way: readonly string[] = []): Along {
  const below = (...names: string[]) => selected(field, [...way, ...names]);
  const event = below();
  const part = below('participants');
  // Back to the event itself, of which other things may be asked there.
  if (part.includes('event')) return {};
  const isTold = part.every((name) => TOLD_ALONG.includes(name));
  return {
    event,
    ...(event.includes('participants') && isTold && { participants: participantsOf(below) }),
    ...(event.includes('reports') && { reports: reportsOf(below) }),
  };
}

type Below = (...names: string[]) => readonly string[];

function participantsOf(below: Below): NonNullable<Along['participants']> {
  const actor = propertiesOfActor(below('participants', 'actor'));
  const country = propertiesOfActor(below('participants', 'actor', 'country'));
  return { actor, ...(actor.includes('country') && { country }) };
}

/** What an agency has as its kind stands beside the kind of actor that it is. */
function propertiesOfActor(fields: readonly string[]): readonly string[] {
  return fields.includes('kind') ? [...fields, 'agencyKind'] : fields;
}

function reportsOf(below: Below): NonNullable<Along['reports']> {
  const report = below('reports');
  return { report, ...(report.includes('article') && { article: below('reports', 'article') }) };
}
