import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeGraph, loadUnit } from '../../src/ingest/load-unit.ts';
import type { Judgement } from '../../src/model/index.ts';
import type { ClaimedArticle } from '../../src/resolve/index.ts';
import { type GraphStore, openStore } from '../../src/store/index.ts';
import { type ToldEntity, type ToldMeeting, told } from './told.ts';

const MINISTRY: ToldEntity = { kind: 'agency', name: 'Ministry of Information Technology', country: 'PK' };
const FIRM: ToldEntity = { kind: 'company', name: 'Nordlink', country: 'NO' };
const person = (name: string, title: string, at: ToldEntity, former = false): ToldEntity => ({
  kind: 'person',
  name,
  country: 'PK',
  posts: [{ title, at: at.name, former }],
});

describe('the graph after loading', () => {
  let store: GraphStore;
  const load = (...articles: ClaimedArticle[]) => loadUnit(store, articles);
  const names = async (kind: 'agency' | 'company' | 'person' | 'organization') =>
    (await store.actorPage({ kind: [kind] }, { orderBy: 'NAME_ASC', first: 50 })).rows.map(
      ({ name }) => name,
    );

  beforeEach(async () => {
    store = await openStore({ folder: null });
  });
  afterEach(() => store.close());

  it('holds a ministry under its names once, and answers to each of their ids', async () => {
    await load(told('a', '2025-01-01', [{ kind: 'agency', name: 'IT Ministry', country: 'PK' }]));
    await load(told('b', '2025-01-02', [{ kind: 'agency', name: 'MoITT', country: 'PK' }]));
    const full = 'Ministry of Information Technology and Telecommunication';
    await load(told('c', '2025-01-03', [{ kind: 'agency', name: full, country: 'PK', aliases: ['MoITT'] }]));
    expect(await names('agency')).toEqual([full]);
    const ids = ['agency:pk/moitt', 'agency:pk/ministry-of-information-technology'];
    const found = await store.actors(ids);
    expect(found.map((actor) => actor?.name)).toEqual([full, full]);
    expect(found[0]!.aliases).toEqual(['IT Ministry', 'MoITT']);
  });

  it('names a ministry by what it is called, not by what its minister is for', async () => {
    const aliases = ['Digital Affairs', 'MDA', 'digital affairs ministry'];
    await load(
      told('a', '2025-01-01', [
        { kind: 'agency', name: 'Ministry of Digital Affairs', country: 'PL', aliases },
      ]),
    );
    const [ministry] = await store.actors(['agency:pl/ministry-of-digital-affairs']);
    expect(ministry!.aliases).toEqual(['MDA', 'digital affairs ministry']);
  });

  it('names nobody by an account', async () => {
    const person = { kind: 'person', name: '@SagalaRatnayaka', country: 'LK' } as const;
    await load(told('a', '2025-01-01', [{ ...person, aliases: ['Sagala Ratnayaka'] }]));
    await load(told('b', '2025-01-02', [{ ...person, name: 'Sagala Ratnayaka' }]));
    const { rows } = await store.actorPage({ kind: ['person'] }, { orderBy: 'NAME_ASC', first: 2 });
    expect(rows.map(({ name }) => name)).toEqual(['Sagala Ratnayaka']);
  });

  it.each<[ToldEntity, string | null]>([
    [{ kind: 'company', name: 'Huawei Technologies', country: 'CN' }, 'Q160120'],
    [{ kind: 'organization', name: 'ITU' }, 'Q376150'],
    [{ kind: 'agency', name: 'EU Commission', country: 'EU' }, 'Q8880'],
    [{ kind: 'company', name: 'Huawei', country: 'PK' }, null],
    [{ kind: 'company', name: 'Nordlink', country: 'NO' }, null],
  ])('tells the Wikidata id of whom the reference knows: %o', async (entity, id) => {
    await load(told('a', '2025-01-01', [entity]));
    const [actor] = (await store.actorPage({ kind: [entity.kind] }, { orderBy: 'NAME_ASC', first: 2 })).rows;
    expect(actor!.wikidataId).toBe(id);
  });

  it.each<[string, ToldEntity[]]>([
    [
      'one name of bodies of two countries',
      [
        { kind: 'agency', name: 'Ministry of Finance', country: 'PK' },
        { kind: 'agency', name: 'Ministry of Finance', country: 'IN' },
      ],
    ],
    [
      'one acronym of bodies of two countries',
      [
        { kind: 'agency', name: 'PTA', country: 'PK' },
        { kind: 'agency', name: 'PTA', country: 'TR' },
      ],
    ],
    [
      'one name of persons of two countries, and of one whose country nobody tells',
      [
        { kind: 'person', name: 'Ali Khan', country: 'PK' },
        { kind: 'person', name: 'Ali Khan', country: 'IN' },
        { kind: 'person', name: 'Ali Khan' },
      ],
    ],
    [
      'a firm and its part in a country',
      [
        { kind: 'company', name: 'Huawei', country: 'CN' },
        { kind: 'company', name: 'Huawei Pakistan', country: 'PK' },
      ],
    ],
    [
      'single names',
      [
        { kind: 'person', name: 'Arvind', country: 'IN' },
        { kind: 'person', name: 'Arvind', country: 'IN' },
      ],
    ],
  ])('keeps apart: %s', async (_, entities) => {
    for (const [index, entity] of entities.entries()) await load(told(`${index}`, '2025-01-01', [entity]));
    expect(await names(entities[0]!.kind as 'agency')).toHaveLength(entities.length);
  });

  it('gives a person of an unknown country to the only one of the name', async () => {
    await load(
      told('a', '2025-01-01', [{ kind: 'person', name: 'Amna Durrani', country: 'PK' }]),
      told('b', '2025-01-02', [{ kind: 'person', name: 'Amna Durrani' }]),
    );
    expect((await store.actors(['person:zz/amna-durrani']))[0]!.id).toBe('person:pk/amna-durrani');
  });

  it('lists the holders of a post with the first and the last day on which each is attested', async () => {
    await load(
      told('a', '2024-03-01', [person('Amna Durrani', 'IT Minister', MINISTRY), MINISTRY]),
      told('b', '2024-06-01', [person('Amna Durrani', 'IT minister', MINISTRY), MINISTRY]),
      told('c', '2025-02-01', [person('Bilal Yousaf', 'IT Minister', MINISTRY), MINISTRY]),
      told('d', '2025-03-01', [person('Amna Durrani', 'IT Minister', MINISTRY, true), MINISTRY]),
    );
    const [holders] = await store.holders(['agency:pk/ministry-of-information-technology']);
    expect(
      holders!.map(({ person: holder, firstAttested, lastAttested, former }) => [
        holder.name,
        firstAttested,
        lastAttested,
        former,
      ]),
    ).toEqual([
      ['Bilal Yousaf', '2025-02-01', '2025-02-01', false],
      ['Amna Durrani', '2024-03-01', '2024-06-01', false],
    ]);
  });

  describe('where an article names the IT minister alone', () => {
    const met = told(
      'met',
      '2025-02-11',
      [MINISTRY, FIRM],
      [{ who: [MINISTRY.name, FIRM.name], date: '2025-02-10', post: 'IT minister' }],
    );
    const amna = told('amna', '2025-01-20', [person('Amna Durrani', 'IT Minister', MINISTRY), MINISTRY]);
    const bilal = told('bilal', '2025-02-01', [person('Bilal Yousaf', 'IT Minister', MINISTRY), MINISTRY]);
    const present = async () => {
      const { rows } = await store.eventPage({}, { orderBy: 'DATE_DESC', first: 10 });
      const [found] = await store.participants(rows.map(({ id }) => id));
      return found!.map(({ actor, isInferred, onBehalfOf }) =>
        [actor.name, isInferred && 'inferred', onBehalfOf?.name].filter(Boolean).join(', '),
      );
    };

    it('leaves it as the ministry, as long as no article tells who that was', async () => {
      await load(met);
      expect(await present()).toEqual([MINISTRY.name, FIRM.name]);
    });

    it.each([
      ['an earlier article', [amna, met]],
      ['an article that is loaded after it', [met, amna]],
    ])('takes who held the post on that day from %s', async (_, articles) => {
      for (const article of articles) await load(article);
      expect(await present()).toEqual([`Amna Durrani, inferred, ${MINISTRY.name}`, MINISTRY.name, FIRM.name]);
      const [met] = (await store.encounters({}, { orderBy: 'MEETINGS_DESC', first: 1 })).rows;
      expect(met!.through.map(({ person: through, post }) => [through.name, post])).toEqual([
        ['Amna Durrani', 'IT minister'],
      ]);
    });

    it('takes the successor when an article tells of one, and the former one again without it', async () => {
      await load(amna, met);
      await load(bilal);
      expect((await present())[0]).toBe(`Bilal Yousaf, inferred, ${MINISTRY.name}`);
      await store.write((writer) => changeGraph(writer, { removed: [bilal.article.id] }));
      expect((await present())[0]).toBe(`Amna Durrani, inferred, ${MINISTRY.name}`);
      await store.write((writer) => changeGraph(writer, { removed: [amna.article.id] }));
      expect(await present()).toEqual([MINISTRY.name, FIRM.name]);
    });
  });

  it('holds who moves from a ministry to a firm as one person with two posts', async () => {
    await load(told('a', '2024-03-01', [person('Amna Durrani', 'IT Minister', MINISTRY), MINISTRY]));
    await load(told('b', '2025-03-01', [person('Amna Durrani', 'chair', FIRM), FIRM]));
    expect(await names('person')).toEqual(['Amna Durrani']);
    const [posts] = await store.posts(['person:pk/amna-durrani']);
    expect(posts!.map(({ title, at }) => [title, at.name])).toEqual([
      ['chair', 'Nordlink'],
      ['IT Minister', 'Ministry of Information Technology'],
    ]);
  });

  it('joins the minister of one report with the ministry of the other, the reports side by side', async () => {
    const minister = person('Amna Durrani', 'IT Minister', MINISTRY);
    await load(
      told(
        'a',
        '2025-03-02',
        [minister, MINISTRY, FIRM],
        [{ who: ['Amna Durrani', 'Nordlink'], date: '2025-03-01', city: 'Islamabad' }],
      ),
      told(
        'b',
        '2025-03-03',
        [MINISTRY, FIRM],
        [{ who: ['Ministry of Information Technology', 'Nordlink'], date: '2025-03', city: 'Lahore' }],
      ),
    );
    const { rows } = await store.eventPage({}, { orderBy: 'DATE_DESC', first: 10 });
    expect(rows.map(({ date, reportCount }) => [date, reportCount])).toEqual([['2025-03-01', 2]]);
    const [reports] = await store.reports([rows[0]!.id]);
    expect(reports!.map(({ date, place }) => [date, place.city])).toEqual([
      ['2025-03-01', 'Islamabad'],
      ['2025-03', 'Lahore'],
    ]);
  });

  describe('where a person rejected what an article reports', () => {
    const rival: ToldEntity = { kind: 'company', name: 'Sudlink', country: 'DE' };
    const withFirm = { who: [MINISTRY.name, FIRM.name], date: '2025-03-03' };
    const withRival = { who: [MINISTRY.name, 'Sudlink'], date: '2025-03-03' };
    const article = (...meetings: ToldMeeting[]) =>
      told('a', '2025-03-05', [MINISTRY, FIRM, rival], meetings);
    const judgement = (subject: string): Judgement => ({
      id: 'judgement:1',
      decision: 'REJECT_EVENT',
      subjects: [subject],
      value: null,
      who: 'Ada',
      when: '2025-03-06T00:00:00Z',
      why: null,
    });
    const titles = async () =>
      (await store.eventPage({}, { orderBy: 'DATE_DESC', first: 10 })).rows.map(({ title }) => title);

    it('stays away when the article is edited and tells another act before it', async () => {
      await load(article(withFirm));
      const [report] = article(withFirm).claims.records;
      await store.write((writer) => changeGraph(writer, { judged: [judgement(report!.id)] }));
      await load(article(withRival, withFirm));
      expect(await titles()).toEqual(['Ministry of Information Technology met Sudlink']);
    });

    it('stays away by a judgement of before, which names its place', async () => {
      await store.write((writer) => changeGraph(writer, { judged: [judgement('article:a#v2')] }));
      await load(article(withRival, withFirm));
      expect(await titles()).toEqual(['Ministry of Information Technology met Sudlink']);
    });
  });

  it('is not doubtful where bodies meet by their holders, and where one has a post at a ministry and at its state', async () => {
    const pakistan: ToldEntity = { kind: 'country', name: 'Pakistan', country: 'PK' };
    const amna = person('Amna Durrani', 'IT Minister', MINISTRY);
    const both = { ...amna, posts: [...amna.posts!, { title: 'chief negotiator', at: 'Pakistan' }] };
    const chair = { ...person('Ola Nord', 'chair', FIRM), country: 'NO' };
    const met = { who: ['Amna Durrani', 'Ola Nord'], date: '2025-03-03' };
    await load(told('a', '2025-03-05', [both, chair, MINISTRY, FIRM, pakistan], [met]));
    expect(await store.check('2025-04-01')).toEqual([]);
    const strangers = [
      { ...amna, posts: [] },
      { ...chair, posts: [] },
    ];
    await load(told('b', '2025-03-05', strangers, [{ ...met, date: '2025-03-09' }]));
    expect((await store.check('2025-04-01')).map(({ check, count }) => [check, count])).toEqual([
      ['Events in which no body, firm or country took part', 1],
    ]);
  });

  it('keeps two meetings of a pair in one week two', async () => {
    const meeting = (date: string) => [{ who: [MINISTRY.name, FIRM.name], date }];
    await load(
      told('a', '2025-03-05', [MINISTRY, FIRM], meeting('2025-03-03')),
      told('b', '2025-03-07', [MINISTRY, FIRM], meeting('2025-03-06')),
    );
    expect(await store.eventCount({})).toBe(2);
  });
});
