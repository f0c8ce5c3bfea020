import type { ActorOfCountry, Encounter } from '../../api/answers.ts';

export interface Side {
  readonly actor: ActorOfCountry;
  /** Sum over the pairs that the side is in. */
  readonly meetings: number;
}

export interface Matrix {
  readonly bodies: readonly Side[];
  readonly firms: readonly Side[];
  /** The pair's encounter, if they met. */
  readonly at: (body: string, firm: string) => Encounter | undefined;
  /** The largest count in any cell. */
  readonly most: number;
}

/** Bodies and firms, those with most meetings first, with the encounter of each pair. Ties go by name, then id. */
export function toMatrix(encounters: readonly Encounter[]): Matrix {
  const cells = new Map(encounters.map((one) => [`${one.body.id} ${one.counterpart.id}`, one]));
  return {
    bodies: sidesOf(encounters, 'body'),
    firms: sidesOf(encounters, 'counterpart'),
    at: (body, firm) => cells.get(`${body} ${firm}`),
    most: Math.max(0, ...encounters.map(({ meetings }) => meetings)),
  };
}

function sidesOf(encounters: readonly Encounter[], side: 'body' | 'counterpart'): Side[] {
  const sums = new Map<string, Side>();
  for (const encounter of encounters) {
    const actor = encounter[side];
    const before = sums.get(actor.id)?.meetings ?? 0;
    sums.set(actor.id, { actor, meetings: before + encounter.meetings });
  }
  return [...sums.values()].sort(
    (a, b) =>
      b.meetings - a.meetings || compare(a.actor.name, b.actor.name) || compare(a.actor.id, b.actor.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Five steps of shade: a pair that met once is seen beside one that met a hundred times. */
export function shadeOf(meetings: number, most: number): number {
  if (meetings === 0) return 0;
  return most <= 1 ? 3 : 1 + Math.round((4 * Math.log(meetings)) / Math.log(most));
}
