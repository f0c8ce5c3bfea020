import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { servePage } from '../support/serve-page.ts';
import { explorerGraph } from './explorer-graph.ts';
import { describeInBrowser, shownText } from './open-explorer.ts';

const TOKEN = 'open-sesame-and-not-another-word';
/** The two texts name what may be one agency. */
const NAMES = ['Kenya Space Agency', 'Kenya Space Authority'];
const textOf = (name: string) =>
  `NAIROBI, May 5, 2025 – The ${name} signed an agreement with Nokia on Monday, said a person who was in the room and saw both sides sign it.`;

describeInBrowser(
  'Changing the graph in the explorer',
  ({ open }) => {
    it('loads a text that was tried, without the event that was struck out', async () => {
      const page = await tried(open, 'Satellites', textOf(NAMES[0]!));
      const taken = page.getByRole('complementary', { name: 'What would be taken' });
      await taken
        .getByRole('button', { name: /leave out/i })
        .first()
        .click();
      await page.getByRole('button', { name: 'Load it into the graph' }).click();
      await page.getByRole('status').getByText('Loaded:').waitFor();
      const { articles, judgements } = await graph(page);
      expect(articles).toBe(5);
      expect(judgements.map(({ decision, who }) => `${decision} ${who}`)).toEqual(['REJECT_EVENT Ada']);
    });

    it('loads a text as it was read', async () => {
      const page = await tried(open, 'More satellites', textOf(NAMES[1]!));
      await page.getByRole('button', { name: 'Load it into the graph' }).click();
      await page.getByRole('status').getByText('Loaded:').waitFor();
      expect((await graph(page)).articles).toBe(6);
    });

    it('decides a pair by a key, and takes it back by another', async () => {
      const page = await open('/review');
      await introduce(page);
      await page.getByRole('region', { name: NAMES.join(' and ') }).waitFor();
      const before = await graph(page);
      await page.keyboard.press('s');
      await page.getByText(`Kept: ${NAMES.join(' and ')} are one.`).waitFor();
      expect((await graph(page)).actors).toBe(before.actors - 1);
      await page.keyboard.press('u');
      await page.getByRole('region', { name: NAMES.join(' and ') }).waitFor();
      expect(await graph(page)).toEqual(before);
    });

    it('loads a text with what the reader corrected: a name, its kind and country, an act and its date', async () => {
      const page = await tried(
        open,
        'Corrected satellites',
        textOf(NAMES[0]!).replace('Nokia', 'Fjordsat Ltd'),
      );
      const taken = page.getByRole('complementary', { name: 'What would be taken' });
      const firm = taken.getByRole('listitem').filter({ hasText: 'correct: Fjordsat' });
      await firm.getByText('correct').click();
      await firm.getByLabel('Name').fill('Fjord Council');
      await firm.getByLabel('Is a').selectOption('ORGANIZATION');
      await firm.getByLabel(/^Country/).fill('no');
      await firm.getByLabel(/^Country/).press('Enter');
      const event = taken.locator('.numbered > li').first();
      await event.getByText('correct').click();
      await event.getByLabel('Kind of act').selectOption('INVESTMENT');
      await event.getByLabel('Date').fill('2025-04');
      await event.getByLabel('Date').press('Enter');
      expect(await shownText(event.locator('.facts').first())).toMatch(/^April 2025 Investment/);
      await page.getByText('with 5 corrections of yours').waitFor();
      await page.getByRole('button', { name: 'Load it into the graph' }).click();
      await page.getByRole('link', { name: 'Corrected satellites' }).click();
      await page.getByRole('link', { name: 'Fjord Council' }).first().waitFor();
      const query = `{ organizations(where: { text: "Fjord" }) { edges { node { name country { name }
        events(first: 1) { edges { node { event { type date } } } } } } } }`;
      const { data } = (await (await page.request.post('/graphql', { data: { query } })).json()) as {
        data: { organizations: unknown };
      };
      expect(data.organizations).toEqual({
        edges: [
          {
            node: {
              name: 'Fjord Council',
              country: { name: 'Norway' },
              events: { edges: [{ node: { event: { type: 'INVESTMENT', date: '2025-04' } } }] },
            },
          },
        ],
      });
      await page.goto('/review');
      await page.getByText('Fjord Council').first().waitFor();
    });

    it('reads the page at an address, fills in what it found, and shows what would be taken', async () => {
      const article = servePage(
        `<title>Ministry meets Nokia</title><meta property="og:site_name" content="Example Wire">
         <article><h1>Ministry meets Nokia</h1><time datetime="2025-05-05">5 May</time>
         <p>${textOf(NAMES[0]!)}</p><p>${textOf(NAMES[1]!)}</p></article>`,
      );
      const page = await open('/try');
      await page.getByLabel(/^Text, an empty line/).fill(await article.address);
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.getByText('only for those with its token').waitFor();
      expect(article.asked()).toBe(0);
      await introduce(page);
      await page.getByRole('complementary', { name: 'What would be taken' }).waitFor();
      expect(await page.getByLabel(/^Headline/).inputValue()).toBe('Ministry meets Nokia');
      expect(await page.getByLabel(/^Published on/).inputValue()).toBe('2025-05-05');
      expect(await page.locator('.text').textContent()).toContain(textOf(NAMES[1]!));
      await page.getByRole('button', { name: 'Load it into the graph' }).click();
      await page.getByRole('status').getByText('Loaded:').waitFor();
      const query = `{ article(url: "${await article.address}") { publisher published } }`;
      const { data } = (await (await page.request.post('/graphql', { data: { query } })).json()) as {
        data: object;
      };
      expect(data).toEqual({ article: { publisher: 'Example Wire', published: '2025-05-05' } });
      await article.close();
    });

    it('says that the token is not the one of the server', async () => {
      const page = await open('/review');
      await introduce(page, 'another');
      await page.keyboard.press('d');
      await page.getByRole('alert').getByText('token of this server').waitFor();
    });
  },
  explorerGraph,
  TOKEN,
);

describeInBrowser('A server without a token', ({ open }) => {
  it('says that it takes no decisions, and how they are made', async () => {
    const page = await open('/review');
    await page.getByText('This server takes no decisions').waitFor();
    expect(await page.getByRole('button', { name: 'Load it into the graph' }).count()).toBe(0);
  });
});

async function tried(open: (path: string) => Promise<Page>, headline: string, text: string): Promise<Page> {
  const page = await open('/try');
  await page.getByLabel(/^Headline/).fill(headline);
  await page.getByLabel(/^Text, an empty line/).fill(text);
  await page.getByLabel(/^Published on/).fill('2025-05-05');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('.text p').first().waitFor();
  await introduce(page);
  return page;
}

async function introduce(page: Page, token = TOKEN): Promise<void> {
  const form = page.getByRole('form', { name: 'Who you are' });
  await form.getByLabel(/^Your name/).fill('Ada');
  await form.getByLabel(/^Token/).fill(token);
  await form.getByRole('button').click();
}

interface Counts {
  readonly articles: number;
  readonly actors: number;
  readonly judgements: readonly { readonly decision: string; readonly who: string }[];
}

async function graph(page: Page): Promise<Counts> {
  const query =
    '{ statistics { articles } actors { totalCount } judgements { edges { node { decision who } } } }';
  const { data } = (await (await page.request.post('/graphql', { data: { query } })).json()) as {
    data: {
      statistics: { articles: number };
      actors: { totalCount: number };
      judgements: { edges: { node: { decision: string; who: string } }[] };
    };
  };
  return {
    articles: data.statistics.articles,
    actors: data.actors.totalCount,
    judgements: data.judgements.edges.map(({ node }) => node),
  };
}
