import { expect, it } from 'vitest';
import { actors, EVIL_FIRM, EVIL_TEXT } from './explorer-graph.ts';
import { describeInBrowser, shownText } from './open-explorer.ts';

/** Compressed, everything but the graph view. */
const MOST_BYTES = 300_000;

describeInBrowser('Words of articles', ({ open }) => {
  it.each([
    ['/', '.matrix thead'],
    [`/?foreign=no&body=${actors.ministry.id}&firm=${actors.evilFirm.id}`, '.pair'],
    [`/actor/${actors.evilFirm.id}`, 'h1'],
    [`/actor/${actors.ministry.id}`, 'main'],
    ['/event/event:evil', 'h1'],
    ['/article/article:evil', '.text'],
    ['/search?q=onerror', 'main'],
    [`/graph?around=${actors.evilFirm.id}`, '.nodes'],
  ])('are shown as words on %s', async (path, where) => {
    const page = await open(path);
    expect(await shownText(page.locator(where))).toContain(EVIL_FIRM);
    expect(await page.locator('img, #content script').count()).toBe(0);
  });

  it('are shown as words in the suggestions under the search field', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: /^Search/ }).fill('onerror');
    await page.getByRole('listbox').getByRole('option').filter({ hasText: EVIL_FIRM }).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('are shown as words in headlines, and an address that is no web address is no link', async () => {
    const page = await open('/article/article:evil');
    expect(await shownText(page.locator('h1'))).toBe(`On ${EVIL_TEXT}`);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });
});

describeInBrowser('The browser', ({ open }) => {
  it('is told to run and draw nothing that is inline or from another host', async () => {
    const page = await open('/');
    const response = await page.request.get('/actor/company:nordlink');
    const policy = response.headers()['content-security-policy']!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is sent less than 300 kB at first', async () => {
    const page = await open('/');
    await page.locator('.u-wrap').waitFor();
    const sizes = (await page.evaluate(
      'performance.getEntriesByType("resource").concat(performance.getEntriesByType("navigation")).map((e) => e.transferSize)',
    )) as number[];
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });
});
