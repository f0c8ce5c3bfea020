import { compare } from '../../lib/compare.ts';
import { ENTITY_KINDS, type EntityKind, invariant } from '../../model/index.ts';
import { type Form, timesOf } from './form.ts';

/**
 * The id of an actor: that of its best claim. Of the kind that most mentions give: one with a country before one
 * without, a full name before an acronym, of firms the shortest, of others the longest, then the first by letter.
 * Names that cannot be known again by themselves have the hash of an article after it.
 */
export function clusterId(forms: readonly Form[]): string {
  const kind = kindOf(forms);
  const own = forms.filter((form) => form.party.kind === kind);
  const firm = kind === 'company';
  const [best] = [...own].sort(
    (a, b) =>
      Number(a.loose) - Number(b.loose) ||
      Number(a.party.country === null) - Number(b.party.country === null) ||
      Number(a.party.names[0]!.acronym) - Number(b.party.names[0]!.acronym) ||
      (firm ? a.claim.length - b.claim.length : b.claim.length - a.claim.length) ||
      compare(a.claim, b.claim),
  );
  invariant(best, 'an actor has a form');
  if (!best.loose) return best.claim;
  const [first] = own
    .filter(({ claim }) => claim === best.claim)
    .map(({ subject }) => subject)
    .sort(compare);
  return first!;
}

function kindOf(forms: readonly Form[]): EntityKind {
  const count = (kind: EntityKind) =>
    forms.filter(({ party }) => party.kind === kind).reduce((sum, form) => sum + timesOf(form), 0);
  return ENTITY_KINDS.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}
