import { present } from '../lib/present.ts';
import { claimKey, ownedKey, parseClaimKey, parseOwnedKey, type Resolution } from '../model/index.ts';
import { inBatches } from './batches.ts';
import { distinct, listsInOrder } from './by-id.ts';
import type { Run } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { toActor } from './properties.ts';
import * as statements from './statements/owners.ts';

/** Links firms with their owners where both are in the graph: those that a resolution writes, as child and as owner. */
export async function linkOwners(run: Run, keys: NonNullable<Resolution['keys']>): Promise<void> {
  const touched = keys.filter(({ actor }) => !/^(?:person|country):/.test(actor));
  const owners = touched.flatMap(({ actor, keys: own }) =>
    present(own.map(parseOwnedKey)).map(({ owner, abroad }) => ({
      actor,
      key: claimKey(owner),
      abroad,
      owns: false,
    })),
  );
  const owned = touched.flatMap(({ actor, keys: own }) =>
    present(own.map(parseClaimKey)).flatMap((owner) =>
      [true, false].map((abroad) => ({ actor, key: ownedKey({ owner, abroad }), abroad, owns: true })),
    ),
  );
  await inBatches(
    touched.map(({ actor }) => actor),
    (ids) => run(statements.dropOwnership, { ids }),
  );
  await inBatches([...owners, ...owned], (rows) => run(statements.addOwnership, { rows }));
}

/** Reads that follow ownership. */
export function ownerReads(read: Run): Pick<GraphStore, 'ownersOf' | 'ownedBy'> {
  const follow = async (statement: typeof statements.ownersOf, ids: readonly string[]) =>
    listsInOrder(ids, await read(statement, { ids: distinct(ids) }), ({ node }) => toActor(node));
  return {
    ownersOf: (ids) => follow(statements.ownersOf, ids),
    ownedBy: (ids) => follow(statements.ownedBy, ids),
  };
}
