import type { EventType } from '../../model/index.ts';
import type { Group, Masked, Mention } from '../events/masked.ts';
import { isSpeaker } from '../events/speaker.ts';

/** What shows whether a mention takes part in an act that its sentence tells, and in which role. */
export function partyFeatures(
  masked: Masked,
  type: EventType,
  anchor: number,
  group: Group,
  mention: Mention,
): string[] {
  const at = masked.units.findIndex((unit) => unit.mention === mention);
  const kind = mention.kinds[0] ?? 'o';
  const side = at < anchor ? 'before' : 'after';
  const rank = masked.groups.indexOf(group);
  const gap = Math.abs(at - anchor);
  const speaks = isSpeaker(masked, group) ? 'speaks' : 'silent';
  const facts = [
    `kind:${kind}`,
    `kind-side:${kind}_${side}`,
    `governor:${group.governor}`,
    `governor-side:${group.governor}_${side}`,
    `governor-kind:${group.governor}_${kind}`,
    `gap:${side}_${gap < 4 ? 0 : gap < 9 ? 1 : gap < 18 ? 2 : 3}`,
    `rank:${Math.min(3, rank)}_${Math.min(4, masked.groups.length)}`,
    `nearest:${isNearest(masked, group, anchor)}_${kind}`,
    `mention:${mention.kind}_${mention.owner ? 'owner' : 'free'}`,
    `speech:${speaks}`,
    `list:${group.mentions.length > 1 ? 'list' : 'single'}`,
    `where:${masked.kind}`,
    `crossed:${side}_${Math.min(3, verbsBetween(masked, at, anchor))}`,
  ];
  return [...facts, `type:${type}`, ...facts.slice(0, 9).map((fact) => `${type}.${fact}`)];
}

/** Whether no other group stands between a group and the word of the act. */
function isNearest(masked: Masked, group: Group, anchor: number): boolean {
  const [from, to] = group.last < anchor ? [group.last, anchor] : [anchor, group.first];
  return !masked.groups.some((other) => other !== group && other.first > from && other.last < to);
}

function verbsBetween(masked: Masked, a: number, b: number): number {
  return masked.units.slice(Math.min(a, b) + 1, Math.max(a, b)).filter((unit) => unit.pos === 'VERB').length;
}
