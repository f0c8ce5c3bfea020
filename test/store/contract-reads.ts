import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActorWhere, ArticleWhere, EventWhere } from '../../src/store/index.ts';
import type { Subject } from './contract.ts';
import { wipe } from './wipe.ts';
import { ACTORS, ARTICLES, EVENTS, EXTRACTOR, MENTIONS, POSTS, WORLD } from './world.ts';

const ALL = { first: 100 } as const;
const stored = Object.values(ARTICLES).map((article) => ({ ...article, extractor: EXTRACTOR }));
const events = {
  visit: { ...EVENTS.visit.event, reportCount: 2 },
  planned: { ...EVENTS.planned.event, reportCount: 1 },
  capital: { ...EVENTS.capital.event, reportCount: 1 },
  agreement: { ...EVENTS.agreement.event, reportCount: 1 },
};
const nameOf = new Map(Object.entries(EVENTS).map(([name, { event }]) => [event.id, name]));
const actorName = new Map(Object.entries(ACTORS).map(([name, { id }]) => [id, name]));
const names = (rows: readonly { id: string }[]) =>
  rows.map(({ id }) => nameOf.get(id) ?? actorName.get(id) ?? id);

/** What each read gives of the small world. */
export function readsContract(subject: () => Subject): void {
  beforeAll(async () => {
    await wipe(subject().engine);
    await subject().store.write((writer) => writer.apply(WORLD, EXTRACTOR));
  });
  afterAll(() => wipe(subject().engine));

  test('articles come whole, in the order of the ids, null where there is none', async () => {
    const [visit, ministry] = stored;
    const ids = [ministry!.id, 'article:none', visit!.id, ministry!.id];
    expect(await subject().store.articles(ids)).toEqual([ministry, null, visit, ministry]);
    expect(await subject().store.articles([])).toEqual([]);
  });

  test('an article is found by its address', async () => {
    const { store } = subject();
    expect(await store.articleByUrl(ARTICLES.visit.url!)).toEqual(stored[0]);
    expect(await store.articleByUrl('https://example.org/none')).toBeNull();
  });

  test('actors come whole, in the order of the ids, null where there is none', async () => {
    const ids = [ACTORS.liu.id, 'person:none', ACTORS.galaxy.id, 'country:CN'];
    expect(await subject().store.actors(ids)).toEqual([
      ACTORS.liu,
      null,
      ACTORS.galaxy,
      // No article names China: it is there because a firm is of it.
      { ...ACTORS.pakistan, id: 'country:CN', name: 'China', country: 'CN' },
    ]);
  });

  test('events come whole, by their id or that of a record', async () => {
    const ids = ['event:agreement', 'event:none', 'article:visit#v1', 'article:visit#v9', 'event:capital'];
    const { agreement, visit, capital } = events;
    expect(await subject().store.events(ids)).toEqual([agreement, null, visit, null, capital]);
  });

  const articleCases: [string, ArticleWhere, (keyof typeof ARTICLES)[]][] = [
    ['nothing', {}, ['visit', 'ministry', 'capital']],
    ['ids', { id: ['article:capital', 'article:none'] }, ['capital']],
    ['no id at all', { id: [] }, []],
    ['publishers', { publisher: ['Dawn', 'APP'] }, ['visit', 'ministry']],
    ['a stretch that a month overlaps', { from: '2025-04-30' }, ['ministry']],
    ['the end of a stretch', { to: '2025-04-24' }, ['ministry']],
    ['words in any case', { text: 'GALAXYspace  meets' }, ['ministry']],
    ['words without diacritics', { text: 'cankaya' }, ['capital']],
    ['words that are not there', { text: 'minister meets' }, []],
  ];
  test.each(articleCases)('articles are found by %s', async (_, where, expected) => {
    const { rows, more } = await subject().store.articlePage(where, { ...ALL, orderBy: 'PUBLISHED_DESC' });
    expect(rows.map(({ id }) => id)).toEqual(expected.map((name) => ARTICLES[name].id));
    expect(more).toBe(false);
    expect(await subject().store.articleCount(where)).toBe(expected.length);
  });

  const eventCases: [string, EventWhere, (keyof typeof EVENTS)[]][] = [
    ['nothing', {}, ['planned', 'visit', 'agreement', 'capital']],
    ['ids', { id: ['event:visit', 'event:none'] }, ['visit']],
    ['types', { type: ['AGREEMENT', 'POLICY'] }, ['agreement']],
    ['statuses', { status: ['PLANNED'] }, ['planned']],
    ['a day within a stretch of days', { from: '2025-04-25', to: '2025-04-25' }, ['visit']],
    ['a stretch, without those of no date', { to: '2025-04' }, ['visit', 'agreement']],
    ['a stretch that a month overlaps', { from: '2025-05-31' }, ['planned']],
    ['a day in a year', { from: '2024-07-01', to: '2024-07-01' }, ['agreement']],
    ['countries', { country: ['CN', 'PK'] }, ['visit']],
    ['topics', { topic: ['TELECOM', 'AI'] }, ['visit', 'agreement']],
    ['one participant', { participant: [ACTORS.galaxy.id] }, ['visit', 'agreement', 'capital']],
    ['all participants', { participant: [ACTORS.galaxy.id, ACTORS.pta.id] }, ['agreement']],
    ['a participant twice', { participant: [ACTORS.pta.id, ACTORS.pta.id] }, ['agreement']],
    ['participants that never met', { participant: [ACTORS.apex.id, ACTORS.pta.id] }, []],
    ['publishers', { publisher: ['APP'] }, ['visit']],
    ['confidence', { minConfidence: 0.75 }, ['visit']],
    ['words of the title', { text: 'turk pak' }, ['agreement']],
    ['all conditions together', { type: ['MEETING'], status: ['HAPPENED'], from: '2025' }, ['visit']],
  ];
  test.each(eventCases)('events are found by %s', async (_, where, expected) => {
    const { rows } = await subject().store.eventPage(where, { ...ALL, orderBy: 'DATE_DESC' });
    expect(names(rows)).toEqual(expected);
    expect(await subject().store.eventCount(where)).toBe(expected.length);
  });

  const actorCases: [string, ActorWhere, string[]][] = [
    [
      'nothing',
      {},
      [
        'haque',
        'apex',
        'country:CN',
        'galaxy',
        'liu',
        'ministry',
        'pakistan',
        'pta',
        'shaza',
        'shehbaz',
        'xu',
      ],
    ],
    ['ids', { id: [ACTORS.pta.id, 'x'] }, ['pta']],
    ['kinds', { kind: ['company', 'agency'] }, ['apex', 'galaxy', 'ministry', 'pta']],
    ['agency kinds', { agencyKind: ['REGULATOR'] }, ['pta']],
    ['countries', { country: ['CN'] }, ['country:CN', 'galaxy', 'xu']],
    ['holding a public post', { isOfficial: true }, ['haque', 'shaza', 'shehbaz']],
    ['holding none', { isOfficial: false, kind: ['person'] }, ['liu', 'xu']],
    ['a word of the name', { text: 'SHAZA' }, ['shaza']],
    ['an alias', { text: '银河' }, ['galaxy']],
    ['an alias in another case', { text: 'moit' }, ['ministry']],
  ];
  test.each(actorCases)('actors are found by %s', async (_, where, expected) => {
    const { rows } = await subject().store.actorPage(where, { ...ALL, orderBy: 'NAME_ASC' });
    expect(names(rows)).toEqual(expected);
    expect(await subject().store.actorCount(where)).toBe(expected.length);
  });

  test('participants are given by role and name, with every proof and the body that each stands for', async () => {
    const [visit, none] = await subject().store.participants(['event:visit', 'event:none']);
    expect(none).toEqual([]);
    expect(visit!.map(({ actor, role, onBehalfOf }) => [actor.name, role, onBehalfOf?.name ?? null])).toEqual(
      [
        ['Ministry of IT', 'HOST', null],
        ['Shaza Khawaja', 'HOST', 'Ministry of IT'],
        ['Xu Ming', 'GUEST', 'GalaxySpace'],
        ['GalaxySpace', 'PARTICIPANT', null],
      ],
    );
    const { actor: _, ...proof } = EVENTS.visit.records[1]!.participants[0]!;
    expect(visit![1]).toEqual({
      actor: ACTORS.shaza,
      role: 'HOST',
      confidence: 1,
      onBehalfOf: ACTORS.ministry,
      isInferred: false,
      proofs: [proof],
    });
    const [capital] = await subject().store.participants(['event:capital']);
    expect(capital!.map(({ actor, onBehalfOf }) => [actor.name, onBehalfOf?.name ?? null])).toEqual([
      ['Amin Haque', null], // a former post
      ['GalaxySpace', null],
      ['Liu Wei', null], // a post that only another article states
      ['Shehbaz Sharif', 'Pakistan'],
    ]);
  });

  test('reports say what each article says, by its date', async () => {
    const [visit, none] = await subject().store.reports(['event:visit', 'event:none']);
    const [ministry, own] = EVENTS.visit.records.map(({ participants: _, ...record }) => record);
    expect(visit).toEqual([ministry, own]);
    expect(none).toEqual([]);
  });

  test('who took part and what reports say can come along with events, as much of it as is asked for', async () => {
    const { store } = subject();
    const along = {
      event: ['title'],
      participants: { actor: ['aliases'], country: [] },
      reports: { report: ['quote', 'start', 'end'], article: ['title'] },
    };
    const [visit] = await store.events(['event:visit'], along);
    expect(visit).toMatchObject({ id: 'event:visit', title: EVENTS.visit.event.title, reportCount: 2 });
    expect(visit!.participants!.map(({ actor, role }) => [actor.name, role, actor.countryNode?.id])).toEqual([
      ['Ministry of IT', 'HOST', 'country:PK'],
      ['Shaza Khawaja', 'HOST', 'country:PK'],
      ['Xu Ming', 'GUEST', 'country:CN'],
      ['GalaxySpace', 'PARTICIPANT', 'country:CN'],
    ]);
    const [ministry, own] = EVENTS.visit.records;
    expect(visit!.reports).toMatchObject([
      { article: ministry!.article, quote: ministry!.quote, start: ministry!.start, end: ministry!.end },
      { article: own!.article, quote: own!.quote, start: own!.start, end: own!.end },
    ]);
    const [whole] = await store.events(['event:visit'], { reports: { report: [] } });
    expect(whole).toMatchObject(events.visit);
  });

  test('events and actors of articles come in the order of the text', async () => {
    const { store } = subject();
    const ids = ['article:capital', 'article:none', 'article:ministry'];
    expect(await store.articleEvents(ids)).toEqual([
      [events.capital, events.agreement],
      [],
      [events.visit, events.planned],
    ]);
    const mentions = await store.articleMentions(ids);
    expect(mentions.map((rows) => rows.map(({ actor }) => actor.name))).toEqual([
      ['Pakistan', 'Shehbaz Sharif', 'GalaxySpace', 'Liu Wei', 'Ministry of IT', 'Amin Haque', 'PTA'],
      [],
      ['Ministry of IT', 'GalaxySpace', 'Apex'],
    ]);
    const told = MENTIONS.find(({ article, actor }) => article === ids[2] && actor === ACTORS.galaxy.id);
    expect(mentions[2]![1]).toEqual({ mention: told, actor: ACTORS.galaxy });
  });

  test('posts are given for persons and for bodies', async () => {
    const { store } = subject();
    const minister = {
      person: ACTORS.shaza,
      at: ACTORS.ministry,
      title: 'Minister for IT',
      former: false,
      firstAttested: '2025-04-25',
      lastAttested: '2025-04-25',
      proofs: [proofOf(POSTS[0]!)],
    };
    const former = {
      person: ACTORS.haque,
      at: ACTORS.ministry,
      title: 'IT minister',
      former: true,
      firstAttested: null,
      lastAttested: null,
      proofs: [proofOf(POSTS[4]!)],
    };
    expect(await store.posts([ACTORS.shaza.id, ACTORS.galaxy.id])).toEqual([[minister], []]);
    expect(await store.holders([ACTORS.ministry.id, 'agency:none'])).toEqual([[minister, former], []]);
  });

  test("an actor's events come newest first with its role", async () => {
    const { store } = subject();
    const page = await store.actorEvents(ACTORS.galaxy.id, {}, { ...ALL, orderBy: 'DATE_DESC' });
    expect(page.rows.map(({ event, role }) => [nameOf.get(event.id), role])).toEqual([
      ['visit', 'PARTICIPANT'],
      ['agreement', 'SIGNATORY'],
      ['capital', 'PARTICIPANT'],
    ]);
    expect(page.rows[0]).toEqual({ event: events.visit, role: 'PARTICIPANT' });
    const meetings = { type: ['MEETING'] } as const;
    expect(await store.actorEventCount(ACTORS.galaxy.id, meetings)).toBe(2);
    expect((await store.actorEvents('person:none', {}, { ...ALL, orderBy: 'DATE_DESC' })).rows).toEqual([]);
  });

  test('an actor can come along with its events', async () => {
    const { store } = subject();
    const ids = [ACTORS.galaxy.id, 'person:none'];
    const byDate = { ...ALL, orderBy: 'DATE_DESC' } as const;
    const along = { event: ['title'], owner: ['country', 'aliases'] };
    const [own, none] = await store.eventsOfActors(ids, {}, byDate, along);
    const { id, kind, name, country, aliases } = ACTORS.galaxy;
    for (const { owner } of own!.rows) expect(owner).toMatchObject({ id, kind, name, country, aliases });
    expect(own!.rows).toHaveLength(3);
    expect(none!.rows).toEqual([]);
  });

  test('counterparts share events: most first, then by name', async () => {
    const { store } = subject();
    const page = await store.counterparts(ACTORS.galaxy.id, {}, { ...ALL, orderBy: null });
    expect(page.rows.map(({ actor, events }) => [actor.name, events])).toEqual([
      ['Amin Haque', 1],
      ['Liu Wei', 1],
      ['Ministry of IT', 1],
      ['PTA', 1],
      ['Shaza Khawaja', 1],
      ['Shehbaz Sharif', 1],
      ['Xu Ming', 1],
    ]);
    const [first] = (await store.counterparts(ACTORS.ministry.id, {}, { ...ALL, orderBy: null })).rows;
    expect(first).toEqual({ actor: ACTORS.apex, events: 1, firstDate: '2025-05', lastDate: '2025-05' });
    expect(await store.counterpartCount(ACTORS.galaxy.id, { type: ['AGREEMENT'] })).toBe(1);
  });

  test("an actor's articles are those that name it", async () => {
    const { store } = subject();
    const page = await store.actorArticles(ACTORS.liu.id, { ...ALL, orderBy: 'PUBLISHED_ASC' });
    expect(page.rows.map(({ id }) => id)).toEqual(['article:visit', 'article:capital']);
    expect(await store.actorArticleCount(ACTORS.liu.id)).toBe(2);
  });

  test('actors may stand by the number of their events', async () => {
    const { rows } = await subject().store.actorPage({}, { first: 3, orderBy: 'EVENTS_DESC' });
    expect(names(rows)).toEqual(['galaxy', 'ministry', 'pta']);
  });

  test('statistics count what is there', async () => {
    expect(await subject().store.statistics()).toEqual({
      articles: 3,
      events: 4,
      actors: { person: 5, agency: 2, company: 2, organization: 0, country: 2 },
      officials: 3,
      countries: 2,
      meetings: 2,
      firstDate: '2024',
      lastDate: '2025-05',
    });
  });

  test('the check finds what is doubtful and no more', async () => {
    const { store } = subject();
    const country = {
      check: 'Agencies and companies without a country',
      count: 1,
      examples: ['company:apex'],
    };
    expect(await store.check()).toEqual([country]);
    expect(await store.check('2025-04-01')).toEqual([
      { check: 'Events that happened after today', count: 1, examples: ['event:visit 2025-04-24'] },
      country,
    ]);
  });
}

function proofOf<Value extends { article: string; quote: string; start: number; end: number }>(value: Value) {
  const { article, quote, start, end } = value;
  return { article, quote, start, end };
}
