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

async function dataOf(query: string) {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data;
}

describe('Paths', () => {
  it('The shortest first, each step with its event and the quotes of both sides', async () => {
    const { paths } = await dataOf(
      `{ paths(from: "person:khawaja", to: "company:huawei") {
        length steps { from { id } to { id } event { id } eventCount evidence { quote } }
      } }`,
    );
    expect(paths.map(({ length }: { length: number }) => length)).toEqual([3, 4]);
    expect(paths[0].steps).toEqual([
      {
        from: { id: 'person:khawaja' },
        to: { id: 'company:galaxyspace' },
        event: { id: 'event:e1' },
        eventCount: 1,
        evidence: [
          { quote: 'Shaza Fatima Khawaja' },
          { quote: 'Shaza Fatima Khawaja' },
          { quote: 'GalaxySpace in' },
          { quote: 'GalaxySpace held talks' },
        ],
      },
      {
        from: { id: 'company:galaxyspace' },
        to: { id: 'agency:pk/moit' },
        event: { id: 'event:e3' },
        eventCount: 1,
        evidence: [{ quote: 'GalaxySpace in July' }, { quote: 'It will meet' }],
      },
      {
        from: { id: 'agency:pk/moit' },
        to: { id: 'company:huawei' },
        event: { id: 'event:e2' },
        eventCount: 1,
        evidence: [{ quote: 'Ministry of IT met' }, { quote: 'met Huawei' }],
      },
    ]);
  });

  const cases: [args: string, lengths: number[]][] = [
    ['from: "person:khawaja", to: "company:huawei", maxEvents: 2', []],
    ['from: "person:khawaja", to: "company:huawei", first: 1', [3]],
    ['from: "person:khawaja", to: "company:huawei", where: { status: HAPPENED }', [4]],
    ['from: "person:khawaja", to: "company:huawei", where: { date: { from: "2025" } }', [3]],
    ['from: "agency:pk/suparco", to: "company:huawei"', []],
    ['from: "person:khawaja", to: "person:none"', []],
    ['from: "company:jazz", to: "agency:pk/moit", maxEvents: 1', [1]],
  ];
  it.each(cases)('paths(%s)', async (args, lengths) => {
    const { paths } = await dataOf(`{ paths(${args}) { length } }`);
    expect(paths.map(({ length }: { length: number }) => length)).toEqual(lengths);
  });
});

it('A network: who shares events with whom, the best linked first', async () => {
  const { network } = await dataOf(
    `{ network(around: "company:galaxyspace", depth: 2, first: 5) {
      complete nodes { actor { name } distance eventCount } links { source target eventCount firstDate lastDate }
    } }`,
  );
  expect(network.complete).toBe(false);
  expect(network.nodes).toEqual([
    { actor: { name: 'GalaxySpace' }, distance: 0, eventCount: 2 },
    { actor: { name: 'Ministry of IT' }, distance: 1, eventCount: 3 },
    { actor: { name: 'Pakistan Telecommunication Authority' }, distance: 1, eventCount: 2 },
    { actor: { name: 'Shaza Fatima Khawaja' }, distance: 1, eventCount: 1 },
    { actor: { name: 'Zhang Wei' }, distance: 1, eventCount: 1 },
  ]);
  expect(network.links).toHaveLength(7);
  expect(network.links[0]).toEqual({
    source: 'agency:pk/moit',
    target: 'company:galaxyspace',
    eventCount: 1,
    firstDate: '2025-07',
    lastDate: '2025-07',
  });
});

it('A network of a country: whom its bodies, firms and persons share events with', async () => {
  const { network, events } = await dataOf(
    `{ network(around: "country:CN") {
      nodes { actor { id } distance eventCount } links { source target eventCount }
    }
    events(where: { participant: [{ country: "CN" }] }) { totalCount edges { node { participants { actor { id } } } } } }`,
  );
  type Ids = { actor: { id: string } }[];
  const present = events.edges.flatMap(({ node }: { node: { participants: Ids } }) => node.participants);
  const ids = [...new Set((present as Ids).map(({ actor }) => actor.id))];
  expect(ids.length).toBeGreaterThan(3);
  const [country, ...others] = network.nodes;
  expect(country).toEqual({ actor: { id: 'country:CN' }, distance: 0, eventCount: events.totalCount });
  expect((others as Ids).map(({ actor }) => actor.id).sort()).toEqual(ids.sort());
  const linked = network.links.filter(({ target }: { target: string }) => target === 'country:CN');
  expect(linked.map(({ source }: { source: string }) => source).sort()).toEqual(
    ids.filter((id) => id < 'country:CN'),
  );
});

describe('A timeline', () => {
  it('has every bucket and every group in it', async () => {
    const { timeline } = await dataOf(
      `{ timeline(interval: QUARTER, groupBy: TYPE, where: { date: { from: "2025-02" } }) {
        key start end count groups { key { value } count }
      } }`,
    );
    const groups = (meetings: number, agreements: number) => [
      { key: { value: 'MEETING' }, count: meetings },
      { key: { value: 'AGREEMENT' }, count: agreements },
    ];
    expect(timeline).toEqual([
      { key: '2025-Q1', start: '2025-01-01', end: '2025-03-31', count: 0, groups: groups(0, 0) },
      { key: '2025-Q2', start: '2025-04-01', end: '2025-06-30', count: 3, groups: groups(2, 1) },
      { key: '2025-Q3', start: '2025-07-01', end: '2025-09-30', count: 1, groups: groups(1, 0) },
    ]);
  });

  const cases: [args: string, counts: [string, number][]][] = [
    [
      'interval: YEAR',
      [
        ['2024', 1],
        ['2025', 4],
      ],
    ],
    [
      'interval: MONTH',
      [
        ['2025-04', 1],
        ['2025-05', 0],
        ['2025-06', 2],
        ['2025-07', 1],
      ],
    ],
    ['interval: MONTH, where: { date: { from: "2025-06", to: "2025-06" } }', [['2025-06', 2]]],
    ['interval: MONTH, where: { type: FORUM }', []],
  ];
  it.each(cases)('timeline(%s)', async (args, counts) => {
    const { timeline } = await dataOf(`{ timeline(${args}) { key count } }`);
    expect(timeline.map(({ key, count }: { key: string; count: number }) => [key, count])).toEqual(counts);
  });

  it.each(['TYPE', 'STATUS', 'TOPIC', 'COUNTRY', 'FIRM'])(
    'counts each event once where grouped by %s',
    async (group) => {
      const { plain, grouped } = await dataOf(
        `{ plain: timeline(interval: YEAR) { key count }
         grouped: timeline(interval: YEAR, groupBy: ${group}, groups: 1) { key count } }`,
      );
      expect(plain).toHaveLength(2);
      expect(grouped).toEqual(plain);
    },
  );

  it('keeps the largest groups where not all are asked for', async () => {
    const { timeline } = await dataOf(
      '{ timeline(interval: YEAR, groupBy: FIRM, groups: 1) { key groups { key { label } count } } }',
    );
    const jazz = (count: number) => [{ key: { label: 'GalaxySpace' }, count }];
    expect(timeline).toEqual([
      { key: '2024', groups: jazz(0) },
      { key: '2025', groups: jazz(2) },
    ]);
  });
});

describe('Counts of events', () => {
  const cases: [args: string, cells: [number, ...string[]][]][] = [
    ['groupBy: COUNTRY', [[1, 'Pakistan']]],
    [
      'groupBy: [STATUS]',
      [
        [5, 'HAPPENED'],
        [1, 'PLANNED'],
      ],
    ],
    [
      'groupBy: [BODY, FIRM], where: { type: MEETING, status: HAPPENED }',
      [
        [1, 'Ministry of IT', 'GalaxySpace'],
        [1, 'Ministry of IT', 'Huawei'],
        [1, 'Pakistan Telecommunication Authority', 'GalaxySpace'],
        [1, 'Pakistan Telecommunication Authority', 'Jazz'],
      ],
    ],
    [
      'groupBy: [FIRM, BODY], body: { agencyKind: MINISTRY }, firm: { country: "CN" }',
      [
        [2, 'GalaxySpace', 'Ministry of IT'],
        [1, 'Huawei', 'Ministry of IT'],
      ],
    ],
    [
      'groupBy: [PUBLISHER, MONTH], first: 2',
      [
        [2, 'Radio Pakistan', '2025-06'],
        [1, 'Dawn', '2025-04'],
      ],
    ],
  ];
  it.each(cases)('eventCounts(%s)', async (args, cells) => {
    const { eventCounts } = await dataOf(`{ eventCounts(${args}) { count keys { label } } }`);
    type Cell = { count: number; keys: { label: string }[] };
    expect(eventCounts.map(({ count, keys }: Cell) => [count, ...keys.map(({ label }) => label)])).toEqual(
      cells,
    );
  });

  it('A cell tells what it counts and when', async () => {
    expect(
      await dataOf(
        '{ eventCounts(groupBy: [FIRM, TYPE], first: 1) { count firstDate lastDate keys { group value actor { name } } } }',
      ),
    ).toEqual({
      eventCounts: [
        {
          count: 2,
          firstDate: '2025-04-24',
          lastDate: '2025-07',
          keys: [
            { group: 'FIRM', value: 'company:galaxyspace', actor: { name: 'GalaxySpace' } },
            { group: 'TYPE', value: 'MEETING', actor: null },
          ],
        },
      ],
    });
  });
});

describe('The question turned round', () => {
  it('Which bodies met most firms, and which firms most ministries', async () => {
    expect(
      await dataOf(`{
        bodies: meetingTotals(side: BODY, foreign: true) {
          totalCount edges { node { actor { name } counterparts meetings firstDate lastDate } }
        }
        firms: meetingTotals(side: COUNTERPART, of: { agencyKind: MINISTRY }, orderBy: MEETINGS_DESC, first: 1) {
          totalCount pageInfo { hasNextPage } edges { node { actor { name } counterparts meetings } }
        }
      }`),
    ).toEqual({
      bodies: {
        totalCount: 2,
        edges: [
          {
            node: {
              actor: { name: 'Ministry of IT' },
              counterparts: 2,
              meetings: 2,
              firstDate: '2025-04-24',
              lastDate: '2025-06-10',
            },
          },
          {
            node: {
              actor: { name: 'Pakistan Telecommunication Authority' },
              counterparts: 1,
              meetings: 1,
              firstDate: '2025-04-24',
              lastDate: '2025-04-24',
            },
          },
        ],
      },
      firms: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        edges: [{ node: { actor: { name: 'GalaxySpace' }, counterparts: 1, meetings: 1 } }],
      },
    });
  });

  it('Which pair met in most years', async () => {
    const { meetings } = await dataOf(
      '{ meetings(orderBy: YEARS_DESC, first: 1) { edges { node { body { name } counterpart { name } years } } } }',
    );
    expect(meetings.edges[0].node).toEqual({
      body: { name: 'Ministry of IT' },
      counterpart: { name: 'GalaxySpace' },
      years: 1,
    });
  });
});

describe('What makes no sense is refused', () => {
  const cases: [query: string, message: string][] = [
    ['eventCounts(groupBy: []) { count }', 'groupBy is []: give one group, or two that differ.'],
    [
      'eventCounts(groupBy: [TYPE, TYPE]) { count }',
      'groupBy is [TYPE, TYPE]: give one group, or two that differ.',
    ],
    [
      'timeline(interval: MONTH, where: { date: { from: "1000" } }) { count }',
      'The timeline has 12307 buckets; 1200 is the most. Give a longer interval or nearer dates.',
    ],
    [
      'timeline(interval: YEAR, groupBy: YEAR) { count }',
      'groupBy is the interval itself: give another group.',
    ],
    ['paths(from: "a", to: "a") { length }', 'from and to are the same actor: give two.'],
    ['paths(from: "a", to: "b", maxEvents: 7) { length }', 'maxEvents is 7: give a number from 1 to 6.'],
    ['network(around: "a", depth: 4) { complete }', 'depth is 4: give a number from 1 to 3.'],
    ['network(around: "a", first: 2001) { complete }', 'first is 2001: give a number from 1 to 2000.'],
    ['network(around: []) { complete }', 'The number of ids in around is 0: give a number from 1 to 20.'],
  ];
  it.each(cases)('%s', async (query, message) => {
    const { errors } = await ask(`{ ${query} }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['BAD_USER_INPUT', message],
    ]);
  });

  it('A search that grows too wide says so instead of an empty answer', async () => {
    const wide: GraphStore = Object.create(store, {
      paths: { value: async () => ({ paths: [], complete: false }) },
    });
    const { errors } = await askOver({ store: wide })('{ paths(from: "a", to: "b") { length } }');
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
  });
});
