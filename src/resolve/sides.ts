import type { EventRecord } from '../model/index.ts';

/** Those who stand together in one act: a body with those who hold posts there, or somebody alone. */
export interface Side {
  /** Who is named as taking part. */
  readonly named: ReadonlySet<string>;
  /** Bodies that are there through the holders of their posts. */
  readonly represented: ReadonlySet<string>;
}

/** The sides of one record: a minister and his ministry are one, two officials of one body too. */
export function sidesOf({ participants }: EventRecord): Side[] {
  const sides: { named: Set<string>; represented: Set<string> }[] = [];
  for (const { actor, bodies = [] } of participants) {
    const ids = [actor, ...bodies];
    const together = sides.filter(({ named, represented }) =>
      ids.some((id) => named.has(id) || represented.has(id)),
    );
    const [first = { named: new Set<string>(), represented: new Set<string>() }, ...others] = together;
    if (together.length === 0) sides.push(first);
    for (const other of others) {
      for (const id of other.named) first.named.add(id);
      for (const id of other.represented) first.represented.add(id);
      sides.splice(sides.indexOf(other), 1);
    }
    first.named.add(actor);
    for (const body of bodies) first.represented.add(body);
  }
  return sides;
}

/**
 * Whether two records mean one side: both name somebody of it, or one names the body and the other a holder of a post
 * there ("the ministry", "the minister"). Two holders of posts at one body are not the same: each may have met alone.
 */
export function sidesAgree(a: Side, b: Side): boolean {
  return meet(a.named, b.named) || meet(a.named, b.represented) || meet(a.represented, b.named);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id));
}
