import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { type Ask, askOver, openFixture } from './open-api.ts';

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await openFixture();
  ask = askOver({ store });
});
afterAll(() => store.close());

async function idsOf(list: string, where: string): Promise<string[]> {
  const { data, errors } = await ask(
    `{ ${list}(where: ${where}, first: 100) { totalCount edges { node { id } } } }`,
  );
  expect(errors).toBeUndefined();
  const ids = data[list].edges.map(({ node }: { node: { id: string } }) => node.id.replace(/^\w+:/, ''));
  expect(data[list].totalCount).toBe(ids.length);
  return ids.sort();
}

describe('Events are found by', () => {
  const cases: [where: string, ids: string[]][] = [
    ['{ or: [{ type: FORUM }, { status: PLANNED }] }', ['e3', 'e6']],
    ['{ not: { type: MEETING } }', ['e4', 'e6']],
    ['{ and: [{ type: MEETING }, { not: { country: "PK" } }] }', ['e2', 'e3', 'e5']],
    ['{ type: MEETING, or: [{ topic: SPACE }, { topic: TELECOM }] }', ['e1', 'e2']],
    ['{ not: { or: [{ type: FORUM }, { date: { from: "2025" } }] } }', ['e5']],
    ['{ participant: { country: "CN", kind: COMPANY } }', ['e1', 'e2', 'e3', 'e6']],
    ['{ participant: [{ country: "CN", kind: COMPANY }, { agencyKind: MINISTRY }] }', ['e2', 'e3']],
    ['{ participant: { postAt: { agencyKind: MINISTRY } } }', ['e1']],
    ['{ participant: { not: { country: ["PK", "CN"] } } }', ['e6']],
    ['{ not: { participant: { kind: COMPANY, country: "CN" } } }', ['e4', 'e5']],
    ['{ participant: { event: { type: AGREEMENT } }, type: MEETING }', ['e2', 'e3', 'e5']],
    ['{ article: { publisher: "Dawn" } }', ['e1', 'e6']],
    ['{ article: { date: { to: "2025-04-25" } } }', ['e1', 'e6']],
    ['{ article: { mentions: { text: "gsma" } } }', ['e5']],
    ['{ city: "Islamabad" }', ['e1']],
    ['{ plover: "CONSULT" }', ['e1']],
    ['{ reports: { min: 2 } }', ['e1']],
    ['{ amount: { min: 1000000, currency: "USD" } }', ['e4']],
    ['{ amount: { max: 1000000 } }', []],
    ['{ confidence: { max: 0.5 } }', ['e4']],
    ['{ participantId: ["agency:pk/moit", "company:galaxyspace"] }', ['e3']],
  ];
  it.each(cases)('%s', async (where, ids) => {
    expect(await idsOf('events', where)).toEqual(ids);
  });
});

describe('Actors and articles are found by', () => {
  const cases: [list: string, where: string, ids: string[]][] = [
    ['companies', '{ event: { participant: { agencyKind: REGULATOR } } }', ['galaxyspace', 'jazz']],
    ['companies', '{ not: { event: { type: MEETING, status: HAPPENED } } }', []],
    ['people', '{ postAt: { country: "CN" } }', ['li', 'zhang']],
    ['actors', '{ wikidataId: "Q1" }', ['galaxyspace']],
    ['agencies', '{ or: [{ text: "moit" }, { text: "pta" }] }', ['pk/moit', 'pk/pta']],
    ['articles', '{ event: { status: PLANNED } }', ['a3']],
    ['articles', '{ mentions: { text: "zhang" } }', ['a1']],
    ['articles', '{ language: "en" }', ['a1']],
    ['articles', '{ not: { publisher: ["Dawn", "Radio Pakistan"] } }', ['a4']],
    ['articles', '{ url: "https://dawn.example/talks" }', ['a2']],
  ];
  it.each(cases)('%s %s', async (list, where, ids) => {
    expect(await idsOf(list, where)).toEqual(ids);
  });
});

it('Lists that lie in others and the question take the same conditions', async () => {
  const query = `{
    actor(id: "agency:pk/moit") {
      events(where: { not: { type: MEETING } }) { totalCount edges { node { event { id } } } }
      counterparts(where: { participant: { text: "jazz" } }) { totalCount edges { node { actor { name } } } }
    }
    meetings(of: { not: { agencyKind: REGULATOR } }, with: { event: { type: FORUM } }) {
      totalCount edges { node { body { name } counterpart { name } events { edges { node { id } } } } }
    }
    topical: meetings(where: { or: [{ topic: SPACE }, { topic: AI }] }) {
      edges { node { body { name } counterpart { name } } }
    }
  }`;
  expect(await ask(query)).toEqual({
    data: {
      actor: {
        events: { totalCount: 1, edges: [{ node: { event: { id: 'event:e4' } } }] },
        counterparts: { totalCount: 1, edges: [{ node: { actor: { name: 'Jazz' } } }] },
      },
      meetings: {
        totalCount: 1,
        edges: [
          {
            node: {
              body: { name: 'Ministry of IT' },
              counterpart: { name: 'Huawei' },
              events: { edges: [{ node: { id: 'event:e2' } }] },
            },
          },
        ],
      },
      topical: {
        edges: [
          { node: { body: { name: 'Ministry of IT' }, counterpart: { name: 'GalaxySpace' } } },
          {
            node: {
              body: { name: 'Pakistan Telecommunication Authority' },
              counterpart: { name: 'GalaxySpace' },
            },
          },
        ],
      },
    },
  });
});

describe('A condition that makes no sense is refused with its place', () => {
  const deep = `${'{ not: '.repeat(9)}{ type: MEETING }${' }'.repeat(9)}`;
  const cases: [where: string, code: string, message: string][] = [
    ['{ or: [] }', 'BAD_USER_INPUT', 'where.or is empty: name at least one, or leave it out.'],
    [
      '{ or: [{ type: MEETING }, { participant: { country: "China" } }] }',
      'BAD_USER_INPUT',
      'where.or[1].participant[0].country is "China": give an ISO 3166-1 alpha-2 code such as "PK".',
    ],
    [
      '{ not: { article: { date: { from: "2026", to: "2025" } } } }',
      'BAD_USER_INPUT',
      'where.not.article.date.from is 2026 and where.not.article.date.to is 2025: give the earlier date as from.',
    ],
    [deep, 'QUERY_TOO_COMPLEX', 'where is 10 levels deep; 8 is the most. Ask in several queries.'],
    [
      `{ or: [${'{ type: MEETING } '.repeat(60)}] }`,
      'QUERY_TOO_COMPLEX',
      'where has 120 conditions; 100 is the most. Ask in several queries.',
    ],
    [
      `{ not: { id: [${'"a" '.repeat(1001)}] } }`,
      'QUERY_TOO_COMPLEX',
      'where.not.id has 1001 values; 1000 is the most. Ask in several queries.',
    ],
  ];
  it.each(cases.map(([where, ...error]) => [where.slice(0, 60), where, ...error]))(
    '%s',
    async (_, where, code, message) => {
      const { errors } = await ask(`{ events(where: ${where}) { totalCount } }`);
      expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
    },
  );
});
