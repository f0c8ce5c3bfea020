import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EncounterWhere } from '../../src/store/index.ts';
import type { Subject } from './contract.ts';
import { wipe } from './wipe.ts';
import { ACTORS, EVENTS, EXTRACTOR, WORLD } from './world.ts';

const PAGE = { first: 100, orderBy: 'MEETINGS_DESC' } as const;

/** Which bodies met which firms in the small world. */
export function questionContract(subject: () => Subject): void {
  beforeAll(async () => {
    await wipe(subject().engine);
    await subject().store.write((writer) => writer.apply(WORLD, EXTRACTOR));
  });
  afterAll(() => wipe(subject().engine));

  test('a body met a firm directly or through the holder of a post, with the words that prove it', async () => {
    const { rows, keys, more } = await subject().store.encounters({}, PAGE);
    const [said, told] = EVENTS.visit.records;
    expect(rows[0]).toEqual({
      body: ACTORS.ministry,
      counterpart: ACTORS.galaxy,
      meetings: 1,
      years: 1,
      firstDate: '2025-04-24',
      lastDate: '2025-04-24',
      through: [
        { person: ACTORS.shaza, post: 'Minister for IT', at: ACTORS.ministry.id },
        { person: ACTORS.xu, post: 'chairman', at: ACTORS.galaxy.id },
      ],
      direct: { body: true, counterpart: true },
      proofs: [
        said!,
        told!,
        said!.participants[0]!,
        told!.participants[0]!,
        said!.participants[1]!,
        told!.participants[1]!,
      ].map(({ article, quote, start, end }) => ({ event: 'event:visit', article, quote, start, end })),
    });
    expect(rows[1]).toMatchObject({
      body: ACTORS.pakistan,
      counterpart: ACTORS.galaxy,
      meetings: 1,
      firstDate: null,
      lastDate: null,
      through: [{ person: ACTORS.shehbaz, post: 'Prime Minister', at: 'country:PK' }],
      direct: { body: false, counterpart: true },
    });
    expect(rows).toHaveLength(2);
    expect(keys.map(({ id }) => id)).toEqual([
      'agency:pk/ministry-of-it company:galaxyspace',
      'country:PK company:galaxyspace',
    ]);
    expect(more).toBe(false);
  });

  const planned = { status: ['PLANNED'] } as const;
  const cases: [string, EncounterWhere, string[]][] = [
    ['without conditions', {}, ['Ministry of IT – GalaxySpace', 'Pakistan – GalaxySpace']],
    ['only foreign firms', { foreign: true }, ['Ministry of IT – GalaxySpace', 'Pakistan – GalaxySpace']],
    ['only firms of the same country', { foreign: false }, []],
    ['of a firm without a country', { foreign: true, where: planned }, []],
    ['that are planned', { where: planned }, ['Ministry of IT – Apex']],
    ['of one body', { of: { id: ['country:PK'] } }, ['Pakistan – GalaxySpace']],
    [
      'of agencies of a country',
      { of: { kind: ['agency'], country: ['PK'] } },
      ['Ministry of IT – GalaxySpace'],
    ],
    [
      'with a firm by name',
      { with: { text: 'galaxy' } },
      ['Ministry of IT – GalaxySpace', 'Pakistan – GalaxySpace'],
    ],
    ['with persons', { with: { kind: ['person'], text: 'liu' } }, ['Pakistan – Liu Wei']],
    ['within a stretch', { where: { from: '2025-01', to: '2025-12' } }, ['Ministry of IT – GalaxySpace']],
    ['of another type', { where: { type: ['AGREEMENT'] } }, ['PTA – GalaxySpace']],
    ['among bodies', { with: { kind: ['agency', 'country'] } }, []],
  ];
  test.each(cases)('encounters %s', async (_, where, expected) => {
    const { store } = subject();
    const { rows } = await store.encounters(where, { ...PAGE, orderBy: 'BODY_ASC' });
    expect(rows.map(({ body, counterpart }) => `${body.name} – ${counterpart.name}`)).toEqual(expected);
    expect(await store.encounterCount(where)).toBe(expected.length);
  });

  test('the meetings of a pair are given in the order of the pairs', async () => {
    const { store } = subject();
    const galaxy = ACTORS.galaxy.id;
    const pairs = [
      { body: 'country:PK', counterpart: galaxy },
      { body: ACTORS.pta.id, counterpart: galaxy },
      { body: ACTORS.ministry.id, counterpart: galaxy },
    ];
    expect(await store.encounterEvents(pairs, {})).toEqual([
      [{ ...EVENTS.capital.event, reportCount: 1 }],
      [],
      [{ ...EVENTS.visit.event, reportCount: 2 }],
    ]);
  });
}
