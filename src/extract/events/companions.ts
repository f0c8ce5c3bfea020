import type { Fill } from './03-slots.ts';
import type { Part } from './claim.ts';
import type { Group, Masked } from './masked.ts';

/** The participants that a filled slot gives. */
export function toParts(fill: Fill): Part[] {
  return fill.group.mentions.flatMap((mention) =>
    mention.entities.map((entity) => ({
      entity,
      role: fill.slot.role,
      mention,
      score: fill.score,
      place: fill.slot.place,
    })),
  );
}

/** "a team of Huawei headed by Space Lee": who leads or accompanies a party shares its role. */
export function led(masked: Masked, fills: readonly Fill[]): Part[] {
  return masked.groups.flatMap((group, index) => {
    if (!/^(led|headed|chaired|represented|accompanied|flanked|joined)$/.test(group.governor)) return [];
    const before = masked.groups.slice(0, index).findLast((one) => one.governor !== 'owner');
    const fill = fills.find((one) => one.group === before);
    return fill && !fills.some((one) => one.group === group) ? toParts({ ...fill, group, score: 2.2 }) : [];
  });
}

/** "a delegation of firms such as Intel", "executives, including X": who is listed shares the role before it. */
export function listed(masked: Masked, fills: readonly Fill[]): Part[] {
  return masked.groups.flatMap((group) => {
    if (fills.some((one) => one.group === group) || !isListed(masked, group)) return [];
    const fill =
      fills.findLast((one) => one.group.last < group.first && one.slot.place !== 'S') ??
      fills.findLast((one) => one.group.last < group.first);
    return fill ? toParts({ ...fill, group, score: 1.8 }) : [];
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
