import type { Actor } from '../model/index.ts';
import { decidedSubjects, pairKey, pairsToCompare, type ReviewPair, reviewPairs } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';

export type { ReviewPair } from '../resolve/index.ts';

/** Actors that are read at once. */
const PAGE = 1_000;

/**
 * Pairs of actors that may be one, each with its score and the reasons for it, the likeliest first; what was decided
 * is left out. Looks through all names of the graph: a matter of seconds for 100,000 actors.
 */
export async function reviewQueue(store: GraphStore): Promise<ReviewPair[]> {
  const pairs = pairsToCompare(await allActors(store));
  const persons = [...new Set(pairs.flat().filter(({ kind }) => kind === 'person'))].map(({ id }) => id);
  const posts = new Map<string, { title: string; at: string }[]>();
  for (let from = 0; from < persons.length; from += PAGE) {
    const ids = persons.slice(from, from + PAGE);
    const tenures = await store.posts(ids);
    for (const [index, own] of tenures.entries()) {
      posts.set(
        ids[index]!,
        own.map(({ title, at }) => ({ title, at: at.id })),
      );
    }
  }
  return reviewPairs(pairs, (person) => posts.get(person) ?? [], await decidedPairs(store));
}

async function allActors(store: GraphStore): Promise<Actor[]> {
  const actors: Actor[] = [];
  for (let after = {}, more = true; more; ) {
    const page = await store.actorPage({}, { orderBy: 'NAME_ASC', first: PAGE, ...after });
    actors.push(...page.rows);
    const last = page.keys.at(-1);
    more = page.more && last !== undefined;
    after = last ? { after: last } : {};
  }
  return actors;
}

/** Subjects of judgements are claims: the actors that have them now are the pair that was decided. */
async function decidedPairs(store: GraphStore): Promise<Set<string>> {
  const decided = decidedSubjects(await store.judgements());
  const actors = await store.actors(decided.flat());
  return new Set(
    decided.flatMap((_, index) => {
      const [a, b] = [actors[index * 2], actors[index * 2 + 1]];
      return a && b ? [pairKey(a.id, b.id)] : [];
    }),
  );
}
