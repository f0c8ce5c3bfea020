import type { FieldNode } from 'graphql';
import { getOrMake } from '../lib/get-or-make.ts';
import type { Along } from '../store/graph-store.ts';
import { type FieldInQuery, selected } from './selected.ts';

/** Fields of a participation that are told without its proofs. */
const TOLD_ALONG = ['actor', 'role', '__typename'];

/** By the field of a query, and gone with it: the same for all who ask it. */
const known = new WeakMap<FieldNode, Map<string, Along>>();

/**
 * What a query asks of the events at the end of a way of names below a field and can come in the statement that gives
 * them: their own properties, who took part, what reports say. All else is loaded level by level.
 */
export function alongOf(field: FieldInQuery, way: readonly string[] = []): Along {
  const [node, ...merged] = field.fieldNodes;
  // What is below may stand or fall with a variable, and a field be written in several places.
  const isOpen = Object.values(field.variableValues).some((value) => typeof value === 'boolean');
  if (isOpen || !node || merged.length > 0) return findAlong(field, way);
  const ofField = getOrMake(known, node, () => new Map<string, Along>());
  return getOrMake(ofField, way.join('.'), () => findAlong(field, way));
}

function findAlong(field: FieldInQuery, way: readonly string[]): Along {
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

const owned = new WeakMap<Along, Map<string, Along>>();

/** The same with what is to be read of the actor whose list it is: one object as long as its query is kept, as the other. */
export function withOwner(along: Along, owner: readonly string[]): Along {
  const ofAlong = getOrMake(owned, along, () => new Map<string, Along>());
  return getOrMake(ofAlong, owner.join(' '), () => ({ ...along, owner }));
}

type Below = (...names: string[]) => readonly string[];

function participantsOf(below: Below): NonNullable<Along['participants']> {
  const actor = propertiesOfActor(below('participants', 'actor'));
  const country = propertiesOfActor(below('participants', 'actor', 'country'));
  return { actor, ...(actor.includes('country') && { country }) };
}

/** What an agency has as its kind stands beside the kind of actor that it is. */
export function propertiesOfActor(fields: readonly string[]): readonly string[] {
  return fields.includes('kind') ? [...fields, 'agencyKind'] : fields;
}

function reportsOf(below: Below): NonNullable<Along['reports']> {
  const report = below('reports');
  return { report, ...(report.includes('article') && { article: below('reports', 'article') }) };
}
