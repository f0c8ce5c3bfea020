import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Resolution } from '../../src/model/index.ts';
import { actor, article, post, resolution } from '../api/graph-builder.ts';
import { describeInBrowser } from './open-explorer.ts';

/** A minister who chaired a board before, and whoever held these posts with her, by articles of four years. */
function posts(): Resolution {
  const ministry = actor('agency:ke/information', 'Ministry of Information', { country: 'KE' });
  const board = actor('agency:ke/telecom-board', 'Kenya Telecom Board', { country: 'KE' });
  const [kamau, otieno, mutua] = ['Wanjiru Kamau', 'Paul Otieno', 'Grace Mutua'].map((name) =>
    actor(`person:${name.split(' ')[1]!.toLowerCase()}`, name, { country: 'KE', isOfficial: true }),
  ) as [Actor, Actor, Actor];
  const body =
    'Wanjiru Kamau, Chair of Kenya Telecom Board. Wanjiru Kamau, Minister at the Ministry of Information. Paul Otieno, Minister before. Grace Mutua, Secretary.';
  const [in2021, in2022, in2024] = ['2021-07-01', '2022-01-01', '2024-12-31'].map((published) =>
    article(published, { title: `News of ${published}`, body, published }),
  ) as [Article, Article, Article];
  return resolution({
    articles: [in2021, in2022, in2024],
    actors: [ministry, board, kamau, otieno, mutua],
    posts: [
      post(kamau.id, board.id, 'Chair', in2021),
      post(kamau.id, ministry.id, 'Minister', in2022),
      post(kamau.id, ministry.id, 'Minister', in2024),
      post(otieno.id, ministry.id, 'Minister', in2024, { former: true }),
      post(mutua.id, board.id, 'Secretary', in2021),
    ],
    events: [],
  });
}
type Actor = ReturnType<typeof actor>;
type Article = ReturnType<typeof article>;

describeInBrowser(
  'Posts over time',
  ({ open }) => {
    it('of a person are bars over the same years, with the words under each', async () => {
      const page = await open('/actor/person:kamau');
      const region = page.getByRole('region', { name: 'Posts' });
      expect(await region.locator('.year-line span').allInnerTexts()).toEqual(['2021', '2024']);
      expect(await region.locator('li > p').allInnerTexts()).toEqual([
        'attested 1 January 2022 to 31 December 2024',
        'attested 1 July 2021',
      ]);
      const [minister, chair] = await barsIn(region);
      expect(minister!.start).toBeCloseTo(0.25, 2);
      expect(minister!.end).toBeCloseTo(1, 2);
      expect(chair!.start).toBeCloseTo(0.125, 1);
      expect(chair!.end).toBeLessThan(0.2);
    });

    it('of a body are bars of who held them, without those of whom only the end is known', async () => {
      const page = await open('/actor/agency:ke/information');
      const region = page.getByRole('region', { name: 'Who holds posts' });
      expect(await region.locator('li').allInnerTexts()).toEqual([
        expect.stringMatching(/^Wanjiru Kamau, Minister/),
        expect.stringMatching(/^Paul Otieno, Minister\s+no longer held/),
      ]);
      expect(await region.locator('li:has(.span)').allInnerTexts()).toEqual([
        expect.stringContaining('Wanjiru Kamau'),
      ]);
    });

    it('are no chart where all are attested on one day', async () => {
      const page = await open('/actor/agency:ke/telecom-board');
      const region = page.getByRole('region', { name: 'Who holds posts' });
      expect(await region.locator('li').count()).toBe(2);
      expect(await region.locator('.year-line, .span').count()).toBe(0);
    });
  },
  posts(),
);

/** Where each bar begins and ends, as shares of its line. */
async function barsIn(region: Locator) {
  const lines = await region.locator('.span').all();
  return Promise.all(
    lines.map(async (line) => {
      const [whole, bar] = await Promise.all([line.boundingBox(), line.locator('i').boundingBox()]);
      const start = (bar!.x - whole!.x) / whole!.width;
      return { start, end: start + bar!.width / whole!.width };
    }),
  );
}
