import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/lib/compare.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import type { ActorWhere, EventGroup, EventWhere, GraphStore, StoredEvent } from '../../src/store/index.ts';
import { foldedText } from '../../src/store/properties.ts';
import { storeOver } from '../../src/store/store.ts';
import { seededRandom } from '../support/random.ts';
import { EXTRACTOR, randomGraph, resolutionOf } from '../support/random-graph.ts';
import { actorMatches, eventMatches, type Graph, readGraph } from './matches.ts';
import { randomTree, type Words } from './random-wheres.ts';

let store: GraphStore;
let graph: Graph;
let words: Words;
beforeAll(async () => {
  store = storeOver(await openEmbeddedEngine(null, false));
  const random = randomGraph(3);
  const added = new Set(random.claims.map(({ article }) => article.id));
  await store.write((writer) => writer.apply(resolutionOf(random, new Set(), { added }), EXTRACTOR));
  graph = await readGraph(store);
  words = {
    articles: graph.articles.map(({ id }) => id),
    events: graph.events.map(({ id }) => id),
    actors: graph.actors.map(({ id }) => id),
  };
});
afterAll(() => store.close());

const participantsOf = (event: StoredEvent) => graph.participants.get(event.id)!.map(({ id }) => id);
const matching = (where: EventWhere) => graph.events.filter((event) => eventMatches(where, event, graph));

/** All shortest ways from one to the other, each as the ids of the actors on it. */
function shortestWays(from: string, to: string, where: EventWhere, most: number): string[] {
  const events = matching(where).map(participantsOf);
  let ways = [[from]];
  for (let length = 1; length <= most; length++) {
    ways = ways.flatMap((way) => {
      const next = new Set(events.filter((ids) => ids.includes(way.at(-1)!)).flat());
      return [...next].filter((id) => !way.includes(id)).map((id) => [...way, id]);
    });
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived.map((way) => way.join(' ')).sort();
  }
  return [];
}

describe('Paths between two actors', () => {
  test('the shortest are all found first, and each step goes by an event that both took part in', async () => {
    const random = seededRandom(8);
    const lengths = new Set<number>();
    for (let round = 0; round < 150; round++) {
      const [from, to] = [random.pick(words.actors), random.pick(words.actors)];
      if (from === to) continue;
      const where = random.chance(0.5) ? {} : randomTree('event', random, words, 1);
      const maxEvents = 1 + random.below(4);
      const { paths, complete } = await store.paths({ from, to, maxEvents, where, first: 500 });
      expect(complete).toBe(true);

      const shortest = paths.filter((path) => path.length === paths[0]!.length);
      const ways = shortest.map((path) => [from, ...path.map((step) => step.to)].join(' '));
      expect([...ways].sort(), JSON.stringify([from, to, where])).toEqual(
        shortestWays(from, to, where, maxEvents),
      );
      lengths.add(paths[0]?.length ?? 0);

      expect(paths.map(({ length }) => length)).toEqual(paths.map(({ length }) => length).sort());
      expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(paths.length);
      const found = new Map(matching(where).map((event) => [event.id, event]));
      for (const path of paths) {
        expect([path[0]!.from, path.at(-1)!.to, path.length <= maxEvents]).toEqual([from, to, true]);
        expect(new Set(path.map(({ event }) => event)).size).toBe(path.length);
        path.forEach((step, index) => {
          if (index > 0) expect(step.from).toBe(path[index - 1]!.to);
          const present = participantsOf(found.get(step.event)!);
          expect(present).toContain(step.from);
          expect(present).toContain(step.to);
          const shared = [...found.values()].filter((event) =>
            [step.from, step.to].every((id) => participantsOf(event).includes(id)),
          );
          expect(step.events).toBe(shared.length);
        });
      }
    }
    expect([...lengths].sort()).toEqual([0, 1, 2, 3]);
  });

  test('no more than asked for are given', async () => {
    const [busy] = await store
      .counterparts(words.actors[0]!, {}, { orderBy: null, first: 1 })
      .then(({ rows }) => rows);
    const to = busy?.actor.id ?? words.actors[1]!;
    const all = await store.paths({ from: words.actors[0]!, to, maxEvents: 4, first: 100 });
    const two = await store.paths({ from: words.actors[0]!, to, maxEvents: 4, first: 2 });
    expect(all.paths.length).toBeGreaterThan(2);
    expect(two.paths).toEqual(all.paths.slice(0, 2));
  });
});

describe('A network', () => {
  const ALL = { nodes: 1_000, links: 10_000, ofCountries: 1_000 };

  /** Who is in an event, and of the countries that are asked for each that somebody of it is in. */
  function presentIn(event: StoredEvent, around: readonly string[]): string[] {
    const present = graph.participants.get(event.id)!;
    const countries = present.map(({ country }) => `country:${country}`).filter((id) => around.includes(id));
    return [...new Set([...present.map(({ id }) => id), ...countries])];
  }

  test('holds whom its actors share events with, level by level, and how often', async () => {
    const random = seededRandom(2);
    const countries = words.actors.filter((id) => id.startsWith('country:'));
    const byOthers = new Set<string>();
    for (let round = 0; round < 60; round++) {
      const around = [random.pick(words.actors), random.pick(random.chance(0.3) ? countries : words.actors)];
      const where = random.chance(0.5) ? {} : randomTree('event', random, words, 1);
      const depth = 1 + random.below(3);
      const { nodes, links, complete } = await store.network(around, depth, where, ALL);
      const events = matching(where).map((event) => presentIn(event, around));
      for (const id of around) {
        const isSelf = matching(where).some((event) => participantsOf(event).includes(id));
        if (!isSelf && events.some((ids) => ids.includes(id))) byOthers.add(id);
      }
      const distances = new Map(around.map((id) => [id, 0]));
      for (let distance = 1; distance <= depth; distance++) {
        const inner = [...distances.keys()];
        for (const id of events.filter((ids) => ids.some((one) => inner.includes(one))).flat()) {
          if (!distances.has(id)) distances.set(id, distance);
        }
      }
      expect(complete).toBe(true);
      const shown = nodes.map(({ actor, distance }) => [actor.id, distance]);
      expect(shown.sort()).toEqual([...distances].sort());
      for (const { actor, events: count } of nodes) {
        expect(count).toBe(events.filter((ids) => ids.includes(actor.id)).length);
      }
      const pairs = links.map(({ source, target, events: count }) => [source, target, count]);
      const ids = [...distances.keys()].sort();
      const expected = ids.flatMap((source, index) =>
        ids.slice(index + 1).flatMap((target) => {
          const count = events.filter((each) => each.includes(source) && each.includes(target)).length;
          return count > 0 ? [[source, target, count]] : [];
        }),
      );
      expect(pairs.sort()).toEqual(expected.sort());
    }
    expect(byOthers.size).toBeGreaterThan(2);
  });

  test('leaves out the least linked where there is no room, and says so', async () => {
    const { nodes, complete } = await store.network([words.actors[0]!], 3, {}, { ...ALL, nodes: 4 });
    expect(nodes).toHaveLength(4);
    expect(complete).toBe(false);
  });

  test('stands a country for those of it that took part in most events, where they are too many, and says so', async () => {
    const country = graph.actors.find(({ id, kind }) => kind === 'country' && ofCountry(id).length > 4)!.id;
    const around = (ofCountries: number) => store.network([country], 1, {}, { ...ALL, ofCountries });
    const [all, most] = [ofCountry(country), 2];
    expect((await around(all.length)).complete).toBe(true);
    const { nodes, complete } = await around(most);
    expect(complete).toBe(false);
    const standing = [country, ...all.slice(0, most)];
    const events = matching({}).filter((event) => participantsOf(event).some((id) => standing.includes(id)));
    expect(nodes[0]!.events).toBe(events.length);
    const others = new Set(events.flatMap(participantsOf));
    others.delete(country);
    expect(
      nodes
        .slice(1)
        .map(({ actor }) => actor.id)
        .sort(),
    ).toEqual([...others].sort());
    expect((await around(all.length)).nodes.length).toBeGreaterThan(nodes.length);
  });

  /** Ids of those of a country, most events first, then by name. */
  function ofCountry(id: string): string[] {
    const eventsOf = (actor: string) =>
      matching({}).filter((event) => participantsOf(event).includes(actor)).length;
    return graph.actors
      .filter((actor) => actor.kind !== 'country' && `country:${actor.country}` === id)
      .map((actor) => ({
        id: actor.id,
        events: eventsOf(actor.id),
        key: `${foldedText(actor.name)}\t${actor.id}`,
      }))
      .sort((a, b) => b.events - a.events || compare(a.key, b.key))
      .map((actor) => actor.id);
  }

  test('leaves out the links of fewest events where there is no room, and says so', async () => {
    const whole = await store.network([words.actors[0]!], 3, {}, ALL);
    const counts = whole.links.map(({ events }) => events);
    expect(counts.toSorted((a, b) => b - a)).toEqual(counts);
    expect(new Set(counts).size).toBeGreaterThan(1);
    const links = whole.links.length;
    expect(await store.network([words.actors[0]!], 3, {}, { ...ALL, links })).toEqual(whole);
    const cut = await store.network([words.actors[0]!], 3, {}, { ...ALL, links: links - 1 });
    expect(cut).toEqual({ ...whole, links: whole.links.slice(0, -1), complete: false });
  });
});

describe('Counts of events', () => {
  const keysOf = (
    group: EventGroup,
    event: StoredEvent,
    present: ReadonlyMap<string, readonly string[]>,
    sides: { body: ActorWhere; firm: ActorWhere },
  ): readonly string[] => {
    const month = event.date && event.date.length >= 7 ? event.date.slice(0, 7) : null;
    const some = (key: string | null) => (key === null ? [] : [key]);
    const actors = (side: ActorWhere) =>
      graph.actors
        .filter((actor) => present.get(event.id)!.includes(actor.id) && actorMatches(side, actor, graph))
        .map(({ id }) => id);
    switch (group) {
      case 'TYPE':
        return [event.type];
      case 'STATUS':
        return [event.status];
      case 'TOPIC':
        return event.topics;
      case 'COUNTRY':
        return some(event.place.country);
      case 'PUBLISHER': {
        const names = graph.reporters.get(event.id)!.flatMap(({ publisher }) => some(publisher));
        return [...new Set(names)];
      }
      case 'YEAR':
        return some(event.date?.slice(0, 4) ?? null);
      case 'MONTH':
        return some(month);
      case 'QUARTER':
        return some(month && `${month.slice(0, 5)}Q${Math.ceil(Number(month.slice(5)) / 3)}`);
      case 'BODY':
        return actors(sides.body);
      case 'FIRM':
        return actors(sides.firm);
    }
  };
  const GROUPS: EventGroup[] = [
    'TYPE',
    'STATUS',
    'TOPIC',
    'COUNTRY',
    'PUBLISHER',
    'YEAR',
    'MONTH',
    'QUARTER',
    'BODY',
    'FIRM',
  ];

  test.each(GROUPS)('by %s, alone and with each other group', async (group) => {
    const random = seededRandom(GROUPS.indexOf(group));
    const present = new Map<string, string[]>();
    for (const event of graph.events) {
      const onBehalf = (await store.participants([event.id]))[0]!.flatMap(
        ({ onBehalfOf }) => onBehalfOf?.id ?? [],
      );
      present.set(event.id, [...participantsOf(event), ...onBehalf]);
    }
    for (const other of [undefined, ...GROUPS.filter((each) => each !== group)]) {
      const groupBy = other === undefined ? [group] : [group, other];
      const where = random.chance(0.3) ? randomTree('event', random, words, 1) : {};
      // Who stands for whom is told by one body a person: the kinds here are such as stand for nobody.
      const sides = {
        body: { kind: ['person' as const] },
        firm: { kind: ['person' as const], country: ['PK', 'CN'] },
      };
      const counts = await store.eventCounts({ groupBy, where, ...sides, first: 10_000 });
      const expected = new Map<string, number>();
      for (const event of matching(where)) {
        const [one, two] = groupBy.map((each) => [
          ...new Set(keysOf(each, event, present, { body: sides.body, firm: sides.firm })),
        ]);
        for (const keys of one!.flatMap((a) => (two ? two.map((b) => [a, b]) : [[a]]))) {
          expected.set(JSON.stringify(keys), (expected.get(JSON.stringify(keys)) ?? 0) + 1);
        }
      }
      const found = new Map(counts.map(({ keys, count }) => [JSON.stringify(keys), count]));
      expect([...found].sort(), JSON.stringify([groupBy, where])).toEqual([...expected].sort());
      const numbers = counts.map(({ count }) => count);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    }
  });
});
