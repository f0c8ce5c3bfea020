import { expect, it } from 'vitest';
import { describeInBrowser } from './open-explorer.ts';

/** From here on readers lose their place, by the measure of browsers (0: nothing moved, 1: all of the screen). */
const SEEN_TO_JUMP = 0.05;

const WATCH = `
  globalThis.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

const PATHS = [
  '/',
  '/actor/company:nordlink',
  '/event/event:talks',
  '/article/article:talks',
  '/search?q=nordlink',
  '/graph',
  '/graph?around=company:nordlink',
];

describeInBrowser('When its answer comes', ({ open }) => {
  it.each(PATHS)('%s does not jump', async (path) => {
    const page = await open('/try');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.addInitScript(WATCH);
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path);
    await page.locator('.loading').first().waitFor();
    release();
    await expect.poll(() => page.locator('.loading').count()).toBe(0);
    // What moved is told with the frame that comes after.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    expect(await page.evaluate('globalThis.moved')).toBeLessThan(SEEN_TO_JUMP);
  });
});
