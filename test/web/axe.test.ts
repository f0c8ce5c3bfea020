import { expect, it } from 'vitest';
import { describeInBrowser } from './open-explorer.ts';
import { seriousFindings } from './serious-findings.ts';

const PATHS = [
  '/',
  '/?view=list',
  '/?foreign=no&body=agency:ke/information&firm=company:nordlink',
  '/?topic=PRIVACY',
  '/?topic=NONSENSE',
  '/actor/company:nordlink',
  '/actor/person:kamau',
  '/actor/country:KE',
  '/actor/person:nobody',
  '/event/event:talks',
  '/event/event:july',
  '/event/event:off',
  '/article/article:talks?at=10-25',
  '/graph',
  '/graph?around=company:nordlink&start=company:nordlink&end=company:kite',
  '/try',
  '/search',
  '/search?q=nordlink',
];

const PHONE = { width: 360, height: 740 };

describeInBrowser('In light, in dark and on a phone', ({ open }) => {
  it.each(PATHS)('axe finds nothing serious on %s, and it is no wider than the screen', async (path) => {
    const page = await open(path);
    expect(await seriousFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
  });
});
