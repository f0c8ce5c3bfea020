import type { Role } from '../../model/index.ts';
import type { Fill } from './03-slots.ts';
import type { Part } from './claim.ts';
import type { Group, Masked, Mention } from './masked.ts';
import type { Slot } from './rules.ts';

/** The participants that a filled slot gives; another slot of the same place may have its own role for their kind. */
export function toParts(fill: Fill, slots: readonly Slot[]): Part[] {
  const own = slots.filter(({ place }) => place === fill.slot.place);
  const roleOf = ({ kinds }: Mention): Role =>
    (own.find((slot) => [...kinds].some((kind) => slot.kinds.includes(kind))) ?? fill.slot).role;
  return fill.group.mentions.flatMap((mention) =>
    mention.entities.map((entity) => ({
      entity,
      role: roleOf(mention),
      mention,
      score: fill.score,
      place: fill.slot.place,
    })),
  );
}

/** "a team of Huawei headed by Space Lee": who leads or accompanies a party shares its role. */
export function led(masked: Masked, fills: readonly Fill[], slots: readonly Slot[]): Part[] {
  return masked.groups.flatMap((group, index) => {
    if (!/^(led|headed|chaired|represented|accompanied|flanked|joined)$/.test(group.governor)) return [];
    const before = masked.groups.slice(0, index).findLast((one) => one.governor !== 'owner');
    const fill = fills.find((one) => one.group === before);
    return fill && !fills.some((one) => one.group === group)
      ? toParts({ ...fill, group, score: 2.2 }, slots)
      : [];
  });
}

/** "a delegation of firms such as Intel", "executives, including X": who is listed shares the role before it. */
export function listed(masked: Masked, fills: readonly Fill[], slots: readonly Slot[]): Part[] {
  return masked.groups.flatMap((group) => {
    if (fills.some((one) => one.group === group) || !isListed(masked, group)) return [];
    const fill =
      fills.findLast((one) => one.group.last < group.first && one.slot.place !== 'S') ??
      fills.findLast((one) => one.group.last < group.first);
    return fill ? toParts({ ...fill, group, score: 1.8 }, slots) : [];
  });
}

function isListed(masked: Masked, group: Group): boolean {
  if (group.governorAt < 0) return false;
  const { lower } = masked.units[group.governorAt]!;
  const before = masked.units[group.governorAt - 1]?.lower;
  if (/^(including|include|namely|notably)$/.test(lower)) return true;
  return (
    (lower === 'as' && before === 'such') ||
    (lower === 'them' && before === 'among') ||
    (lower === 'like' && before === ',')
  );
}
