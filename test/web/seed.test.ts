import { expect, it } from 'vitest';
import { load } from '../../src/ingest/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { describeInBrowser, shownText } from './open-explorer.ts';
import { seriousFindings } from './serious-findings.ts';

const SEED = new URL('../../seed', import.meta.url).pathname;

async function loadSeed(store: GraphStore): Promise<void> {
  const reports = await load(store, [SEED]);
  expect(reports.filter(({ outcome }) => outcome !== 'loaded')).toEqual([]);
}

/** A page, found by its kind, and what its heading or first answer says. */
const PAGES: readonly (readonly [path: string, shows: RegExp])[] = [
  ['/', /GalaxySpace/],
  ['/?view=list', /GalaxySpace/],
  ['/search?q=galaxyspace', /GalaxySpace/],
  ['/graph', /The graph/],
  ['/try', /Try a text/],
  ['/review', /One or two\?/],
];

describeInBrowser(
  'The graph of the seed articles',
  ({ open }) => {
    it.each(PAGES)('is shown at %s', async (path, shows) => {
      const page = await open(path);
      expect(await shownText(page.locator('main'))).toMatch(shows);
      expect(await seriousFindings(page)).toEqual([]);
    });

    it('leads from the first page to a firm, its graph, an official, a body, a country, an event and an article', async () => {
      const page = await open('/');
      await page.locator('.matrix thead a', { hasText: 'GalaxySpace' }).first().click();
      await page.getByRole('link', { name: 'In the graph' }).click();
      await page.locator('main canvas').first().waitFor();
      await page.goBack();
      const seen: string[] = [];
      for (const kind of ['person', 'agency', 'country', 'event', 'article']) {
        await page.locator(`main a[href*="${kind}:"]`).first().waitFor();
        await page.locator(`main a[href*="${kind}:"]`).first().click();
        await page.waitForURL((url) => decodeURIComponent(url.pathname).includes(`${kind}:`));
        seen.push(await shownText(page.locator('h1')));
        expect(await seriousFindings(page)).toEqual([]);
        await page.goBack();
      }
      expect(seen.every((heading) => heading.length > 2)).toBe(true);
      expect(new Set(seen).size).toBe(5);
    });
  },
  loadSeed,
);
