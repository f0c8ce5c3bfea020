import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { countingStore } from './counting-store.ts';
import { askOver, openFixture } from './open-api.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openFixture();
});
afterAll(() => store.close());

async function answer(query: string): Promise<{ data: unknown; reads: string[] }> {
  const counting = countingStore(store);
  const { data, errors } = await askOver({ store: counting.store })(query);
  expect(errors).toBeUndefined();
  return { data, reads: counting.reads.sort() };
}

const ACTOR = `__typename id name aliases wikidataId country { __typename id name code aliases }
  ... on Person { isOfficial posts { title } } ... on Agency { kind } ... on Company { parent: country { id } }`;
const ARTICLE = 'id title url publisher published language text';

/** What is asked of events, each by itself: a field that is left out of the statement would be missed. */
const FIELDS = [
  'id',
  'type status title date datePrecision endDate topics plover confidence reportCount',
  'place { city country { name } } amount { value currency }',
  'participants { role }',
  'participants { actor { name } }',
  `participants { role actor { ${ACTOR} } }`,
  '... on Event { participants { actor { ... on Actor { country { name } } } } }',
  'who: participants { actor { name } } from: participants { actor { country { id } } }',
  'participants @skip(if: false) { actor { wikidataId @include(if: true) aliases @include(if: false) } }',
  'reports { quote }',
  'reports { quote start end confidence title status date extractor }',
  `reports { article { ${ARTICLE} } }`,
  'title participants { role actor { name } } reports { quote article { title } }',
];

/** Ways to events, with `#` where their fields stand. */
const WAYS = [
  '{ event(id: "event:e1") { # } }',
  '{ node(id: "event:e1") { ... on Event { # } } }',
  '{ nodes(ids: ["event:e1", "event:e2"]) { ... on Event { # } } }',
  '{ events(first: 5) { edges { node { # } } } }',
  '{ events(first: 2, orderBy: DATE_ASC) { edges { node { ...Of } } } } fragment Of on Event { # }',
  '{ actor(id: "company:galaxyspace") { events(first: 5) { edges { node { role event { # } } } } } }',
  '{ companies(first: 3) { edges { node { events(first: 5) { edges { node { event { # } } } } } } } }',
  '{ meetings(first: 3) { edges { node { events(first: 5) { edges { node { # } } } evidence { event { # } } } } } }',
];

describe('What comes along with events is what it is when it is read by itself', () => {
  // To ask a part for its event leads back to the event, of which all is read then.
  const BACK = 'back: participants { event { id } }';
  it.each(WAYS.flatMap((way) => FIELDS.map((fields) => [way, fields] as const)))(
    '%s %s',
    async (way, fields) => {
      const along = await answer(way.replaceAll('#', fields));
      const apart = await answer(way.replaceAll('#', `${fields} ${BACK}`));
      expect(along.data).toEqual(withoutBack(apart.data));
      expect(JSON.stringify(along.data)).not.toMatch(/^\{"\w+":(null|\[\])/);
    },
  );
});

describe('An actor that comes along with its events is what it is when it is read by itself', () => {
  it.each(['company:galaxyspace', 'country:pk', 'company:none'])('%s', async (id) => {
    const alone = await answer(`{ actor(id: "${id}") { ${ACTOR} } }`);
    const along = await answer(
      `{ actor(id: "${id}") { ${ACTOR} events(first: 2) { edges { node { role } } } } }`,
    );
    expect(along.data).toMatchObject(alone.data as object);
  });
});

it('What comes along stands or falls with the variables of each request', async () => {
  const ask = askOver({ store });
  const query = 'query ($told: Boolean!) { event(id: "event:e1") { id title @include(if: $told) } }';
  const told = async (is: boolean) => Object.keys((await ask(query, { told: is })).data.event);
  expect([await told(false), await told(true), await told(false)]).toEqual([['id'], ['id', 'title'], ['id']]);
});

describe('What can come along is not read again', () => {
  const event =
    'title participants { role actor { name country { name } } } reports { quote article { title } }';
  it.each([
    [`{ event(id: "event:e1") { ${event} } }`, ['events']],
    [`{ events { edges { node { ${event} } } } }`, ['eventPage']],
    [
      `{ actor(id: "company:galaxyspace") { events { edges { node { role event { ${event} } } } } } }`,
      ['eventsOfActors'],
    ],
    [`{ actor(id: "company:galaxyspace") { name } }`, ['actors']],
    [
      `{ actor(id: "company:galaxyspace") { name events(where: { type: ENFORCEMENT }) { edges { node { role } } } } }`,
      ['actors', 'eventsOfActors'],
    ],
    ['{ event(id: "event:e1") { participants { confidence } } }', ['events', 'participants']],
  ])('%s', async (query, reads) => {
    expect((await answer(query)).reads).toEqual(reads);
  });
});

function withoutBack(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === 'back' ? undefined : value)));
}
