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

describe('Events', () => {
  it('An event has its place, its participants with proofs, and its reports', async () => {
    const query = `{
      event(id: "event:e1") {
        type
        status
        title
        date
        datePrecision
        endDate
        place { country { id name code } city }
        topics
        amount { value currency }
        plover
        confidence
        participants {
          role
          confidence
          actor { __typename name }
          onBehalfOf { name }
          evidence { article { id } quote start end confidence }
        }
        reports { article { id } quote start end confidence title status date extractor }
        reportCount
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        event: {
          type: 'MEETING',
          status: 'HAPPENED',
          title: 'Minister received GalaxySpace',
          date: '2025-04-24',
          datePrecision: 'DAY',
          endDate: null,
          place: { country: { id: 'country:PK', name: 'Pakistan', code: 'PK' }, city: 'Islamabad' },
          topics: ['SPACE'],
          amount: null,
          plover: 'CONSULT',
          confidence: 0.9,
          participants: [
            {
              role: 'HOST',
              confidence: 0.8,
              actor: { __typename: 'Person', name: 'Shaza Fatima Khawaja' },
              onBehalfOf: { name: 'Ministry of IT' },
              evidence: [
                {
                  article: { id: 'article:a1' },
                  quote: 'Shaza Fatima Khawaja',
                  start: 31,
                  end: 51,
                  confidence: 0.8,
                },
                {
                  article: { id: 'article:a2' },
                  quote: 'Shaza Fatima Khawaja',
                  start: 61,
                  end: 81,
                  confidence: 0.8,
                },
              ],
            },
            {
              role: 'GUEST',
              confidence: 0.8,
              actor: { __typename: 'Company', name: 'GalaxySpace' },
              onBehalfOf: null,
              evidence: [
                {
                  article: { id: 'article:a1' },
                  quote: 'GalaxySpace in',
                  start: 79,
                  end: 93,
                  confidence: 0.8,
                },
                {
                  article: { id: 'article:a2' },
                  quote: 'GalaxySpace held talks',
                  start: 33,
                  end: 55,
                  confidence: 0.8,
                },
              ],
            },
            {
              role: 'GUEST',
              confidence: 0.8,
              actor: { __typename: 'Person', name: 'Zhang Wei' },
              onBehalfOf: { name: 'GalaxySpace' },
              evidence: [
                { article: { id: 'article:a1' }, quote: 'Zhang Wei', start: 137, end: 146, confidence: 0.8 },
              ],
            },
            {
              role: 'PARTICIPANT',
              confidence: 0.8,
              actor: { __typename: 'Agency', name: 'Pakistan Telecommunication Authority' },
              onBehalfOf: null,
              evidence: [
                {
                  article: { id: 'article:a1' },
                  quote: 'Pakistan Telecommunication Authority attended',
                  start: 173,
                  end: 218,
                  confidence: 0.8,
                },
              ],
            },
          ],
          reports: [
            {
              article: { id: 'article:a1' },
              quote: 'received GalaxySpace in Islamabad',
              start: 70,
              end: 103,
              confidence: 0.9,
              title: 'Minister received GalaxySpace',
              status: 'HAPPENED',
              date: '2025-04-24',
              extractor: 'by hand',
            },
            {
              article: { id: 'article:a2' },
              quote: 'GalaxySpace held talks',
              start: 33,
              end: 55,
              confidence: 0.9,
              title: 'Minister received GalaxySpace',
              status: 'HAPPENED',
              date: '2025-04-24',
              extractor: 'by hand',
            },
          ],
          reportCount: 2,
        },
      },
    });
  });

  it('An event that little is known of', async () => {
    const query = `{
      events(where: { topic: SEMICONDUCTORS }) {
        edges { node { date datePrecision place { country { name } city } plover reportCount } }
      }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        events: {
          edges: [
            {
              node: {
                date: null,
                datePrecision: 'NONE',
                place: { country: null, city: null },
                plover: null,
                reportCount: 1,
              },
            },
          ],
        },
      },
    });
  });

  it('Events by each condition', async () => {
    const query = `{
      id: events(where: { id: ["event:e2", "event:none"] }) { edges { node { id } } }
      type: events(where: { type: [AGREEMENT, FORUM] }) { edges { node { id amount { value currency } } } }
      status: events(where: { status: PLANNED }) { edges { node { id } } }
      from: events(where: { date: { from: "2025-06-10" } }) { edges { node { id } } }
      to: events(where: { date: { to: "2025-04" } }) { edges { node { id } } }
      month: events(where: { date: { from: "2025-07-31", to: "2025-08" } }) { edges { node { id } } }
      country: events(where: { country: ["PK", "CN"] }) { edges { node { id } } }
      participant: events(where: { participantId: ["agency:pk/moit", "company:galaxyspace"] }) { edges { node { id } } }
      publisher: events(where: { publisher: "Dawn" }) { edges { node { id } } }
      confidence: events(where: { confidence: { min: 0.6 } }, orderBy: DATE_ASC) { edges { node { id } } }
      text: events(where: { text: "MINISTRY jazz" }) { edges { node { id } } }
      none: events(where: { type: null, date: null, country: null }) { totalCount }
    }`;
    expect(await ask(query)).toEqual({
      data: {
        id: { edges: [{ node: { id: 'event:e2' } }] },
        type: {
          edges: [
            { node: { id: 'event:e4', amount: { value: 5000000, currency: 'USD' } } },
            { node: { id: 'event:e6', amount: null } },
          ],
        },
        status: { edges: [{ node: { id: 'event:e3' } }] },
        from: { edges: [{ node: { id: 'event:e3' } }, { node: { id: 'event:e2' } }] },
        to: { edges: [{ node: { id: 'event:e1' } }, { node: { id: 'event:e5' } }] },
        month: { edges: [{ node: { id: 'event:e3' } }] },
        country: { edges: [{ node: { id: 'event:e1' } }] },
        participant: { edges: [{ node: { id: 'event:e3' } }] },
        publisher: { edges: [{ node: { id: 'event:e1' } }, { node: { id: 'event:e6' } }] },
        confidence: {
          edges: [
            { node: { id: 'event:e5' } },
            { node: { id: 'event:e1' } },
            { node: { id: 'event:e2' } },
            { node: { id: 'event:e3' } },
            { node: { id: 'event:e6' } },
          ],
        },
        text: { edges: [{ node: { id: 'event:e4' } }] },
        none: { totalCount: 6 },
      },
    });
  });
});
