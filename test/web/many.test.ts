import { expect, it } from 'vitest';
import type { Resolution } from '../../src/model/index.ts';
import { actor, article, event, resolution } from '../api/graph-builder.ts';
import { describeInBrowser, shownText } from './open-explorer.ts';

const FIRMS = 130;

/** One ministry that met many firms. */
function manyMeetings(): Resolution {
  const ministry = actor('agency:ke/information', 'Ministry of Information', {
    country: 'KE',
    agencyKind: 'MINISTRY',
  });
  const firms = Array.from({ length: FIRMS }, (_, index) =>
    actor(`company:firm-${index}`, `Firm number ${index}.`, { country: 'NO' }),
  );
  const source = article('many', {
    title: 'A busy year',
    body: `Ministry of Information met ${firms.map(({ name }) => name).join(' ')}`,
    published: '2025-12-30',
  });
  const events = firms.map((firm, index) =>
    event(`many-${index}`, { type: 'MEETING', date: '2025', title: `Met ${firm.name}` }, [
      {
        source,
        quote: firm.name,
        who: [
          [ministry.id, 'HOST', 'Ministry of Information'],
          [firm.id, 'GUEST', firm.name],
        ],
      },
    ]),
  );
  return resolution({ articles: [source], actors: [ministry, ...firms], posts: [], events });
}

describeInBrowser(
  'A graph of more than a screen holds',
  ({ open }) => {
    it('is drawn as far as a screen holds, and whole on request', async () => {
      const page = await open('/');
      await page.getByText('130 pairs that met, the 100 with most meetings here').waitFor();
      expect(await page.locator('.matrix thead th').count()).toBe(24);
      await page.getByRole('button', { name: 'Show more of 130 (100 shown)' }).click();
      await page.getByRole('button', { name: 'Show all 1 body and 130 firms' }).click();
      expect(await page.locator('.matrix thead th').count()).toBe(FIRMS);
      expect(await page.getByRole('button', { name: /^Show/ }).count()).toBe(0);
    });

    it('gives lists by pages', async () => {
      const page = await open('/actor/agency:ke/information');
      const events = page.getByRole('region', { name: /^Events/ });
      expect(await events.locator('.timeline > li').count()).toBe(20);
      await events.getByRole('button', { name: 'Show more of 130 (20 shown)' }).click();
      await expect.poll(() => events.locator('.timeline > li').count()).toBe(40);
      expect(await shownText(page.getByRole('region', { name: /^Firms met/ }).locator('h2'))).toBe(
        'Firms met 130',
      );
    });
  },
  manyMeetings(),
);

describeInBrowser(
  'An empty graph',
  ({ open }) => {
    it.each(['/', '/graph'])('tells on %s how to fill it', async (path) => {
      const page = await open(path);
      await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
      expect(await shownText(page.locator('.empty'))).toContain('readout load seed');
    });
  },
  resolution({ articles: [], actors: [], posts: [], events: [] }),
);
