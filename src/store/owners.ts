import { groupBy } from '../lib/group-by.ts';
import { ownedKey, parseOwnedKey, type Resolution } from '../model/index.ts';
import { inBatches } from './batches.ts';
import { distinct } from './by-id.ts';
import type { Run } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { toActor } from './properties.ts';
import * as statements from './statements/owners.ts';

/** Begins the key under which an actor is found by one of its claims. */
const CLAIM = '=';

/** Links firms with their owners where both are in the graph: those that a resolution writes, as child and as owner. */
export async function linkOwners(run: Run, keys: NonNullable<Resolution['keys']>): Promise<void> {
  const touched = keys.filter(({ actor }) => !/^(?:person|country):/.test(actor));
  const ids = touched.map(({ actor }) => actor);
  await inBatches(ids, (batch) => run(statements.dropOwners, { ids: batch }));
  await inBatches(ids, (batch) => run(statements.dropOwned, { ids: batch }));
  const owners = touched.flatMap(({ actor, keys: own }) =>
    own.flatMap((key) => {
      const owned = parseOwnedKey(key);
      return owned ? [{ actor, key: CLAIM + owned.owner, abroad: owned.abroad }] : [];
    }),
  );
  const owned = touched.flatMap(({ actor, keys: own }) =>
    own
      .filter((key) => key.startsWith(CLAIM))
      .flatMap((key) =>
        [true, false].map((abroad) => ({
          actor,
          key: ownedKey({ owner: key.slice(CLAIM.length), abroad }),
          abroad,
        })),
      ),
  );
  await inBatches(owners, (rows) => run(statements.addOwners, { rows }));
  await inBatches(owned, (rows) => run(statements.addOwned, { rows }));
}

/** Reads that follow ownership. */
export function ownerReads(read: Run): Pick<GraphStore, 'ownersOf' | 'ownedBy'> {
  const follow = async (statement: typeof statements.ownersOf, ids: readonly string[]) => {
    const rows = groupBy(await read(statement, { ids: distinct(ids) }), ({ key }) => key);
    return ids.map((id) => (rows.get(id) ?? []).map(({ node }) => toActor(node)));
  };
  return {
    ownersOf: (ids) => follow(statements.ownersOf, ids),
    ownedBy: (ids) => follow(statements.ownedBy, ids),
  };
}
