import { ownedKey } from '../../model/index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Form } from './form.ts';

/** Keys under which a firm is found by its owner, whichever of them comes into the graph first. */
export function ownerKeys({ party, sightings }: Form, { ownerOf }: Knowledge): string[] {
  return sightings.flatMap(({ name }) => {
    const owner = ownerOf({ kind: party.kind, name, country: party.country });
    return owner ? [ownedKey({ owner: owner.claim, abroad: owner.abroad })] : [];
  });
}
