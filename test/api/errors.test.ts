import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { StatementTimeoutError } from '../../src/store/index.ts';
import { type Ask, askOver, openFixture } from './open-api.ts';

let store: GraphStore;
let ask: Ask;
const logged: unknown[] = [];

beforeAll(async () => {
  store = await openFixture();
  ask = askOver({ store, logger: { error: (error) => logged.push(error) } });
});
afterAll(() => store.close());

const nested = (depth: number) =>
  `{ actor(id: "x") ${'{ country '.repeat(depth - 1)}{ id }${' }'.repeat(depth)}`;

/** Fragments each of which spreads the next one twice. */
function doubling(fragments: number): string {
  const texts = Array.from(
    { length: fragments },
    (_, index) =>
      `fragment f${index} on Country { ${index + 1 < fragments ? `...f${index + 1} ...f${index + 1}` : 'id'} }`,
  );
  return `{ countries { edges { node { ...f0 } } } } ${texts.join(' ')}`;
}

describe('An error that the caller can mend has a code and one sentence', () => {
  const cases: [query: string, code: string, sentence: string][] = [
    [
      '{ events(first: 101) { totalCount } }',
      'BAD_USER_INPUT',
      'first is 101: a page has 1 to 100 rows. Page on with cursors for more.',
    ],
    [
      '{ events(last: 0) { totalCount } }',
      'BAD_USER_INPUT',
      'last is 0: a page has 1 to 100 rows. Page on with cursors for more.',
    ],
    [
      '{ actors(first: -1) { totalCount } }',
      'BAD_USER_INPUT',
      'first is -1: a page has 1 to 100 rows. Page on with cursors for more.',
    ],
    ['{ actors(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', 'Give first or last, not both.'],
    [
      '{ actors(before: "x") { totalCount } }',
      'BAD_USER_INPUT',
      'before needs last: how many rows before it.',
    ],
    [
      '{ actors(last: 1, after: "x") { totalCount } }',
      'BAD_USER_INPUT',
      'Give after with first, or before with last.',
    ],
    [
      '{ actors(after: "Tuesday") { totalCount } }',
      'BAD_USER_INPUT',
      '"Tuesday" is no cursor of this API: give one that a list returned.',
    ],
    [
      `{ actors(after: "${Buffer.from('["NAME_ASC",{},"a"]').toString('base64url')}") { totalCount } }`,
      'BAD_USER_INPUT',
      '"WyJOQU1FX0FTQyIse30sImEiXQ" is no cursor of this API: give one that a list returned.',
    ],
    [
      '{ events(where: { type: [] }) { totalCount } }',
      'BAD_USER_INPUT',
      'where.type is empty: name at least one, or leave it out.',
    ],
    [
      '{ events(where: { type: FINED }) { totalCount } }',
      'BAD_USER_INPUT',
      'Value "FINED" does not exist in "EventType" enum.',
    ],
    [
      '{ events(where: { country: "Pakistan" }) { totalCount } }',
      'BAD_USER_INPUT',
      'where.country is "Pakistan": give an ISO 3166-1 alpha-2 code such as "PK".',
    ],
    [
      '{ events(where: { confidence: { min: 80 } }) { totalCount } }',
      'BAD_USER_INPUT',
      'where.confidence.min is 80: give a number from 0 to 1.',
    ],
    [
      '{ events(where: { text: " " }) { totalCount } }',
      'BAD_USER_INPUT',
      'where.text is blank: give a word, or leave it out.',
    ],
    [
      '{ events(where: { date: { from: "2025-02-30" } }) { totalCount } }',
      'BAD_USER_INPUT',
      '"2025-02-30" is no date: give 2025, 2025-04 or 2025-04-24.',
    ],
    [
      '{ events(where: { date: { from: "2026", to: "2025-12" } }) { totalCount } }',
      'BAD_USER_INPUT',
      'where.date.from is 2026 and where.date.to is 2025-12: give the earlier date as from.',
    ],
    [
      '{ officials(where: { isOfficial: false }) { totalCount } }',
      'BAD_USER_INPUT',
      'officials has its own isOfficial: leave where.isOfficial out, or ask actors.',
    ],
    [
      '{ companies(where: { kind: AGENCY }) { totalCount } }',
      'BAD_USER_INPUT',
      'companies has its own kind: leave where.kind out, or ask actors.',
    ],
    ['{ article { id } }', 'BAD_USER_INPUT', 'article needs an id or a url, one of the two.'],
    [
      '{ article(url: "javascript:alert(1)") { id } }',
      'BAD_USER_INPUT',
      '"javascript:alert(1)" is no address: give one that begins with http:// or https://.',
    ],
    [
      `{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }`,
      'BAD_USER_INPUT',
      'nodes was given 101 ids; 100 is the most.',
    ],
    [
      '{ extract(article: { title: "T", text: "T" }) { source { title } } }',
      'BAD_USER_INPUT',
      'This server answers questions only: it has no extractor.',
    ],
    [
      '{ statistcs { events } }',
      'BAD_USER_INPUT',
      'Cannot query field "statistcs" on type "Query". Did you mean "statistics"?',
    ],
    ['{ statistics { events }', 'BAD_USER_INPUT', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      doubling(40),
      'QUERY_TOO_COMPLEX',
      'The query has 1649267441666 fields; 5000 is the most. Ask in several queries.',
    ],
    [
      nested(13),
      'QUERY_TOO_COMPLEX',
      'The query is 14 fields deep; 12 is the most. Ask for the rest by the ids that this one gives.',
    ],
    [
      `{ ${'statistics { events } '.repeat(600)} }`,
      'QUERY_TOO_COMPLEX',
      'The query has more than 2000 tokens. Ask in several queries.',
    ],
    [
      `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
      'The query has 51 aliases; 50 is the most. Ask in several queries.',
    ],
    [
      `{ ${'...f '.repeat(26)} } fragment f on Query { a: __typename b: __typename }`,
      'QUERY_TOO_COMPLEX',
      'The query has 52 aliases; 50 is the most. Ask in several queries.',
    ],
    [
      '{ actors(first: 100) { edges { node { events(first: 100) { edges { node { event { participants { actor { id } evidence { quote } } } } } } } } } }',
      'QUERY_TOO_COMPLEX',
      'The query asks for up to 1110100 rows; 200000 is the most. Give a smaller first to the lists around others.',
    ],
    [
      'query ($rows: Int) { ...all } fragment all on Query { actors(first: $rows) { edges { node { ...one } } } } fragment one on Actor { events(first: 100) { edges { node { actor { ... on Person { events { edges { cursor } } } } } } } }',
      'QUERY_TOO_COMPLEX',
      'The query asks for up to 210100 rows; 200000 is the most. Give a smaller first to the lists around others.',
    ],
  ];
  it.each(cases.map(([query, ...error]) => [query.slice(0, 90), query, ...error]))(
    '%s',
    async (_title, query, code, sentence) => {
      const { errors } = await ask(query);
      expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
        [code, sentence],
      ]);
    },
  );

  it('A cursor of another order is refused', async () => {
    const { data } = await ask('{ actors(first: 1) { edges { cursor } } }');
    const { cursor } = data.actors.edges[0];
    const { errors } = await ask(
      'query ($after: String) { actors(orderBy: EVENTS_DESC, after: $after) { edges { cursor } } }',
      { after: cursor },
    );
    expect(errors).toMatchObject([
      {
        message: `The cursor "${cursor}" is of the order NAME_ASC; this list is in the order EVENTS_DESC. Page on from a cursor of this list.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('A variable of the wrong form is refused with its name', async () => {
    const { errors } = await ask(
      'query ($from: Date) { events(where: { date: { from: $from } }) { totalCount } }',
      {
        from: '2025-13',
      },
    );
    expect(errors).toMatchObject([
      {
        message:
          'Variable "$from" got invalid value "2025-13"; "2025-13" is no date: give 2025, 2025-04 or 2025-04-24.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('What is within the limits is answered', () => {
  const queries = [
    nested(11),
    '{ actors(first: 100) { edges { node { events { totalCount } counterparts { totalCount } } } } }',
    'fragment self on Country { country { id } } { countries { edges { node { ...self } } } }',
    '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } }',
  ];
  it.each(queries)('%s', async (query) => {
    expect((await ask(query)).errors).toBeUndefined();
  });
});

describe('Ids', () => {
  it('An id that nothing has gives null', async () => {
    const query =
      '{ node(id: "article:none") { id } other: node(id: "none") { id } article(id: "article:none") { id } event(id: "event:none") { id } actor(id: "person:none") { id } page: article(url: "https://none.example/") { id } nodes(ids: ["event:e2", "event:none"]) { id } }';
    expect(await ask(query)).toEqual({
      data: {
        node: null,
        other: null,
        article: null,
        event: null,
        actor: null,
        page: null,
        nodes: [{ id: 'event:e2' }, null],
      },
    });
  });
});

describe('An error of the server', () => {
  it('A statement that the engine ended is answered with TIMEOUT', async () => {
    const slow: GraphStore = Object.create(store, {
      statistics: { value: () => Promise.reject(new StatementTimeoutError('statistics.nodes', 50, null)) },
    });
    const { errors } = await askOver({ store: slow })('{ statistics { events } }');
    expect(errors).toMatchObject([
      {
        message: 'The graph took too long to answer. Ask for fewer rows or a shorter time.',
        extensions: { code: 'TIMEOUT' },
      },
    ]);
  });

  it('is logged with its reason and told without it', async () => {
    const failing: GraphStore = Object.create(store, {
      events: { value: () => Promise.reject(new StoreError('disk of rack 7 is full')) },
    });
    const { data, errors } = await askOver({
      store: failing,
      logger: { error: (error) => logged.push(error) },
    })('{ event(id: "event:e1") { id } }');
    expect(data).toEqual({ event: null });
    expect(errors).toMatchObject([
      {
        message: 'Something failed on the server; its log has the reason.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('rack 7');
    expect(logged).toEqual([new StoreError('disk of rack 7 is full')]);
  });

  it('A query that takes longer than the limit is answered with TIMEOUT', async () => {
    const slow: GraphStore = Object.create(store, {
      statistics: {
        value: () => new Promise((resolve) => setTimeout(() => resolve(store.statistics()), 500)),
      },
    });
    const { errors } = await askOver({ store: slow, timeLimit: 50 })('{ statistics { events } }');
    expect(errors).toMatchObject([
      {
        message: 'The query took longer than 0.05 seconds. Ask for fewer rows or a shorter time.',
        extensions: { code: 'TIMEOUT' },
      },
    ]);
  });
});
