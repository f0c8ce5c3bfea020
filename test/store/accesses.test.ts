import neo4jDriver, { type Driver, int } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Parameters, Statement } from '../../src/store/engine.ts';
import { type Along, type GraphStore, optionsFromEnvironment } from '../../src/store/index.ts';
import { storeOver } from '../../src/store/store.ts';
import { EXTRACTOR, randomGraph, resolutionOf } from '../support/random-graph.ts';
import { hasNeo4j, openEmptyNeo4j, TURN } from './neo4j-for-tests.ts';

interface Profile {
  readonly operatorType: string;
  readonly rows: number;
  readonly dbHits: number;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Profile[];
}

describe.skipIf(!hasNeo4j)('what Neo4j looks at (needs NEO4J_URI)', () => {
  const graph = randomGraph(7, { articles: 60, actors: 20, acts: 40, records: 3, participants: 6 });
  const page = { first: 1_000, orderBy: 'DATE_DESC' } as const;
  let driver: Driver;
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmptyNeo4j();
    const { uri, username, password } = optionsFromEnvironment(process.env).neo4j!;
    driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password));
    const added = new Set(graph.claims.map(({ article }) => article.id));
    const resolution = resolutionOf(graph, new Set(), { added });
    await storeOver(engine).write((writer) => writer.apply(resolution, EXTRACTOR));
  }, TURN);
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  /** The operators of the one statement that a read sends. */
  async function profileOf(read: (store: GraphStore) => Promise<unknown>): Promise<Profile[]> {
    const sent: [Statement, Parameters][] = [];
    const run: Engine['read'] = (statement, parameters = {}) => {
      sent.push([statement, parameters]);
      return engine.read(statement, parameters);
    };
    await read(storeOver({ ...engine, read: run }));
    expect(sent).toHaveLength(1);
    const [[{ text, indexed = text }, { limit, ...others }]] = sent as [[Statement, Parameters]];
    const parameters = { ...others, ...(limit !== undefined && { limit: int(limit as number) }) };
    const { summary } = await driver.executeQuery(`PROFILE ${indexed}`, parameters);
    return operatorsOf(summary.profile as unknown as Profile);
  }

  const followed = (profile: readonly Profile[], link: string) =>
    sum(
      profile
        .filter(
          ({ operatorType, arguments: { Details = '' } }) =>
            /^Expand/.test(operatorType) && Details.includes(link),
        )
        .map(({ rows }) => rows),
    );
  const accesses = (profile: readonly Profile[]) => sum(profile.map(({ dbHits }) => dbHits));

  const [actor] = graph.actors as [string];
  const profileOfList = (along: Along) =>
    profileOf((store) => store.eventsOfActors([actor], {}, page, along));

  test('the events of an actor with all who took part follow each link once', async () => {
    const store = storeOver(engine);
    const [own] = await store.eventsOfActors([actor], {}, page);
    const participants = (await store.participants(own!.rows.map(({ event }) => event.id))).flat();
    const links = participants.flatMap(({ actor: { id }, proofs }) => proofs.map(() => id));
    const ofActor = links.filter((id) => id === actor);
    expect(ofActor.length).toBeGreaterThan(5);
    expect(links.length).toBeGreaterThan(3 * ofActor.length);
    const profile = await profileOfList({ participants: { actor: [] } });
    expect(followed(profile, 'TOOK_PART_IN')).toBe(ofActor.length + links.length);
  });

  test('an actor that comes along with its events is read once', async () => {
    const along = { event: ['title'], participants: { actor: [] } };
    const alone = accesses(await profileOfList(along));
    const withActor = accesses(await profileOfList({ ...along, owner: ['aliases', 'country'] }));
    // Two to find it, and one for each property.
    expect(withActor - alone).toBeGreaterThan(2);
    expect(withActor - alone).toBeLessThan(8);
  });
});

function operatorsOf(profile: Profile): Profile[] {
  return [profile, ...profile.children.flatMap(operatorsOf)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
