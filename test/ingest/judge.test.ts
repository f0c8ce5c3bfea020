import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judge, load, reviewQueue, undoJudgement } from '../../src/ingest/index.ts';
import type { Decision } from '../../src/model/index.ts';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/index.ts';
import { storeOver } from '../../src/store/store.ts';
import { dump } from '../store/dump.ts';

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
const WHEN = '2026-01-31T10:00:00.000Z';

describe('a decision on the graph of the seed articles', () => {
  let engine: Engine;
  let store: GraphStore;
  let before: string[];
  let firms: string[];

  const decide = (decision: Decision, ids: readonly string[], value?: string) =>
    judge(store, { decision, ids, who: 'Ada', when: WHEN, ...(value === undefined ? {} : { value }) });
  /** Former ids of events tell what happened on the way; the decision itself is looked at by itself. */
  const graph = async () =>
    (await dump(engine.read)).filter((line) => !/^\[\["(EventName|Judgement)"\]|"NAMES"/.test(line));

  beforeAll(async () => {
    engine = await openEmbeddedEngine(null, false);
    store = storeOver(engine);
    const reports = await load(store, [SEED]);
    expect(reports.filter(({ outcome }) => outcome !== 'loaded')).toEqual([]);
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    for (const { id } of await store.judgements()) await undoJudgement(store, id);
    before = await graph();
    const { rows } = await store.actorPage({ kind: ['company'] }, { orderBy: 'EVENTS_DESC', first: 2 });
    firms = rows.map(({ id }) => id);
  });

  it('makes two actors one, under either id, with the events of both, and undone gives both back', async () => {
    const [first, second] = await Promise.all(firms.map((id) => eventsOf(store, id)));
    const { id } = await decide('SAME', firms);
    const [a, b] = await store.actors(firms);
    expect(a).toEqual(b);
    expect(await eventsOf(store, a!.id)).toEqual([...new Set([...first!, ...second!])].sort());
    expect(await store.judgements()).toEqual([
      { id, decision: 'SAME', subjects: [...firms].sort(), value: null, who: 'Ada', when: WHEN, why: null },
    ]);
    await undoJudgement(store, id);
    expect(await graph()).toEqual(before);
  });

  it('holds when all articles are loaded again', async () => {
    await decide('SAME', firms);
    await decide('RENAME', [firms[0]!], 'Both Firms');
    const decided = await graph();
    await load(store, [SEED], { again: true });
    expect(await graph()).toEqual(decided);
    const [actor] = await store.actors(firms);
    expect(actor).toMatchObject({ name: 'Both Firms' });
    expect(actor!.aliases.length).toBeGreaterThan(0);
  });

  it('sets a country, and undone sets it back', async () => {
    const { id } = await decide('SET_COUNTRY', [firms[0]!], 'ke');
    expect((await store.actors([firms[0]!]))[0]!.country).toBe('KE');
    await undoJudgement(store, id);
    expect(await graph()).toEqual(before);
  });

  it('rejects an event, which stays away when its article is loaded again, and comes back undone', async () => {
    const { rows } = await store.eventPage({ type: ['MEETING'] }, { orderBy: 'DATE_DESC', first: 1 });
    const event = rows[0]!.id;
    const { id } = await decide('REJECT_EVENT', [event]);
    expect(await store.events([event])).toEqual([null]);
    await load(store, [SEED], { again: true });
    expect(await store.events([event])).toEqual([null]);
    await undoJudgement(store, id);
    expect(await graph()).toEqual(before);
  });

  it.each<[Decision, string, object]>([
    ['SET_TYPE', 'VISIT', { type: 'VISIT' }],
    ['SET_DATE', '2031-02', { date: '2031-02', datePrecision: 'MONTH' }],
    ['SET_DATE', 'None', { date: null, datePrecision: 'NONE' }],
  ])(
    '%s of an event to %s holds when all is loaded again, and undone is as before',
    async (decision, value, facts) => {
      const { rows } = await store.eventPage({ type: ['MEETING'] }, { orderBy: 'DATE_DESC', first: 1 });
      const article = (await store.reports([rows[0]!.id]))[0]![0]!.article;
      const { id } = await decide(decision, [rows[0]!.id], value);
      const decided = await graph();
      expect((await store.articleEvents([article]))[0]).toContainEqual(expect.objectContaining(facts));
      await load(store, [SEED], { again: true });
      expect(await graph()).toEqual(decided);
      await undoJudgement(store, id);
      expect(await graph()).toEqual(before);
    },
  );

  it.each<[Decision, string, object]>([
    ['SET_TYPE', 'VISIT', { type: 'VISIT' }],
    ['SET_DATE', '2031-02', { date: '2031-02', datePrecision: 'MONTH' }],
    ['REJECT_EVENT', '', {}],
  ])(
    '%s is read as it was kept before, by the place of the event in its article',
    async (decision, value, facts) => {
      const { rows } = await store.eventPage({ type: ['MEETING'] }, { orderBy: 'DATE_DESC', first: 1 });
      const article = (await store.reports([rows[0]!.id]))[0]![0]!.article;
      const [told] = (await store.articleEvents([article]))[0]!;
      const former = {
        ...{
          id: 'judgement:former',
          decision,
          subjects: [`${article}#v1`],
          who: 'Ada',
          when: WHEN,
          why: null,
        },
        value: value || null,
      };
      await store.write((writer) => writer.addJudgements([former]));
      await load(store, [SEED], { again: true });
      const events = (await store.articleEvents([article]))[0]!;
      if (value) expect(events[0]).toEqual(expect.objectContaining(facts));
      else expect(events).not.toContainEqual(expect.objectContaining({ id: told!.id }));
      await undoJudgement(store, 'judgement:former');
      expect(await graph()).toEqual(before);
    },
  );

  it.each<[Decision, string[], string | undefined, RegExp]>([
    ['SET_KIND', ['company:nobody'], 'AGENCY', /SET_KIND corrects one article/],
    ['SET_TYPE', ['event:none'], 'PARTY', /Unknown event type "PARTY" in SET_TYPE/],
    ['SET_DATE', ['event:none'], 'tomorrow', /needs a date as 2025, .* or none, but "tomorrow" came/],
    ['SAME', ['company:nobody', 'company:nothing'], undefined, /No actor with id "company:nobody"/],
    ['SAME', ['company:nobody'], undefined, /SAME takes 2 ids, but 1 came/],
    ['RENAME', ['company:nobody'], ' ', /needs the new name/],
    ['SET_COUNTRY', ['company:nobody'], 'Kenya', /code of a country as PK, but "Kenya" came/],
    ['REJECT_EVENT', ['event:none'], undefined, /No event with id "event:none"/],
  ])('of %s on %j and %j is refused', async (decision, ids, value, message) => {
    await expect(decide(decision, ids, value)).rejects.toThrow(message);
    expect(await store.judgements()).toEqual([]);
  });

  it('is refused where two ids are of one actor, and where there is nothing to take back', async () => {
    await expect(decide('SAME', [firms[0]!, firms[0]!])).rejects.toThrow(/needs two actors/);
    await expect(undoJudgement(store, 'judgement:none')).rejects.toThrow(/No judgement with id/);
  });
});

describe('reviewQueue', () => {
  it('gives unsure pairs with their reasons until they are decided', async () => {
    const engine = await openEmbeddedEngine(null, false);
    const store = storeOver(engine);
    await store.write((writer) =>
      writer.apply(
        {
          articles: [],
          actors: [
            actor(
              'agency:pk/pakistan-telecommunication-authority',
              'Pakistan Telecommunication Authority',
              'PK',
            ),
            actor('agency:zz/pta', 'PTA', null),
            actor('agency:ke/ministry-of-finance', 'Ministry of Finance', 'KE'),
            // The reference knows them as two firms.
            { ...actor('company:google', 'Google', 'US'), kind: 'company' },
            { ...actor('company:google-cloud', 'Google Cloud', 'US'), kind: 'company' },
          ],
          mentions: [],
          posts: [],
          events: [],
          dissolved: [],
          keys: [{ actor: 'agency:zz/pta', keys: ['=agency:zz/pta'] }],
        },
        'test',
      ),
    );
    const queue = await reviewQueue(store);
    expect(queue.map(({ a, b, score }) => [a.id, b.id, score])).toEqual([
      ['agency:pk/pakistan-telecommunication-authority', 'agency:zz/pta', 0.75],
    ]);
    expect(queue[0]!.reasons.map(({ value }) => value)).toEqual([
      'one is an acronym that fits the other',
      'known of one only',
    ]);
    await store.write((writer) =>
      writer.addJudgements([
        {
          id: 'judgement:1',
          decision: 'DIFFERENT',
          subjects: [queue[0]!.a.id, queue[0]!.b.id],
          value: null,
          who: 'Ada',
          when: WHEN,
          why: null,
        },
      ]),
    );
    expect(await reviewQueue(store)).toEqual([]);
    await engine.close();
  });
});

async function eventsOf(store: GraphStore, actor: string): Promise<string[]> {
  const { rows } = await store.eventPage({ participant: [actor] }, { orderBy: 'DATE_ASC', first: 100 });
  return rows.map(({ id }) => id).sort();
}

function actor(id: string, name: string, country: string | null) {
  return {
    id,
    kind: 'agency' as const,
    name,
    aliases: [],
    country,
    agencyKind: null,
    wikidataId: null,
    isOfficial: false,
  };
}
