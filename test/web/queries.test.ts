import { readFileSync } from 'node:fs';
import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { args, layOut, word } from '../../src/web/api/graphql-text.ts';
import { searchQuery } from '../../src/web/api/search-query.ts';
import { actorQuery, encountersQuery, listQuery } from '../../src/web/pages/actor/query.ts';
import { articleQuery } from '../../src/web/pages/article/query.ts';
import { eventQuery } from '../../src/web/pages/event/query.ts';
import {
  BEGIN_QUERY,
  linkQuery,
  namesQuery,
  networkQuery,
  pathsQuery,
} from '../../src/web/pages/graph/query.ts';
import { judgeMutation, reviewQuery, undoMutation } from '../../src/web/pages/review/query.ts';
import { csvQuery, pairQuery, pairsQuery, startQuery } from '../../src/web/pages/start/queries.ts';
import { NO_DRAFT } from '../../src/web/pages/try/draft.ts';
import { atAddressQuery, extractQuery, fetchQuery, loadMutation } from '../../src/web/pages/try/query.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const ODD = 'a "quoted" \\ {brace} (paren)\n\u2028 😀';
const filters = {
  country: 'PK',
  firmCountry: 'CN',
  foreign: true,
  topic: 'SPACE',
  from: '2025',
  to: '2025-04',
};
const none = {
  country: undefined,
  firmCountry: undefined,
  foreign: false,
  topic: undefined,
  from: undefined,
  to: undefined,
};

const view = { around: ['company:x', ODD], type: 'MEETING', from: '2025', to: undefined };

const QUERIES: readonly (readonly [name: string, query: string])[] = [
  ['the first page', startQuery(none)],
  ['the first page, narrowed', startQuery(filters)],
  ['one pair', pairQuery(filters, { body: ODD, firm: 'company:x' })],
  ['more pairs', pairsQuery(filters, 'cursor')],
  ['the table of the first page', csvQuery(filters, 'cursor')],
  ['search', searchQuery(ODD, 5)],
  ['the graph', networkQuery(view)],
  ['a link of the graph', linkQuery(view, ODD, 'company:x')],
  ['a link of a country', linkQuery({ ...view, around: ['country:PK'] }, 'company:x', 'country:PK')],
  ['the path finder', pathsQuery(view, ODD, 'company:x')],
  ['the beginning of the graph', BEGIN_QUERY],
  ['a name', namesQuery(ODD)],
  ['trying a text', extractQuery({ ...NO_DRAFT, title: ODD, text: ODD, publisher: ODD })],
  ['the address of a text', atAddressQuery('https://daily.example/a')],
  ['a page', fetchQuery('https://daily.example/a')],
  [
    'loading a text',
    loadMutation(
      { ...NO_DRAFT, title: ODD, text: ODD },
      [
        { decision: 'REJECT_EVENT', id: 'v1' },
        { decision: 'RENAME', id: ODD, value: ODD },
      ],
      ODD,
    ),
  ],
  ['unsure pairs', reviewQuery('cursor')],
  ['a decision', judgeMutation({ decision: 'SAME', ids: [ODD, 'company:x'], who: ODD, why: ODD })],
  ['taking it back', undoMutation(ODD)],
  ['an event', eventQuery(ODD)],
  ['an article', articleQuery(ODD)],
  ...['person:x', 'agency:pk/x', 'company:x', 'organization:x', 'country:PK'].flatMap((id) => [
    [`the page of ${id}`, actorQuery(id)] as const,
    [`more that ${id} met`, encountersQuery(id, 'met', 'cursor')] as const,
    [`more events of ${id}`, listQuery(id, 'events', 'cursor')] as const,
  ]),
];

describe('The schema has what is asked for', () => {
  it.each(QUERIES)('by %s', (_, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(QUERIES)('by %s as it is shown', (_, query) => {
    expect(validate(schema, parse(layOut(query)))).toEqual([]);
  });
});

describe('Arguments', () => {
  it.each([
    [{}, ''],
    [{ a: undefined }, ''],
    [{ a: 'x', b: 1, c: true, d: null }, '(a: "x", b: 1, c: true, d: null)'],
    [{ where: { kind: word('PERSON'), id: ['a', 'b'] } }, '(where: { kind: PERSON, id: ["a", "b"] })'],
    [{ topic: word('x") { evil }') }, '(topic: "x\\") { evil }")'],
  ])('%j are written as %s', (values, written) => {
    expect(args(values)).toBe(written);
  });

  it('ask of a country in the middle of the graph for the events of anyone of it', () => {
    const around = ['country:PK'];
    const ofCountry = linkQuery({ ...view, around }, 'company:x', 'country:PK');
    expect(ofCountry).toContain('participantId: ["company:x"], participant: [{ country: "PK" }]');
    const besides = linkQuery(view, 'company:x', 'country:PK');
    expect(besides).toContain('participantId: ["company:x", "country:PK"]');
    expect(besides).not.toContain('participant:');
  });

  it('keep every character of a text', () => {
    const document = parse(`{ node${args({ id: ODD })} { id } }`);
    expect(JSON.stringify(document)).toContain(JSON.stringify(ODD));
  });
});

describe('A query as it is shown', () => {
  it('has a line for each set of fields', () => {
    expect(layOut('{ a(x: "{ no }", where: { b: 1 }) { b   c { d } ... on E { f } } }')).toBe(
      '{\n  a(x: "{ no }", where: { b: 1 }) {\n    b c {\n      d\n    }\n    ... on E {\n      f\n    }\n  }\n}',
    );
  });

  it.each([ODD, 'two  spaces', ') { ... }', ''])('keeps the text %j as it is', (text) => {
    const query = `{ search${args({ text })} { totalCount } }`;
    expect(print(parse(layOut(query)))).toBe(print(parse(query)));
  });
});
