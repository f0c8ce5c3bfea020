import type { Group, Masked } from './masked.ts';
import { isVerb, SAYING } from './words.ts';

/** Words from a name to its verb of saying: "X also later said". */
const REACH = 3;

/** Whether a group of names is who speaks: "X said", "said X". */
export function isSpeaker(masked: Masked, group: Group): boolean {
  for (let i = group.last + 1; i <= group.last + REACH; i++) {
    const unit = masked.units[i];
    if (!unit || unit.mention) break;
    if (isVerb(unit)) return SAYING.has(unit.lemma);
  }
  const before = masked.units[group.first - 1];
  return isVerb(before) && SAYING.has(before!.lemma);
}
