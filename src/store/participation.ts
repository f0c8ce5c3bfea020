import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import { uniqueBy } from '../lib/unique-by.ts';
import { type Actor, ROLES, type Role } from '../model/index.ts';
import type { Participant, Participation } from './graph-store.ts';
import { type Properties, toActor, toParticipant } from './properties.ts';

interface PartRow {
  readonly node: Properties;
  readonly part: Properties;
}
interface RepresentedRow {
  readonly person: string;
  readonly node: Properties;
}

/** One row an actor from its parts in one event, by role, then name, then id. Confidence is that of the surest proof. */
export function toParticipations(
  parts: readonly PartRow[],
  represented: readonly RepresentedRow[],
): Participation[] {
  const bodies = groupBy(represented, ({ person }) => person);
  const byActor = groupBy(parts, ({ node }) => String(node.id));
  return [...byActor]
    .map(([id, rows]): Participation => {
      const records = rows.map(({ part }) => toParticipant(id, part));
      return {
        actor: toActor(rows[0]!.node),
        role: commonRole(records),
        confidence: Math.max(...records.map(({ confidence }) => confidence)),
        isInferred: rows.every(({ part }) => part.inferredAt !== undefined && part.inferredAt !== null),
        onBehalfOf: mostNamedBody(bodies.get(id) ?? []),
        proofs: records.map(({ actor: _, ...proof }) => proof),
      };
    })
    .sort(byRoleThenName);
}

/** The role that most articles give; of those that tie, the first in the order of the vocabulary. */
export function commonRole(
  records: readonly { readonly role: Role; readonly article: string | null }[],
): Role {
  if (records.length === 1) return records[0]!.role;
  const stated = uniqueBy(records, ({ article, role }) => `${role} ${article}`);
  const counts = new Map(ROLES.map((role) => [role, 0]));
  for (const { role } of stated) counts.set(role, counts.get(role)! + 1);
  return ROLES.reduce((best, role) => (counts.get(role)! > counts.get(best)! ? role : best));
}

/** The body whose post most articles state, the first by id of those that tie. */
function mostNamedBody(rows: readonly RepresentedRow[]): Actor | null {
  const byBody = [...groupBy(rows, ({ node }) => String(node.id))];
  const [first] = byBody.sort(([a, x], [b, y]) => y.length - x.length || compare(a, b));
  return first ? toActor(first[1][0]!.node) : null;
}

/** The order in which those who took part are told. */
export function byRoleThenName(a: Participant, b: Participant): number {
  return (
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    compare(a.actor.name, b.actor.name) ||
    compare(a.actor.id, b.actor.id)
  );
}
