import { groupBy } from '../lib/group-by.ts';
import { type Actor, claimKey } from '../model/index.ts';
import { distinct, inOrder } from './by-id.ts';
import type { Run } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { readPage } from './pages.ts';
import { toActor } from './properties.ts';
import { restrict } from './restrict.ts';
import * as statements from './statements/actors.ts';
import { actorsByFormerId as formerIds } from './statements/identity.ts';
import { toTenures } from './tenure.ts';

type ActorReads = Pick<GraphStore, 'actors' | 'actorPage' | 'actorCount' | 'posts' | 'holders'>;

/** Reads that give actors, or posts that they hold. */
export function actorReads(read: Run): ActorReads {
  return {
    actors: async (ids) => {
      const rows = await read(statements.actorsById, { ids: distinct(ids) });
      const found = inOrder(
        ids,
        rows.map(({ node }) => toActor(node)),
      );
      const former = await actorsByFormerId(
        read,
        ids.filter((_, index) => found[index] === null),
      );
      return ids.map((id, index) => found[index] ?? former.get(id) ?? null);
    },
    actorPage: (where, page) =>
      readPage(restrict(read, { actor: where }), statements.actorPages, {}, page, ({ node }) =>
        toActor(node),
      ),
    actorCount: async (where) => {
      const [row] = await restrict(read, { actor: where })(statements.actorCount);
      return row!.total;
    },
    posts: (ids) => tenures(read, statements.postsOfPersons, ids),
    holders: (ids) => tenures(read, statements.postsAtBodies, ids),
  };
}

/** Actors by an id that they had before, or would have by one of their names alone; the first by id of several. */
async function actorsByFormerId(read: Run, ids: readonly string[]): Promise<Map<string, Actor>> {
  if (ids.length === 0) return new Map();
  const rows = await read(formerIds, { ids: distinct(ids.map(claimKey)) });
  const byKey = groupBy(rows, ({ key }) => key);
  return new Map(
    ids.flatMap((id) => {
      const [first] = byKey.get(claimKey(id)) ?? [];
      return first ? [[id, toActor(first.node)] as const] : [];
    }),
  );
}

async function tenures(read: Run, statement: typeof statements.postsOfPersons, ids: readonly string[]) {
  const rows = groupBy(await read(statement, { ids: distinct(ids) }), ({ key }) => key);
  return ids.map((id) => toTenures(rows.get(id) ?? []));
}
