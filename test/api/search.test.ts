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

async function find(args: string): Promise<{ ids: string[]; correctedText: string | null }> {
  const { data, errors } = await ask(
    `{ search(${args}) { totalCount correctedText edges { node { node { id } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { edges, totalCount, correctedText } = data.search;
  const ids = edges.map(({ node }: { node: { node: { id: string } } }) => node.node.id);
  if (!args.includes('first')) expect(totalCount).toBe(ids.length);
  return { ids, correctedText };
}

describe('A search finds, best first', () => {
  const cases: [args: string, ids: string[]][] = [
    ['text: "GalaxySpace", kinds: [COMPANY]', ['company:galaxyspace']],
    ['text: "galaxy", kinds: [COMPANY, EVENT]', ['company:galaxyspace', 'event:e1', 'event:e3']],
    ['text: "MoIT"', ['agency:pk/moit']],
    ['text: "it ministry"', ['agency:pk/moit', 'article:a3']],
    ['text: "shaza khawaja", kinds: PERSON', ['person:khawaja']],
    ['text: "shaza khawaja minister", kinds: ARTICLE', ['article:a1', 'article:a2']],
    ['text: "Pakistan", kinds: [COUNTRY, AGENCY]', ['country:PK', 'agency:pk/pta']],
    ['text: "satellites"', ['article:a2']],
    ['text: "axyspace"', []],
    ['text: "nothing of the kind"', []],
  ];
  it.each(cases)('%s', async (args, ids) => {
    const found = await find(args);
    expect(found.correctedText).toBeNull();
    expect(found.ids).toEqual(ids);
  });

  it('A whole name stands before one that begins so, and a name before texts', async () => {
    const { ids } = await find('text: "pakistan"');
    expect(ids.slice(0, 2)).toEqual(['country:PK', 'agency:pk/pta']);
    expect(ids.slice(2).every((id) => id.startsWith('article:'))).toBe(true);
  });
});

describe('A word that nothing has is taken for the nearest that something has', () => {
  const cases: [text: string, correctedText: string, first: string][] = [
    ['galxyspace', 'galaxyspace', 'company:galaxyspace'],
    ['satelites', 'satellites', 'article:a2'],
    ['Huwaei', 'huawei', 'company:huawei'],
    ['Shazza Khwaja', 'shaza khawaja', 'person:khawaja'],
    ['Pakistan Telecomunication', 'pakistan telecommunication', 'agency:pk/pta'],
  ];
  it.each(cases)('%s', async (text, correctedText, first) => {
    const found = await find(`text: "${text}"`);
    expect([found.correctedText, found.ids[0]]).toEqual([correctedText, first]);
  });

  it('words far from all others stay as they are', async () => {
    expect(await find('text: "qwrtz"')).toEqual({ ids: [], correctedText: null });
  });
});

it('Snippets show the words where they stand', async () => {
  const { data } = await ask(
    `{ search(text: "galaxyspace talks", kinds: [ARTICLE], first: 1) {
      edges { node {
        node { ... on Article { id text } }
        snippets { field text start highlights { start end } }
      } }
    } }`,
  );
  const { node, snippets } = data.search.edges[0].node;
  expect(node.id).toBe('article:a2');
  expect(snippets).toEqual([
    {
      field: 'TITLE',
      text: 'Chinese satellite firm in talks',
      start: null,
      highlights: [{ start: 26, end: 31 }],
    },
    {
      field: 'TEXT',
      text: 'GalaxySpace held talks with Shaza Fatima Khawaja, the Minister for IT of Pakistan, about satellites.',
      start: 33,
      highlights: [
        { start: 0, end: 11 },
        { start: 17, end: 22 },
      ],
    },
  ]);
  const [, inText] = snippets;
  expect(node.text.slice(inText.start, inText.start + inText.text.length)).toBe(inText.text);
});

it('Pages go on through all kinds without a row twice', async () => {
  const whole = (await find('text: "pa", first: 100')).ids;
  expect(whole.length).toBeGreaterThan(4);
  const paged: string[] = [];
  let after = '';
  for (;;) {
    const { data } = await ask(
      `{ search(text: "pa", first: 2${after}) { edges { node { node { id } } } pageInfo { hasNextPage endCursor } } }`,
    );
    paged.push(...data.search.edges.map(({ node }: { node: { node: { id: string } } }) => node.node.id));
    if (!data.search.pageInfo.hasNextPage) break;
    after = `, after: "${data.search.pageInfo.endCursor}"`;
  }
  expect(paged).toEqual(whole);
});

describe('What has no word is refused', () => {
  const cases: [args: string, message: string][] = [
    ['text: " –!"', 'text has no word: give a letter or digit at least.'],
    [`text: "${'a'.repeat(201)}"`, 'text has 201 characters; 200 is the most.'],
    ['text: "a", kinds: []', 'kinds is empty: name at least one, or leave it out.'],
  ];
  it.each(cases)('%s', async (args, message) => {
    const { errors } = await ask(`{ search(${args}) { totalCount } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
