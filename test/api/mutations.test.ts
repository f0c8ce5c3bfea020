import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSettings, type RunningServer, startServer } from '../../src/api/index.ts';
import { extractText } from '../../src/ingest/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { servePage } from '../support/serve-page.ts';
import type { Answer } from './open-api.ts';

const TOKEN = 'open-sesame-and-not-another-word';
const ORIGIN = 'https://desk.example';
const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const ARTICLE = {
  title: 'Minister meets Huawei',
  text: `ISLAMABAD, April 24, 2025 – Minister for IT Shaza Fatima Khawaja met Huawei Pakistan CEO Ethan Sun here on Thursday.

On April 22, the Pakistan Telecommunication Authority signed an agreement with Nokia.`,
  url: 'https://news.example/minister',
  published: '2025-04-24',
};
const OTHER = {
  title: 'Regulator on spectrum',
  text: `KARACHI, May 5, 2025 – The PTA fined Jazz on Monday.

The Ministry of Information Technology and Telecom met Huawei Technologies.`,
  url: 'https://news.example/regulator',
  published: '2025-05-05',
};

/** The two name what may be one agency. */
const SPACE = ['Kenya Space Agency', 'Kenya Space Authority'].map((name, index) => ({
  title: `Satellites ${index}`,
  text: `NAIROBI, May 5, 2025 – The ${name} signed an agreement with Nokia on Monday, said a person who was in the room and saw both sides sign it.`,
  url: `https://news.example/satellites-${index}`,
  published: '2025-05-05',
}));

let store: GraphStore;
let server: RunningServer;
let locked: RunningServer;
/** Fetches pages of this machine too. */
let open: RunningServer;
beforeAll(async () => {
  store = await openStore({ folder: null });
  server = await startServer({ store, port: 0, token: TOKEN, origins: [ORIGIN], extract: extractText });
  locked = await startServer({ store, port: 0 });
  open = await startServer({ store, port: 0, token: TOKEN, hosts: 'any' });
});
afterAll(async () => {
  await server.close();
  await locked.close();
  await open.close();
  await store.close();
});

interface Asked {
  readonly variables?: Record<string, unknown>;
  readonly token?: string | null;
  readonly at?: RunningServer;
}

async function ask(query: string, { variables, token = TOKEN, at = server }: Asked = {}): Promise<Answer> {
  const response = await fetch(new URL('/graphql', at.address), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const LOAD = `mutation ($article: ArticleInput!, $leaveOut: [ID!], $corrections: [Correction!]) {
  load(article: $article, leaveOut: $leaveOut, corrections: $corrections, who: "Ada") {
    outcome article { title url } events { type date } leftOut { decision who about { id } }
    corrected { id decision value who why about { id } }
  }
}`;
const load = (article: object, leaveOut?: readonly string[], corrections?: readonly object[]) =>
  ask(LOAD, { variables: { article, leaveOut, corrections } }).then(
    ({ data, errors }) => errors ?? data.load,
  );
async function undo(judgements: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of judgements) await ask(`mutation { undoJudgement(id: "${id}") { id } }`);
}

describe('Mutations', () => {
  const mutations = Object.values(SCHEMA.getMutationType()!.getFields());
  const calls: Record<string, string> = {
    judge: 'judge(decision: RENAME, ids: ["company:x"], value: "Y", who: "Ada") { id }',
    undoJudgement: 'undoJudgement(id: "judgement:x") { id }',
    load: 'load(article: { title: "T", text: "The PTA fined Jazz." }) { outcome }',
  };

  it.each(mutations.map(({ name }) => name))(
    '%s is refused without the token of the server',
    async (name) => {
      const mutation = `mutation { ${calls[name]} }`;
      for (const token of [null, '', 'open-sesame', `${TOKEN}x`, TOKEN.toUpperCase()]) {
        const { data, errors } = await ask(mutation, { token });
        expect([data ?? null, errors!.map(({ extensions }) => extensions.code)]).toEqual([
          null,
          ['UNAUTHENTICATED'],
        ]);
        expect(errors![0]!.message).toMatch(/^Mutations ask for the token of this server/);
      }
      const { errors } = await ask(mutation, { at: locked });
      expect(errors![0]).toMatchObject({
        message: expect.stringMatching(/^Mutations are off: start the server with READOUT_TOKEN=/),
        extensions: { code: 'UNAUTHENTICATED' },
      });
      expect((await store.statistics()).articles).toBe(0);
    },
  );

  it('are refused among other operations of one document too', async () => {
    const query = `query Q { statistics { events } } mutation M { ${calls.load} }`;
    const response = await fetch(new URL('/graphql', server.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'M' }),
    });
    expect(((await response.json()) as Answer).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('never go over GET, with the token or without', async () => {
    for (const headers of [{}, { authorization: `Bearer ${TOKEN}` }]) {
      const query = encodeURIComponent(`mutation { ${calls.load} }`);
      const response = await fetch(new URL(`/graphql?query=${query}`, server.address), { headers });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
    }
    expect((await store.statistics()).articles).toBe(0);
  });

  it('A page can tell whether they are on and whether its token is good', async () => {
    const query = '{ access { mutations granted } }';
    const access = async (asked: Asked) => Object.values((await ask(query, asked)).data.access);
    expect(await access({})).toEqual([true, true]);
    expect(await access({ token: 'wrong' })).toEqual([true, false]);
    expect(await access({ token: null })).toEqual([true, false]);
    expect(await access({ at: locked })).toEqual([false, false]);
  });

  it('may be asked for by pages of named origins with the header of the token', async () => {
    const preflight = await fetch(new URL('/graphql', server.address), {
      method: 'OPTIONS',
      headers: {
        origin: ORIGIN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/\bauthorization\b/i);
  });

  it.each([
    ['', {}],
    ['s3cret', { token: 's3cret' }],
  ])('READOUT_TOKEN of "%s" gives %j', (READOUT_TOKEN, token) => {
    expect(apiSettings({ READOUT_TOKEN })).toEqual({ origins: [], ...token, hosts: 'public' });
  });

  it.each(['two words', 'clé'])('READOUT_TOKEN of "%s" is refused: no header carries it', (READOUT_TOKEN) => {
    expect(() => apiSettings({ READOUT_TOKEN })).toThrow(/no header can carry it/);
  });
});

describe('articleAt', () => {
  const FETCH = 'query ($url: URL!) { articleAt(url: $url) { title text url publisher published cut } }';

  it('gives the article on a page to those with the token, for load', async () => {
    const page = servePage(
      `<title>${OTHER.title}</title><article><h1>${OTHER.title}</h1><time datetime="2025-05-05">5 May</time>
      ${OTHER.text.replaceAll(/^.+$/gm, '<p>$&</p>')}</article>`,
    );
    const url = await page.address;
    const { data } = await ask(FETCH, { variables: { url }, at: open });
    expect(data.articleAt).toEqual({ ...OTHER, url, publisher: '127.0.0.1', cut: expect.any(Array) });
    await page.close();
  });

  it('fetches nothing for anybody else, and nothing of this machine unless that is allowed', async () => {
    const page = servePage('');
    const url = await page.address;
    const answers = [
      await ask(FETCH, { variables: { url }, at: open, token: null }),
      await ask(FETCH, { variables: { url }, at: open, token: 'wrong' }),
      await ask(FETCH, { variables: { url }, at: locked }),
      await ask(FETCH, { variables: { url } }),
      await ask(FETCH, { variables: { url: 'file:///etc/passwd' } }),
    ];
    expect(answers.map(({ errors }) => errors![0]!.extensions.code)).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect(answers[3]!.errors![0]!.message).toMatch(/is an address of this machine or its network/);
    expect(page.asked()).toBe(0);
    await page.close();
  });
});

describe('With the token', () => {
  it('a text is loaded once, and again only when it has changed', async () => {
    const loaded = await load(ARTICLE);
    expect(loaded).toMatchObject({
      outcome: 'LOADED',
      article: { title: ARTICLE.title, url: ARTICLE.url },
      leftOut: [],
    });
    expect(loaded.events.map(({ type }: { type: string }) => type).sort()).toEqual(['AGREEMENT', 'MEETING']);
    expect(await load(ARTICLE)).toEqual({ ...loaded, outcome: 'UNCHANGED' });
    expect((await load({ ...ARTICLE, text: `${ARTICLE.text}\n\nThe end.` })).outcome).toBe('LOADED');
    expect((await store.statistics()).articles).toBe(1);
  });

  it('events of the dry run are left out for good, each by a judgement that can be taken back', async () => {
    const dry = await ask(
      'query ($article: ArticleInput!) { extract(article: $article) { events { id type } } }',
      { variables: { article: OTHER } },
    );
    const events: { id: string; type: string }[] = dry.data.extract.events;
    expect(events.map(({ type }) => type)).toEqual(['ENFORCEMENT', 'MEETING']);
    const loaded = await load(OTHER, [events[0]!.id]);
    expect(loaded).toMatchObject({
      outcome: 'LOADED',
      events: [{ type: 'MEETING' }],
      leftOut: [
        { decision: 'REJECT_EVENT', who: 'Ada', about: [{ id: expect.stringMatching(/^article:/) }] },
      ],
    });
    expect(await load(OTHER)).toEqual({ ...loaded, outcome: 'UNCHANGED' });
    expect(await load(OTHER, [events[0]!.id])).toEqual({ ...loaded, outcome: 'UNCHANGED' });
    expect(await load(OTHER, ['v99'])).toMatchObject([
      {
        message: 'The text has no event "v99" to correct; it has: v1, v2.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);

    const { data } = await ask('{ judgements { totalCount edges { node { id } } } }');
    expect(data.judgements.totalCount).toBe(1);
    await ask(`mutation { undoJudgement(id: "${data.judgements.edges[0].node.id}") { id } }`);
    expect((await load(OTHER)).events).toHaveLength(2);
  });

  it('what was read wrongly is corrected for this article alone, for good, until it is taken back', async () => {
    const article = { ...OTHER, url: 'https://news.example/corrected' };
    const FIRMS = `{ actors(where: { text: "Huawei" }) { edges { node { __typename id country { id } } } } }`;
    const firms = async () => (await ask(FIRMS)).data.actors.edges.map(({ node }: { node: object }) => node);
    const asRead = await load(article);
    const before = await firms();
    expect(before).toContainEqual(expect.objectContaining({ id: 'company:huawei', __typename: 'Company' }));
    const entity = 'huawei-technologies';
    const corrections = [
      { decision: 'RENAME', id: entity, value: 'Huawei Research Council' },
      { decision: 'SET_KIND', id: entity, value: 'ORGANIZATION' },
      { decision: 'SET_COUNTRY', id: entity, value: 'ke' },
      { decision: 'SET_TYPE', id: 'v1', value: 'POLICY' },
      { decision: 'SET_DATE', id: 'v1', value: '2025-04' },
    ];
    const loaded = await load(article, [], corrections);
    expect(loaded.outcome).toBe('LOADED');
    expect(loaded.events).toContainEqual({ type: 'POLICY', date: '2025-04' });
    const { id: articleId } = (await ask(`{ article(url: "${article.url}") { id } }`)).data.article;
    const kept = { who: 'Ada', why: 'corrected when it was loaded', about: [{ id: articleId }] };
    expect(loaded.corrected.map(({ id: _, ...told }: { id: string }) => JSON.stringify(told)).sort()).toEqual(
      ['Huawei Research Council', 'ORGANIZATION', 'KE', 'POLICY', '2025-04']
        .map((value, index) => JSON.stringify({ decision: corrections[index]!.decision, value, ...kept }))
        .sort(),
    );
    const council = {
      __typename: 'Organization',
      id: 'organization:huawei-research-council',
      country: { id: 'country:KE' },
    };
    expect(await firms()).toContainEqual(council);
    expect(await load(article)).toEqual({ ...loaded, outcome: 'UNCHANGED' });
    expect((await load({ ...article, text: `${article.text}\n\nThe end.` })).events).toEqual(loaded.events);
    expect(await firms()).toContainEqual(council);

    await load(article);
    await undo(loaded.corrected);
    expect(await firms()).toEqual(before);
    expect((await load(article)).events).toEqual(asRead.events);
  });

  it('quotes and their places stay those of the text, whatever is corrected', async () => {
    const article = { ...OTHER, url: 'https://news.example/quotes' };
    const { corrected } = await load(
      article,
      [],
      [{ decision: 'RENAME', id: 'jazz', value: 'Jazz Pakistan' }],
    );
    const { data } = await ask(
      `{ article(url: "${article.url}") { text mentions { actor { name } quote start end } } }`,
    );
    const { text, mentions } = data.article;
    for (const { quote, start, end } of mentions) expect(text.slice(start, end)).toBe(quote);
    expect(mentions).toContainEqual(
      expect.objectContaining({ quote: 'Jazz', actor: { name: expect.stringContaining('Jazz') } }),
    );
    await undo(corrected);
  });

  it.each([
    [
      { decision: 'SET_KIND', id: 'jazz', value: 'FIRM' },
      /Unknown kind "FIRM" in SET_KIND. Known: PERSON, AGENCY/,
    ],
    [{ decision: 'SET_TYPE', id: 'v1', value: 'MEETNG' }, /in SET_TYPE. Did you mean "MEETING"\?/],
    [{ decision: 'SET_DATE', id: 'v1', value: '2025-13' }, /needs a date as 2025, .* but "2025-13" came/],
    [{ decision: 'SET_COUNTRY', id: 'jazz', value: 'Kenya' }, /code of a country as PK, but "Kenya" came/],
    [{ decision: 'RENAME', id: 'jazz' }, /RENAME needs the new name/],
    [{ decision: 'RENAME', id: 'v1', value: 'X' }, /The text has no name "v1" to correct; it has: /],
    [
      { decision: 'SET_DATE', id: 'jazz', value: '2025' },
      /The text has no event "jazz" to correct; it has: v1, v2/,
    ],
    [{ decision: 'SAME', id: 'jazz' }, /SAME is no correction of one article/],
  ])('the correction %j is refused, and nothing is loaded', async (correction, message) => {
    const article = { ...OTHER, url: 'https://news.example/refused' };
    expect(await load(article, [], [correction])).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect((await ask(`{ article(url: "${article.url}") { id } }`)).data.article).toBeNull();
  });

  it('the queue has unsure pairs with their reasons, a decision takes one out, and undone it is back', async () => {
    const REVIEW = `{ review(first: 100) { totalCount pageInfo { hasNextPage } edges { node {
      a { id name } b { id name } score reasons { feature weight value } } } } }`;
    const queue = async () => (await ask(REVIEW)).data.review;
    for (const article of SPACE) await load(article);
    const before = await queue();
    expect(before.totalCount).toBe(before.edges.length);
    expect(before.totalCount).toBeGreaterThan(0);
    const scores = before.edges.map(({ node }: { node: { score: number } }) => node.score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    const [{ node: pair }] = before.edges;
    expect(pair.reasons[0]).toEqual({
      feature: 'name',
      weight: expect.any(Number),
      value: expect.any(String),
    });

    const JUDGE = `mutation ($ids: [ID!]!) { judge(decision: DIFFERENT, ids: $ids, who: "Ada", why: "two firms") {
      id decision subjects about { id } value who when why } }`;
    const { data } = await ask(JUDGE, { variables: { ids: [pair.a.id, pair.b.id] } });
    expect(data.judge).toMatchObject({
      decision: 'DIFFERENT',
      about: [{ id: pair.a.id }, { id: pair.b.id }],
      value: null,
      who: 'Ada',
      when: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      why: 'two firms',
    });
    expect((await queue()).totalCount).toBe(before.totalCount - 1);
    await ask(`mutation { undoJudgement(id: "${data.judge.id}") { id } }`);
    expect(await queue()).toEqual(before);
  });

  it('judgements are listed newest first, page by page', async () => {
    const [first, second] = ['company:nokia', 'company:jazz'];
    const rename = (id: string, name: string) =>
      ask(
        `mutation { judge(decision: RENAME, ids: ["${id}"], value: "${name}", who: "Ada") { about { id ... on Company { name } } } }`,
      );
    expect((await rename(first, 'Nokia Oyj')).data.judge.about).toEqual([{ id: first, name: 'Nokia Oyj' }]);
    await rename(second, 'Jazz World');
    const page = `edges { node { value } } pageInfo { endCursor hasNextPage }`;
    const { data: one } = await ask(`{ judgements(first: 1) { ${page} } }`);
    const { data: two } = await ask(
      `{ judgements(first: 1, after: "${one.judgements.pageInfo.endCursor}") { ${page} } }`,
    );
    expect([one, two].map(({ judgements }) => judgements.edges[0].node.value)).toEqual([
      'Jazz World',
      'Nokia Oyj',
    ]);
    expect([one, two].map(({ judgements }) => judgements.pageInfo.hasNextPage)).toEqual([true, false]);
  });

  it.each([
    [
      'judge(decision: SAME, ids: ["company:a"], who: "Ada") { id }',
      /SAME takes 2 ids, but 1 came/,
      'BAD_USER_INPUT',
    ],
    [
      'judge(decision: SAME, ids: ["company:a", "company:b"], who: "Ada") { id }',
      /No actor with id "company:a"/,
      'NOT_FOUND',
    ],
    [
      'judge(decision: RENAME, ids: ["country:PK"], value: "P", who: " ") { id }',
      /needs who made it/,
      'BAD_USER_INPUT',
    ],
    [
      `judge(decision: RENAME, ids: ["country:PK"], value: "P", who: "${'a'.repeat(1001)}") { id }`,
      /who has 1001 characters; 1000 is the most/,
      'BAD_USER_INPUT',
    ],
    ['undoJudgement(id: "judgement:none") { id }', /No judgement with id/, 'NOT_FOUND'],
    ['load(article: { title: "T", text: " " }) { outcome }', /article.text is blank/, 'BAD_USER_INPUT'],
  ])('%s is refused in one line', async (mutation, message, code) => {
    const { errors } = await ask(`mutation { ${mutation} }`);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  });
});
