import { expect, test } from 'vitest';
import type { GraphStore } from '../../src/store/index.ts';
import { FORMER_NODES } from '../../src/store/schema.ts';
import { seededRandom } from '../support/random.ts';
import { EXTRACTOR, type RandomGraph, randomGraph, resolutionOf } from '../support/random-graph.ts';
import type { Subject } from './contract.ts';
import { dump } from './dump.ts';
import { ACTORS, ARTICLES, EVENTS, MENTIONS, POSTS, WORLD, worldOf } from './world.ts';

/** What loading promises: all or nothing, the same whatever the order, and taking out leaves no trace. */
export function writesContract(subject: () => Subject): void {
  const apply = (resolution: typeof WORLD) =>
    subject().store.write((writer) => writer.apply(resolution, EXTRACTOR));
  const dumped = () => dump(subject().engine.read);

  const miscounted = async () =>
    (await subject().store.check()).find(({ check }) => check.startsWith('Actors with another number'));

  test('writing a resolution again changes nothing', async () => {
    await apply(WORLD);
    const once = await dumped();
    await apply(WORLD);
    expect(await dumped()).toEqual(once);
  });

  test('nodes of earlier versions are given the properties that they lack', async () => {
    await apply(WORLD);
    const { engine, store } = subject();
    const untitled = { ...ARTICLES.visit, id: 'article:untitled', title: '…', text: 'Two words' };
    await store.write((writer) => writer.apply({ ...worldOf(), articles: [untitled] }, EXTRACTOR));
    const whole = await dumped();
    const lacking = ['headText', 'newestKey', 'oldestKey', 'eventCount']
      .map((property) => `n.${property}`)
      .join(', ');
    const run = (texts: readonly string[]) =>
      engine.transaction(async (write) => {
        for (const text of texts) await write({ name: 'test.former', text });
      });
    await run([`MATCH (n) WHERE n:Actor OR n:Event OR n:Article REMOVE ${lacking}`]);
    expect(await dumped()).not.toEqual(whole);
    await run(FORMER_NODES);
    expect(await dumped()).toEqual(whole);
  });

  test('a unit that throws leaves no trace', async () => {
    await apply(worldOf('ministry'));
    const before = await dumped();
    const failing = subject().store.write(async (writer) => {
      await writer.removeArticles([ARTICLES.ministry.id]);
      await writer.apply(worldOf('visit'), EXTRACTOR);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await dumped()).toEqual(before);
  });

  test('units that come at once are all written', async () => {
    const units = (['visit', 'ministry', 'capital'] as const).map((told) => ({
      ...worldOf(told),
      events: worldOf(told).events.filter(({ records }) =>
        records.every((record) => record.id !== 'article:visit#v1'),
      ),
    }));
    await Promise.all(units.map(apply));
    expect((await subject().store.statistics()).articles).toBe(3);
    expect((await subject().store.statistics()).events).toBe(4);
  });

  test('a writer reads what its own unit wrote', async () => {
    const { store } = subject();
    await store.write(async (writer) => {
      await writer.apply(WORLD, EXTRACTOR);
      const ids = [ARTICLES.visit.id, 'article:none'];
      expect(await writer.storedArticles(ids)).toEqual(
        new Map([[ids[0], { sha256: ARTICLES.visit.sha256, extractor: EXTRACTOR }]]),
      );
      const known = await writer.known([ACTORS.shaza.id, ACTORS.liu.id]);
      const of = ({ actor }: { actor: string }) => [ACTORS.shaza.id, ACTORS.liu.id].includes(actor);
      expect(known.mentions.map(line).sort()).toEqual(MENTIONS.filter(of).map(line).sort());
      expect(known.posts.map(line).sort()).toEqual([POSTS[0], POSTS[2]].map(line).sort());
    });
  });

  test('clusters near a probe come whole', async () => {
    await apply(WORLD);
    const near = (probe: { type: 'MEETING' | 'AGREEMENT'; actors: string[]; from?: string; to?: string }) =>
      subject().store.write((writer) => writer.clustersNear([probe]));
    const { visit, planned, capital } = EVENTS;
    expect(await near({ type: 'MEETING', actors: [ACTORS.xu.id] })).toEqual([
      { id: visit.event.id, records: visit.records },
    ]);
    const byGalaxy = { type: 'MEETING', actors: [ACTORS.galaxy.id, ACTORS.apex.id] } as const;
    const ids = async (probe: Parameters<typeof near>[0]) => (await near(probe)).map(({ id }) => id);
    expect(await ids({ ...byGalaxy, actors: [...byGalaxy.actors] })).toEqual(
      [capital, planned, visit].map(({ event }) => event.id),
    );
    expect(
      await ids({ type: 'MEETING', actors: [ACTORS.galaxy.id, ACTORS.apex.id], to: '2025-04-24' }),
    ).toEqual([capital, visit].map(({ event }) => event.id));
    expect(await ids({ type: 'AGREEMENT', actors: [ACTORS.xu.id] })).toEqual([]);
    expect(await ids({ type: 'MEETING', actors: [] })).toEqual([]);
  });

  test('taking out an article takes out just what it said', async () => {
    await apply(worldOf('visit', 'ministry'));
    const before = await dumped();
    await apply(worldOf('capital'));
    expect(await dumped()).not.toEqual(before);
    const left = await subject().store.write((writer) => writer.removeArticles([ARTICLES.capital.id]));
    expect(left).toEqual({
      actors: [ACTORS.ministry.id, ACTORS.galaxy.id, ACTORS.liu.id].sort(),
      records: [],
    });
    expect(await dumped()).toEqual(before);
  });

  test('an event that another article reports stays, with what that one says', async () => {
    await apply(WORLD);
    const { actors, records } = await subject().store.write((writer) =>
      writer.removeArticles([ARTICLES.visit.id, 'article:none']),
    );
    expect(records).toEqual([EVENTS.visit.records[0]]);
    expect(actors).toEqual([ACTORS.ministry.id, ACTORS.apex.id, ACTORS.galaxy.id, ACTORS.liu.id].sort());
    const [event] = await subject().store.events(['event:visit']);
    expect(event!.reportCount).toBe(1);
    const [participants] = await subject().store.participants(['event:visit']);
    expect(participants!.map(({ actor }) => actor.id)).toEqual([ACTORS.ministry.id, ACTORS.galaxy.id]);
    expect(await subject().store.eventCount({ participant: [ACTORS.xu.id] })).toBe(0);
    expect(await subject().store.eventCount({ publisher: ['APP'] })).toBe(0);
    expect(await subject().store.actors([ACTORS.xu.id, ACTORS.shaza.id])).toEqual([null, null]);
  });

  test('taking out everything leaves nothing', async () => {
    await apply(WORLD);
    await subject().store.write((writer) => writer.removeArticles(WORLD.articles.map(({ id }) => id)));
    expect(await dumped()).toEqual([]);
  });

  test('a country that no article names stays while something refers to it, under its plain name', async () => {
    const named = { ...worldOf('capital'), actors: worldOf('capital').actors.map(pakistanAsLand) };
    await apply(worldOf('visit', 'ministry'));
    await apply(named);
    expect((await subject().store.actors(['country:PK']))[0]!.name).toBe('Land of the pure');
    await subject().store.write((writer) => writer.removeArticles([ARTICLES.capital.id]));
    expect(await subject().store.actors(['country:PK'])).toEqual([ACTORS.pakistan]);
  });

  test('a dissolved event is found by the id it had, also after the next joining', async () => {
    const { store } = subject();
    await apply(WORLD);
    const joined = (id: string, dissolved: string[]) => ({
      ...WORLD,
      events: [{ event: { ...EVENTS.visit.event, id }, records: EVENTS.visit.records }],
      dissolved,
    });
    await apply(joined('event:second', ['event:visit']));
    await apply(joined('event:third', ['event:second']));
    const found = await store.events(['event:visit', 'event:second', 'event:third', 'article:visit#v1']);
    expect(found.map((event) => event?.id)).toEqual(Array(4).fill('event:third'));
    await apply(joined('event:visit', ['event:third']));
    const again = await store.events(['event:visit', 'event:second', 'event:third']);
    expect(again.map((event) => event?.id)).toEqual(Array(3).fill('event:visit'));
    expect((await store.check()).map(({ check }) => check)).toEqual([
      'Agencies and companies without a country',
    ]);
    await store.write((writer) => writer.removeArticles(WORLD.articles.map(({ id }) => id)));
    expect(await dumped()).toEqual([]);
  });

  test('the check finds a quote that does not stand where it points', async () => {
    const [wrong, ...rest] = worldOf('visit').mentions;
    await apply({ ...worldOf('visit'), mentions: [{ ...wrong!, start: 0, end: 2 }, ...rest] });
    expect(await subject().store.check()).toContainEqual({
      check: 'Quotes that do not stand where they point',
      count: 1,
      examples: [`article:visit 0–2 "IT" (${ACTORS.ministry.id})`],
    });
  });

  test('the check finds an actor with a wrong number of events', async () => {
    await apply(WORLD);
    const text = "MATCH (n:Actor {id: 'country:PK'}) SET n.eventCount = 7";
    await subject().engine.transaction((run) => run({ name: 'test.miscount', text }));
    expect(await miscounted()).toEqual({
      check: 'Actors with another number of events than they took part in',
      count: 1,
      examples: ['country:PK: 7, not 0'],
    });
  });

  test('random articles come back as they were, and give the same graph in any order', async () => {
    const { store } = subject();
    const graph = randomGraph(11);
    const ids = graph.claims.map(({ article }) => article.id);
    await loadEach(store, graph, ids);
    const expected = graph.claims.map(({ article }) => ({ ...article, extractor: EXTRACTOR }));
    expect(await store.articles(ids)).toEqual(expected);
    const whole = withoutFormerIds(await dumped());
    expect(await miscounted()).toBeUndefined();
    await store.write((writer) => writer.removeArticles(ids));
    expect(await dumped()).toEqual([]);
    await loadEach(store, graph, seededRandom(3).shuffle(ids));
    expect(withoutFormerIds(await dumped())).toEqual(whole);
  });

  test('taking articles out gives the graph that never had them', async () => {
    const { store } = subject();
    const graph = randomGraph(13);
    const random = seededRandom(13);
    const ids = random.shuffle(graph.claims.map(({ article }) => article.id));
    const kept = ids.slice(0, 14);
    await loadEach(store, graph, kept);
    const without = withoutFormerIds(await dumped());
    await loadEach(store, graph, ids.slice(14), kept);
    expect(await miscounted()).toBeUndefined();
    const loaded = new Set(ids);
    for (const id of random.shuffle(ids.slice(14))) {
      const resolution = resolutionOf(graph, loaded, { added: new Set(), removed: new Set([id]) });
      await store.write(async (writer) => {
        await writer.removeArticles([id]);
        await writer.apply(resolution, EXTRACTOR);
      });
      loaded.delete(id);
    }
    expect(withoutFormerIds(await dumped())).toEqual(without);
  });
}

async function loadEach(
  store: GraphStore,
  graph: RandomGraph,
  ids: readonly string[],
  before: readonly string[] = [],
) {
  const loaded = new Set(before);
  for (const id of ids) {
    const resolution = resolutionOf(graph, loaded, { added: new Set([id]) });
    await store.write((writer) => writer.apply(resolution, EXTRACTOR));
    loaded.add(id);
  }
}

/** Former ids tell what happened on the way. */
function withoutFormerIds(lines: readonly string[]): string[] {
  return lines.filter((text) => !/^\[\["EventName"\]|"NAMES"/.test(text));
}

function pakistanAsLand<Value extends { id: string; name: string }>(actor: Value): Value {
  return actor.id === 'country:PK' ? { ...actor, name: 'Land of the pure' } : actor;
}

/** A line that is the same whatever the order of the fields. */
function line(value: object | undefined): string {
  return JSON.stringify(Object.entries(value ?? {}).sort());
}
