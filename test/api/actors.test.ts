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

describe('Actors', () => {
  it('A person has posts, at any time or as of a date', async () => {
    const query = `{
      actor(id: "person:khawaja") {
        __typename
        name
        aliases
        country { code }
        wikidataId
        ... on Person {
          isOfficial
          posts { title at { name } former firstAttested lastAttested evidence { quote confidence article { id } } }
          before: posts(asOf: "2025-03") { title }
          within: posts(asOf: "2025-04") { title }
        }
        articles { totalCount edges { node { id } } }
        events { totalCount edges { node { role event { id } } } }
        counterparts { totalCount edges { node { actor { name } eventCount firstDate lastDate } } }
      }
      former: actor(id: "person:raza") { ... on Person { posts { title former } now: posts(asOf: "2026") { title } } }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        actor: {
          __typename: 'Person',
          name: 'Shaza Fatima Khawaja',
          aliases: [],
          country: { code: 'PK' },
          wikidataId: null,
          isOfficial: true,
          posts: [
            {
              title: 'Minister for IT',
              at: { name: 'Ministry of IT' },
              former: false,
              firstAttested: '2025-04-25',
              lastAttested: '2025-04-26',
              evidence: [
                { quote: 'Minister for IT', confidence: null, article: { id: 'article:a1' } },
                { quote: 'Minister for IT', confidence: null, article: { id: 'article:a2' } },
              ],
            },
          ],
          before: [],
          within: [{ title: 'Minister for IT' }],
          articles: {
            totalCount: 2,
            edges: [{ node: { id: 'article:a2' } }, { node: { id: 'article:a1' } }],
          },
          events: { totalCount: 1, edges: [{ node: { role: 'HOST', event: { id: 'event:e1' } } }] },
          counterparts: {
            totalCount: 3,
            edges: [
              {
                node: {
                  actor: { name: 'GalaxySpace' },
                  eventCount: 1,
                  firstDate: '2025-04-24',
                  lastDate: '2025-04-24',
                },
              },
              {
                node: {
                  actor: { name: 'Pakistan Telecommunication Authority' },
                  eventCount: 1,
                  firstDate: '2025-04-24',
                  lastDate: '2025-04-24',
                },
              },
              {
                node: {
                  actor: { name: 'Zhang Wei' },
                  eventCount: 1,
                  firstDate: '2025-04-24',
                  lastDate: '2025-04-24',
                },
              },
            ],
          },
        },
        former: { posts: [{ title: 'Chairman', former: true }], now: [] },
      },
    });
  });

  it('Each kind of actor has what is its own', async () => {
    const query = `{
      agencies(where: { agencyKind: [MINISTRY, AGENCY] }) {
        edges { node { name kind aliases people { person { name } title former } now: people(asOf: "2026") { title } } }
      }
      companies(where: { country: "CN" }) { edges { node { name wikidataId people { person { name } } } } }
      organizations(orderBy: NAME_DESC) { edges { node { name country { name } people { title } } } }
      countries { edges { node { name code country { id } people { person { name } title } } } }
      officials { edges { node { name } } }
      people(where: { text: "wei" }) { edges { node { name isOfficial } } }
      actors(where: { text: "moit" }) { edges { node { __typename name } } }
      busiest: actors(orderBy: EVENTS_DESC, first: 1) { edges { node { name events { totalCount } } } }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        agencies: {
          edges: [
            {
              node: {
                name: 'Ministry of IT',
                kind: 'MINISTRY',
                aliases: ['IT Ministry', 'MoIT'],
                people: [
                  { person: { name: 'Shaza Fatima Khawaja' }, title: 'Minister for IT', former: false },
                ],
                now: [{ title: 'Minister for IT' }],
              },
            },
            {
              node: {
                name: 'SUPARCO',
                kind: 'AGENCY',
                aliases: [],
                people: [{ person: { name: 'Asif Raza' }, title: 'Chairman', former: true }],
                now: [],
              },
            },
          ],
        },
        companies: {
          edges: [
            { node: { name: 'GalaxySpace', wikidataId: 'Q1', people: [{ person: { name: 'Zhang Wei' } }] } },
            { node: { name: 'Huawei', wikidataId: null, people: [] } },
          ],
        },
        organizations: {
          edges: [
            { node: { name: 'LUMS', country: { name: 'Pakistan' }, people: [] } },
            { node: { name: 'ITU', country: null, people: [] } },
            { node: { name: 'GSMA', country: null, people: [] } },
          ],
        },
        countries: {
          edges: [
            {
              node: {
                name: 'China',
                code: 'CN',
                country: { id: 'country:CN' },
                people: [{ person: { name: 'Li Na' }, title: 'Ambassador' }],
              },
            },
            { node: { name: 'Pakistan', code: 'PK', country: { id: 'country:PK' }, people: [] } },
            { node: { name: 'United States', code: 'US', country: { id: 'country:US' }, people: [] } },
          ],
        },
        officials: {
          edges: [
            { node: { name: 'Asif Raza' } },
            { node: { name: 'Li Na' } },
            { node: { name: 'Shaza Fatima Khawaja' } },
          ],
        },
        people: { edges: [{ node: { name: 'Zhang Wei', isOfficial: false } }] },
        actors: { edges: [{ node: { __typename: 'Agency', name: 'Ministry of IT' } }] },
        busiest: { edges: [{ node: { name: 'Ministry of IT', events: { totalCount: 3 } } }] },
      },
    });
  });

  it("An actor's events by condition, each with its role and proof", async () => {
    const query = `{
      actor(id: "company:galaxyspace") {
        events(where: { status: HAPPENED }, orderBy: DATE_ASC) {
          totalCount
          edges { node { role confidence onBehalfOf { name } actor { name } event { title } evidence { quote } } }
        }
        counterparts(where: { status: PLANNED }) { edges { node { actor { name } eventCount } } }
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        actor: {
          events: {
            totalCount: 1,
            edges: [
              {
                node: {
                  role: 'GUEST',
                  confidence: 0.8,
                  onBehalfOf: null,
                  actor: { name: 'GalaxySpace' },
                  event: { title: 'Minister received GalaxySpace' },
                  evidence: [{ quote: 'GalaxySpace in' }, { quote: 'GalaxySpace held talks' }],
                },
              },
            ],
          },
          counterparts: { edges: [{ node: { actor: { name: 'Ministry of IT' }, eventCount: 1 } }] },
        },
      },
    });
  });
});
