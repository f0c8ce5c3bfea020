import { compare } from '../lib/compare.ts';

/** An event in which an actor took part, with all who did. */
export interface Hop {
  readonly actor: string;
  readonly event: string;
  /** First day that its date may mean; empty where it has none. */
  readonly day: string;
  readonly others: readonly string[];
}

/** From one actor to the next by an event that both took part in. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** The newest that they share and that no other step of the path goes by. */
  readonly event: string;
  /** How many events they share. */
  readonly events: number;
}

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly maxEvents: number;
  readonly first: number;
}

/** All events of these actors; undefined where there are too many to go on. */
export type Expand = (actors: readonly string[]) => Promise<readonly Hop[] | undefined>;

/** Places that are looked at when paths are put together: it ends within a second. */
const MOST_TRIES = 200_000;

/**
 * Paths between two actors over no actor twice, shortest first, by newest events, one path for each row of actors.
 * Goes level by level from the end that has fewer actors to go on from, and no further than it must. `complete` is
 * false where a level was too wide: there may be more paths than those found.
 * Source: bidirectional breadth-first search, Pohl 1971.
 */
export async function findPaths(
  search: PathSearch,
  expand: Expand,
): Promise<{ paths: Step[][]; complete: boolean }> {
  const links: Links = new Map();
  const expanded = new Set<string>();
  const ends = [search.from, search.to].map((id) => ({ level: [id], seen: new Set([id]) }));
  const paths: Step[][] = [];
  let tries = MOST_TRIES;
  for (let length = 1; length <= search.maxEvents; length++) {
    const end = ends[0]!.level.length <= ends[1]!.level.length ? ends[0]! : ends[1]!;
    const fresh = end.level.filter((id) => !expanded.has(id));
    const hops = fresh.length === 0 ? [] : await expand(fresh);
    if (!hops) return { paths, complete: false };
    addHops(links, expanded, fresh, hops);
    // An end with nowhere to go on to has shown all there is: longer paths lie in what is known.
    end.level = neighboursOf(links, end.level).filter((id) => !end.seen.has(id));
    for (const id of end.level) end.seen.add(id);
    const found = pathsOfLength(length, search, links, search.first - paths.length, tries);
    paths.push(...found.paths);
    tries -= found.tries;
    if (paths.length >= search.first) break;
    if (tries <= 0) return { paths, complete: false };
  }
  return { paths, complete: true };
}

/** Who is linked with whom, by which events, as far as it is known; both ways. */
type Links = Map<string, Map<string, { readonly event: string; readonly day: string }[]>>;

/** Adds what was found of actors that were not gone on from before: each link once, whichever end it was found from. */
function addHops(links: Links, expanded: Set<string>, fresh: readonly string[], hops: readonly Hop[]): void {
  const before = new Set(expanded);
  for (const id of fresh) expanded.add(id);
  const here = new Set(fresh);
  for (const { actor, event, day, others } of hops) {
    for (const other of others) {
      const isKnown = before.has(other) || (here.has(other) && other < actor);
      if (other === actor || isKnown) continue;
      addLink(links, actor, other, event, day);
      addLink(links, other, actor, event, day);
    }
  }
}

function neighboursOf(links: Links, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => [...(links.get(id)?.keys() ?? [])]))].sort();
}

function addLink(links: Links, from: string, to: string, event: string, day: string): void {
  const ofActor = links.get(from) ?? new Map<string, { event: string; day: string }[]>();
  links.set(from, ofActor);
  const events = ofActor.get(to) ?? [];
  events.push({ event, day });
  ofActor.set(to, events);
}

function pathsOfLength(
  length: number,
  { from, to }: PathSearch,
  links: Links,
  most: number,
  mostTries: number,
): { paths: Step[][]; tries: number } {
  const distance = distancesTo(to, links, length);
  const paths: Step[][] = [];
  let tries = 0;
  const walk = (at: string, steps: readonly Step[]): void => {
    if (at === to) {
      if (steps.length === length) paths.push([...steps]);
      return;
    }
    for (const [next, events] of stepsFrom(links, at)) {
      if (paths.length >= most || tries++ >= mostTries) return;
      const left = length - steps.length - 1;
      if ((distance.get(next) ?? Number.POSITIVE_INFINITY) > left || next === from) continue;
      if (steps.some((step) => step.to === next) || (next === to && left > 0)) continue;
      const free = events.find(({ event }) => steps.every((step) => step.event !== event));
      if (free) walk(next, [...steps, { from: at, to: next, event: free.event, events: events.length }]);
    }
  };
  walk(from, []);
  return { paths, tries };
}

/** Neighbours by the newest event shared, then by the number of events, then by id. */
function stepsFrom(links: Links, id: string) {
  return [...(links.get(id) ?? [])]
    .map(
      ([other, events]) =>
        [other, [...events].sort((a, b) => compare(b.day, a.day) || compare(a.event, b.event))] as const,
    )
    .sort(([a, x], [b, y]) => compare(y[0]!.day, x[0]!.day) || y.length - x.length || compare(a, b));
}

/** How many events lie between each actor and the end, as far as `most`. */
function distancesTo(end: string, links: Links, most: number): Map<string, number> {
  const distances = new Map([[end, 0]]);
  let level = [end];
  for (let distance = 1; distance <= most && level.length > 0; distance++) {
    level = neighboursOf(links, level).filter((id) => !distances.has(id));
    for (const id of level) distances.set(id, distance);
  }
  return distances;
}
