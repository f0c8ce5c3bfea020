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

describe('Articles and the whole graph', () => {
  it('An article by its address, with all that it says', async () => {
    const query = `{
      article(url: "https://radio.example/galaxyspace") {
        id
        title
        url
        publisher
        published
        language
        text
        cut
        extractor
        events { id }
        mentions { actor { id } name aliases quote start end confidence places { start end } }
      }
      articles(where: { date: { from: "2025-04-26" }, publisher: "Dawn" }) { edges { node { title } } }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        article: {
          id: 'article:a1',
          title: 'Minister receives GalaxySpace',
          url: 'https://radio.example/galaxyspace',
          publisher: 'Radio Pakistan',
          published: '2025-04-25',
          language: 'en',
          text: 'Minister receives GalaxySpace\n\nShaza Fatima Khawaja, Minister for IT, received GalaxySpace in Islamabad on Thursday. Its team was led by Zhang Wei, Chairman of GalaxySpace. Pakistan Telecommunication Authority attended.',
          cut: ['Share this'],
          extractor: 'by hand',
          events: [{ id: 'event:e1' }],
          mentions: [
            {
              actor: { id: 'company:galaxyspace' },
              name: 'GalaxySpace',
              aliases: [],
              quote: 'GalaxySpace',
              start: 18,
              end: 29,
              confidence: 0.9,
              places: [
                { start: 18, end: 29 },
                { start: 79, end: 90 },
                { start: 160, end: 171 },
              ],
            },
            {
              actor: { id: 'person:khawaja' },
              name: 'Shaza Fatima Khawaja',
              aliases: [],
              quote: 'Shaza Fatima Khawaja',
              start: 31,
              end: 51,
              confidence: 0.9,
              places: [{ start: 31, end: 51 }],
            },
            {
              actor: { id: 'person:zhang' },
              name: 'Zhang Wei',
              aliases: [],
              quote: 'Zhang Wei',
              start: 137,
              end: 146,
              confidence: 0.9,
              places: [{ start: 137, end: 146 }],
            },
            {
              actor: { id: 'agency:pk/pta' },
              name: 'Pakistan Telecommunication Authority',
              aliases: ['PTA'],
              quote: 'Pakistan Telecommunication Authority',
              start: 173,
              end: 209,
              confidence: 0.9,
              places: [{ start: 173, end: 209 }],
            },
            {
              actor: { id: 'country:PK' },
              name: 'Pakistan',
              aliases: [],
              quote: 'Pakistan',
              start: 173,
              end: 181,
              confidence: 0.9,
              places: [{ start: 173, end: 181 }],
            },
          ],
        },
        articles: {
          edges: [
            { node: { title: 'Chinese satellite firm in talks' } },
            { node: { title: 'Forum on chips' } },
          ],
        },
      },
    });
  });

  it('What the graph holds', async () => {
    const query = `{
      statistics { articles events meetings people officials agencies companies organizations countries firstDate lastDate }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        statistics: {
          articles: 5,
          events: 6,
          meetings: 3,
          people: 4,
          officials: 3,
          agencies: 3,
          companies: 3,
          organizations: 3,
          countries: 3,
          firstDate: '2024',
          lastDate: '2025-07',
        },
      },
    });
  });

  it('Each id that a list gives finds its node again, one by one and many at once', async () => {
    const lists = ['articles', 'events', 'actors'];
    const { data } = await ask(
      `{ ${lists.map((list) => `${list}(first: 100) { edges { node { __typename id } } }`).join(' ')} }`,
    );
    const nodes = lists.flatMap((list) => data[list].edges.map(({ node }: { node: unknown }) => node));
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5 + 6 + 16);
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      data: { nodes },
    });
    for (const node of nodes) {
      expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: node.id })).toEqual({
        data: { node },
      });
    }
  });
});
