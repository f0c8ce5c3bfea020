import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreError } from '../../src/model/index.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore, optionsFromEnvironment } from '../../src/store/index.ts';
import { randomGraph, resolutionOf } from '../support/random-graph.ts';
import { hasNeo4j, openEmptyNeo4j, TURN } from './neo4j-for-tests.ts';
import { wipe } from './wipe.ts';
import { EXTRACTOR } from './world.ts';

const USER = { username: 'neo4j', password: 'wrong' };

test('the environment names Neo4j or a folder', () => {
  expect(optionsFromEnvironment({})).toEqual({ folder: './data' });
  expect(optionsFromEnvironment({ NEO4J_URI: '', READOUT_DATA: '/srv/graph' })).toEqual({
    folder: '/srv/graph',
  });
  const env = { NEO4J_URI: 'neo4j://db', NEO4J_PASSWORD: 'secret', READOUT_DATA: 'x' };
  const neo4j = { uri: 'neo4j://db', username: 'neo4j', password: 'secret' };
  expect(optionsFromEnvironment(env)).toEqual({ neo4j });
  expect(optionsFromEnvironment({ ...env, NEO4J_USERNAME: 'me', NEO4J_DATABASE: 'acts' })).toEqual({
    neo4j: { ...neo4j, username: 'me', database: 'acts' },
  });
});

test.each(['bolt', 'neo4j'])(
  'a Neo4j that is down is told in one line within seconds by %s://',
  async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await closedPort()}`;
    await expectRefusal(
      openStore({ neo4j: { uri, ...USER } }),
      `No Neo4j answers at ${uri}. Start it, or unset NEO4J_URI to use the embedded graph.`,
    );
  },
);

test('a port that never answers is told within seconds', async () => {
  const server = createServer(() => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const uri = `bolt://127.0.0.1:${(server.address() as { port: number }).port}`;
  await expectRefusal(
    openStore({ neo4j: { uri, ...USER } }),
    `No Neo4j answers at ${uri}. Start it, or unset NEO4J_URI to use the embedded graph.`,
  );
  server.close();
});

test('an address that is none is told with an example', async () => {
  await expect(openStore({ neo4j: { uri: 'http://db', ...USER } })).rejects.toThrow(
    /^NEO4J_URI "http:\/\/db" is no address of Neo4j \([^\n]+\)\. An example: bolt:\/\/127\.0\.0\.1:7687\.$/,
  );
});

describe.skipIf(!hasNeo4j)('a running Neo4j (needs NEO4J_URI)', () => {
  const neo4j = optionsFromEnvironment(process.env).neo4j!;
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmptyNeo4j();
  }, TURN);
  afterAll(async () => {
    await wipe(engine);
    await engine.close();
  });

  test('a wrong password is told in one line', async () => {
    await expectRefusal(
      openStore({ neo4j: { ...neo4j, password: 'wrong' } }),
      `Neo4j at ${neo4j.uri} refuses the user "${neo4j.username}". Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  });

  test('a wrong database is told in one line', async () => {
    await expectRefusal(
      openStore({ neo4j: { ...neo4j, database: 'nosuch' } }),
      `Neo4j at ${neo4j.uri} has no database "nosuch". Check NEO4J_DATABASE.`,
    );
  });

  test('routing serves as well', async () => {
    const store = await openStore({ neo4j: { ...neo4j, uri: neo4j.uri.replace('bolt://', 'neo4j://') } });
    expect((await store.statistics()).articles).toBe(0);
    await store.close();
  });

  test('units of several stores that come at once follow one another', async () => {
    const graph = randomGraph(5);
    const stores = await Promise.all([openStore({ neo4j }), openStore({ neo4j }), openStore({ neo4j })]);
    const loaded = new Set<string>();
    await Promise.all(
      graph.claims.map(({ article }, index) =>
        stores[index % stores.length]!.write(async (writer) => {
          // What is loaded is only known once the unit has its turn: another try must not see it twice.
          const before = new Set(loaded);
          await writer.apply(resolutionOf(graph, before, { added: new Set([article.id]) }), EXTRACTOR);
          loaded.add(article.id);
        }),
      ),
    );
    const [first] = stores;
    expect((await first!.statistics()).articles).toBe(graph.claims.length);
    const found = (await first!.check()).map(({ check }) => check);
    expect(found).not.toContain('Quotes that do not stand where they point');
    expect(found.filter((check) => /no article/.test(check))).toEqual([]);
    for (const store of stores) await store.close();
  });
});

describe.skipIf(!hasNeo4j)('a Neo4j that an earlier version wrote (needs NEO4J_URI)', () => {
  const neo4j = optionsFromEnvironment(process.env).neo4j!;
  const NODES = 10_001;
  let engine: Engine;
  const run = (text: string) =>
    engine.transaction((write) => write<{ total: number }>({ name: 'test', text }));
  const filled = async () => {
    const [row] = await run('MATCH (n:Actor) WHERE n.headText IS NOT NULL RETURN count(n) AS total');
    return row!.total;
  };
  beforeAll(async () => {
    engine = await openEmptyNeo4j();
  }, TURN);
  afterAll(async () => {
    await wipe(engine);
    await engine.close();
  });

  test('is filled some nodes at a time: what a failure ends goes on at the next opening', async () => {
    await run(`UNWIND range(1, ${NODES}) AS i CREATE (:Actor {id: 'person:' + i, indexText: '| a |'})`);
    const last = `MATCH (n:Actor) WHERE n.headText IS NULL WITH collect(n) AS nodes
      UNWIND nodes[${NODES - 1}..] AS n`;
    await run(`${last} SET n.indexText = 5`);
    await expect(openStore({ neo4j })).rejects.toThrow(StoreError);
    expect(await filled()).toBe(NODES - 1);
    await run("MATCH (n:Actor) WHERE n.headText IS NULL SET n.indexText = '| b |'");
    const store = await openStore({ neo4j });
    await store.close();
    expect(await filled()).toBe(NODES);
    const [counted] = await run('MATCH (n:Actor) WHERE n.eventCount = 0 RETURN count(n) AS total');
    expect(counted!.total).toBe(NODES);
  });
});

async function expectRefusal(opening: Promise<unknown>, message: string): Promise<void> {
  const start = performance.now();
  await expect(opening).rejects.toThrow(new StoreError(message));
  expect(performance.now() - start).toBeLessThan(10_000);
}

/** A port on which nothing listens: one that was just given back. */
function closedPort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
