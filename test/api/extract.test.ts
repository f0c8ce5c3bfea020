import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArticleToExtract, ExtractArticle } from '../../src/api/index.ts';
import { InputError } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { askOver, openFixture } from './open-api.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openFixture();
});
afterAll(() => store.close());

const QUERY = `query ($article: ArticleInput!) {
  extract(article: $article) {
    source { publisher url title published }
    text
    entities {
      id kind name aliases country agencyKind confidence evidence start end
      posts { title at former evidence start end }
      mentions { start end }
    }
    events {
      id type status date datePrecision endDate topics confidence evidence start end
      place { country city }
      amount { value currency }
      participants { entity role confidence evidence start end }
    }
  }
}`;

/** Finds "Li Na, Minister" and "met", whatever else the text says. */
const extractByHand: ExtractArticle = ({ title, text: body, url, published }: ArticleToExtract) => {
  if (body.includes('\u0000')) throw new InputError('The text is no text.');
  const text = `${title}\n\n${body}`;
  const words = (evidence: string) => {
    const start = text.indexOf(evidence);
    return { evidence, start, end: start + evidence.length };
  };
  const [name, title_, met] = [words('Li Na'), words('Minister'), words('met')];
  return {
    article: { text },
    extraction: {
      source: { publisher: null, url, title, published },
      entities: [
        {
          id: 'li-na',
          kind: 'person',
          name: 'Li Na',
          aliases: [],
          country: null,
          confidence: 0.9,
          posts: [{ title: 'Minister', at: null, former: false, ...title_ }],
          mentions: [{ start: name.start, end: name.end }],
          ...name,
        },
      ],
      events: [
        {
          id: 'v1',
          type: 'MEETING',
          status: 'HAPPENED',
          date: published,
          datePrecision: published ? 'DAY' : 'NONE',
          place: { country: null, city: null },
          participants: [{ entity: 'li-na', role: 'HOST', confidence: 0.7, ...name }],
          topics: [],
          confidence: 0.8,
          ...met,
        },
      ],
    },
  };
};

it('An article is extracted as it stands, and nothing is written', async () => {
  const before = await store.statistics();
  const ask = askOver({ store, extract: extractByHand });
  const article = {
    title: 'Talks',
    text: 'Li Na, Minister, met Huawei.',
    url: 'https://x.example/',
    published: '2025-04-24',
  };
  expect(await ask(QUERY, { article })).toEqual({
    data: {
      extract: {
        source: { publisher: null, url: 'https://x.example/', title: 'Talks', published: '2025-04-24' },
        text: 'Talks\n\nLi Na, Minister, met Huawei.',
        entities: [
          {
            id: 'li-na',
            kind: 'PERSON',
            name: 'Li Na',
            aliases: [],
            country: null,
            agencyKind: null,
            confidence: 0.9,
            evidence: 'Li Na',
            start: 7,
            end: 12,
            posts: [{ title: 'Minister', at: null, former: false, evidence: 'Minister', start: 14, end: 22 }],
            mentions: [{ start: 7, end: 12 }],
          },
        ],
        events: [
          {
            id: 'v1',
            type: 'MEETING',
            status: 'HAPPENED',
            date: '2025-04-24',
            datePrecision: 'DAY',
            endDate: null,
            topics: [],
            confidence: 0.8,
            evidence: 'met',
            start: 24,
            end: 27,
            place: { country: null, city: null },
            amount: null,
            participants: [
              { entity: 'li-na', role: 'HOST', confidence: 0.7, evidence: 'Li Na', start: 7, end: 12 },
            ],
          },
        ],
      },
    },
  });
  expect(await store.statistics()).toEqual(before);
});

it.each([
  [{ title: 'T', text: ' \n' }, 'article.text is blank: give the text of the article.'],
  [{ title: 'T', text: 'x'.repeat(200_001) }, 'article.text has 200001 characters; 200000 is the most.'],
  [{ title: 'T', text: 'a\u0000b' }, 'The text is no text.'],
])('A text that cannot be read is refused, case %#', async (article, message) => {
  const { data, errors } = await askOver({ store, extract: extractByHand })(QUERY, { article });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});
