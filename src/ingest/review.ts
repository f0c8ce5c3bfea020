import type { Actor } from '../model/index.ts';
import {
  decidedSubjects,
  likeliestFirst,
  PairMatcher,
  pairKey,
  type ReviewPair,
  RoughIndex,
} from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { inSlices } from './in-slices.ts';
import { knowledge } from './knowledge.ts';

export type { ReviewPair } from '../resolve/index.ts';

/** Actors of one page: each page sorts all of them, and all of a page are made ready at one stretch. */
const PAGE = 10_000;
/** Persons whose posts are read at once. */
const PERSONS = 1_000;

/**
 * Pairs of actors that may be one, each with its score and the reasons for it, the likeliest first; what was decided
 * is left out, and those that the reference knows as two. Looks through all names of the graph: a matter of seconds for 100,000 actors, in slices.
 */
export async function reviewQueue(store: GraphStore): Promise<ReviewPair[]> {
  const decided = await decidedPairs(store);
  const pairs: (readonly [Actor, Actor])[] = [];
  await inSlices((await indexOf(store)).pairs(), (pair) => {
    if (!decided.has(pairKey(pair[0].id, pair[1].id))) pairs.push(pair);
  });
  const posts = await postsOf(store, pairs.flat());
  const matcher = new PairMatcher((person) => posts.get(person) ?? []);
  const found: ReviewPair[] = [];
  await inSlices(pairs, (pair) => {
    const unsure = matcher.review(pair);
    if (unsure && !areKnownAsTwo(pair)) found.push(unsure);
  });
  return found.sort(likeliestFirst);
}

function areKnownAsTwo(pair: readonly [Actor, Actor]): boolean {
  const [a, b] = pair.map(knowledge().nameOf);
  return (
    a !== undefined && b !== undefined && (a.name !== b.name || a.kind !== b.kind || a.country !== b.country)
  );
}

async function indexOf(store: GraphStore): Promise<RoughIndex> {
  const index = new RoughIndex();
  for (let after = {}, more = true; more; ) {
    const page = await store.actorPage({}, { orderBy: 'NAME_ASC', first: PAGE, ...after });
    await inSlices(page.rows, (actor) => index.add(actor));
    const last = page.keys.at(-1);
    more = page.more && last !== undefined;
    after = last ? { after: last } : {};
  }
  return index;
}

async function postsOf(
  store: GraphStore,
  actors: readonly Actor[],
): Promise<Map<string, { title: string; at: string }[]>> {
  const ids = [...new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))];
  const posts = new Map<string, { title: string; at: string }[]>();
  for (let from = 0; from < ids.length; from += PERSONS) {
    const some = ids.slice(from, from + PERSONS);
    for (const [index, own] of (await store.posts(some)).entries())
      posts.set(
        some[index]!,
        own.map(({ title, at }) => ({ title, at: at.id })),
      );
  }
  return posts;
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
