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

describe('Who met whom', () => {
  it('The question: which ministries met which foreign firms, with the quotes', async () => {
    const query = `{
      meetings(foreign: true, of: { agencyKind: MINISTRY }, orderBy: LAST_DATE_DESC) {
        totalCount
        edges {
          node {
            body { __typename name }
            counterpart { name country { code } }
            meetings
            firstDate
            lastDate
            direct { body counterpart }
            through { person { name } post at { name } }
            events(first: 1) { totalCount edges { node { title } } }
            evidence { event { id } article { publisher } quote start end }
          }
        }
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        meetings: {
          totalCount: 2,
          edges: [
            {
              node: {
                body: { __typename: 'Agency', name: 'Ministry of IT' },
                counterpart: { name: 'Huawei', country: { code: 'CN' } },
                meetings: 1,
                firstDate: '2025-06-10',
                lastDate: '2025-06-10',
                direct: { body: true, counterpart: true },
                through: [],
                events: { totalCount: 1, edges: [{ node: { title: 'Ministry met Huawei' } }] },
                evidence: [
                  {
                    event: { id: 'event:e2' },
                    article: { publisher: 'Radio Pakistan' },
                    quote: 'Ministry of IT met Huawei',
                    start: 29,
                    end: 54,
                  },
                  {
                    event: { id: 'event:e2' },
                    article: { publisher: 'Radio Pakistan' },
                    quote: 'Ministry of IT met',
                    start: 29,
                    end: 47,
                  },
                  {
                    event: { id: 'event:e2' },
                    article: { publisher: 'Radio Pakistan' },
                    quote: 'met Huawei',
                    start: 44,
                    end: 54,
                  },
                ],
              },
            },
            {
              node: {
                body: { __typename: 'Agency', name: 'Ministry of IT' },
                counterpart: { name: 'GalaxySpace', country: { code: 'CN' } },
                meetings: 1,
                firstDate: '2025-04-24',
                lastDate: '2025-04-24',
                direct: { body: false, counterpart: true },
                through: [
                  {
                    person: { name: 'Shaza Fatima Khawaja' },
                    post: 'Minister for IT',
                    at: { name: 'Ministry of IT' },
                  },
                  { person: { name: 'Zhang Wei' }, post: 'Chairman', at: { name: 'GalaxySpace' } },
                ],
                events: { totalCount: 1, edges: [{ node: { title: 'Minister received GalaxySpace' } }] },
                evidence: [
                  {
                    event: { id: 'event:e1' },
                    article: { publisher: 'Radio Pakistan' },
                    quote: 'received GalaxySpace in Islamabad',
                    start: 70,
                    end: 103,
                  },
                  {
                    event: { id: 'event:e1' },
                    article: { publisher: 'Dawn' },
                    quote: 'GalaxySpace held talks',
                    start: 33,
                    end: 55,
                  },
                  {
                    event: { id: 'event:e1' },
                    article: { publisher: 'Radio Pakistan' },
                    quote: 'Shaza Fatima Khawaja',
                    start: 31,
                    end: 51,
                  },
                  {
                    event: { id: 'event:e1' },
                    article: { publisher: 'Dawn' },
                    quote: 'Shaza Fatima Khawaja',
                    start: 61,
                    end: 81,
                  },
                  {
                    event: { id: 'event:e1' },
                    article: { publisher: 'Radio Pakistan' },
                    quote: 'GalaxySpace in',
                    start: 79,
                    end: 93,
                  },
                  {
                    event: { id: 'event:e1' },
                    article: { publisher: 'Radio Pakistan' },
                    quote: 'Zhang Wei',
                    start: 137,
                    end: 146,
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('Bodies of a country meet firms of the same country', async () => {
    const query = `{
      meetings(foreign: false, of: { country: "pk" }) {
        edges { node { body { name } counterpart { name } firstDate } }
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        meetings: {
          edges: [
            {
              node: {
                body: { name: 'Pakistan Telecommunication Authority' },
                counterpart: { name: 'Jazz' },
                firstDate: '2024',
              },
            },
          ],
        },
      },
    });
  });

  it('Planned meetings count where they are asked for', async () => {
    const query = `{
      meetings(where: { status: PLANNED }) {
        edges { node { body { name } counterpart { name } through { post } firstDate } }
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        meetings: {
          edges: [
            {
              node: {
                body: { name: 'Ministry of IT' },
                counterpart: { name: 'GalaxySpace' },
                through: [],
                firstDate: '2025-07',
              },
            },
          ],
        },
      },
    });
  });

  it('Persons and agreements can be asked for in place of bodies and meetings', async () => {
    const query = `{
      meetings(of: { kind: PERSON, isOfficial: true }, with: { text: "galaxy" }) {
        edges { node { body { name } counterpart { name } } }
      }
      agreements: meetings(where: { type: AGREEMENT, date: { from: "2025-06", to: "2025" } }) {
        edges { node { body { name } counterpart { name } } }
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        meetings: {
          edges: [{ node: { body: { name: 'Shaza Fatima Khawaja' }, counterpart: { name: 'GalaxySpace' } } }],
        },
        agreements: {
          edges: [{ node: { body: { name: 'Ministry of IT' }, counterpart: { name: 'Jazz' } } }],
        },
      },
    });
  });
});
