import { distinct, inOrder } from './by-id.ts';
import type { Run } from './engine.ts';
import type { EventWhere, GraphStore, Network, NetworkNode, NetworkSize } from './graph-store.ts';
import { findPaths } from './paths.ts';
import { toActor } from './properties.ts';
import { restrict } from './restrict.ts';
import { actorsById } from './statements/actors.ts';
import * as statements from './statements/walks.ts';

/** Parts in events that one level of a search reads at most: 20,000 take some 50 ms on either engine. */
const MOST_HOPS = 20_000;

/** Walks from actor to actor by the events that they share. */
export function walkReads(read: Run): Pick<GraphStore, 'paths' | 'network'> {
  return {
    paths: (search) => {
      const { where = {} } = search;
      const run = restrict(read, { e: where });
      return findPaths(search, async (ids) => {
        const parameters = { ids, limit: MOST_HOPS + 1 };
        const hops = await run(statements.hopsOfActors, parameters);
        return hops.length > MOST_HOPS ? undefined : hops;
      });
    },
    network: (around, depth, where, most) => network(read, around, depth, where, most),
  };
}

/** A country that is asked for takes part where somebody of it does. */
async function network(
  read: Run,
  around: readonly string[],
  depth: number,
  where: EventWhere,
  most: NetworkSize,
): Promise<Network> {
  const run = restrict(read, { e: where });
  const centre = inOrder(
    distinct(around),
    (await read(actorsById, { ids: distinct(around) })).map(({ node }) => toActor(node)),
  ).filter((actor) => actor !== null);
  const countries = centre.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  const limit = most.ofCountries + 1;
  const standing =
    countries.length > 0 ? await read(statements.actorsOfCountries, { ids: countries, limit }) : [];
  const ofCountries = standing.slice(0, most.ofCountries);
  const nodes: Omit<NetworkNode, 'events'>[] = centre.map((actor) => ({ actor, distance: 0 }));
  let level = [...centre.map(({ id }) => id), ...ofCountries.map(({ actor }) => actor)];
  let isWhole = true;
  for (let distance = 1; distance <= depth && level.length > 0 && isWhole; distance++) {
    const known = nodes.map(({ actor }) => actor.id);
    const room = most.nodes - nodes.length;
    const found = await run(statements.neighboursOfActors, {
      ids: level,
      known,
      limit: room + 1,
    });
    isWhole = found.length <= room;
    const reached = found.slice(0, Math.max(0, room)).map(({ node }) => toActor(node));
    nodes.push(...reached.map((actor) => ({ actor, distance })));
    level = reached.map(({ id }) => id);
  }
  const rows = [...nodes.map(({ actor }) => ({ id: actor.id, actor: actor.id })), ...ofCountries];
  const counts = await run(statements.eventCountsAmong, { rows });
  const events = new Map(counts.map((row) => [row.id, row.events]));
  const links = await run(statements.linksAmong, { rows, limit: most.links + 1 });
  return {
    nodes: nodes.map((node) => ({ ...node, events: events.get(node.actor.id) ?? 0 })),
    links: links.slice(0, most.links),
    complete: isWhole && standing.length <= most.ofCountries && links.length <= most.links,
  };
}
