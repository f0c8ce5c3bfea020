import { expect, it } from 'vitest';
import { describeInBrowser } from './open-explorer.ts';

describeInBrowser('Trying a text', ({ open }) => {
  it('shows who and what would be taken from it, marked in the text, and stores nothing', async () => {
    const page = await open('/try');
    await page.getByLabel('Headline').fill('Minister meets satellite firm');
    await page
      .getByLabel('Text, an empty line between paragraphs')
      .fill(
        'NAIROBI – Information Minister Jane Otieno met Arild Berg, chief executive of the Norwegian satellite company Fjordsat, in Nairobi on Tuesday to discuss rural internet access in Kenya.',
      );
    await page.getByLabel(/^Published on/).fill('2025-03-12');
    await page.getByRole('button', { name: 'Read it' }).click();
    const taken = page.getByRole('complementary', { name: 'What would be taken' });
    await taken.getByText('Jane Otieno').first().waitFor();
    expect(await page.locator('.text .mention').allTextContents()).toContain('Jane Otieno');
    await page.locator('.text').getByRole('link', { name: 'Jane Otieno', exact: true }).focus();
    expect(await taken.locator('li.lit').count()).toBe(1);
    const found = await page.request.post('/graphql', {
      data: { query: '{ actors(where: { text: "Otieno" }) { totalCount } statistics { articles } }' },
    });
    expect(await found.json()).toEqual({ data: { actors: { totalCount: 0 }, statistics: { articles: 4 } } });
  });

  it('asks for what is missing before it asks the API', async () => {
    const page = await open('/try');
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.evaluate('document.activeElement.matches(":invalid")')).toBe(true);
    expect(await page.locator('.text').count()).toBe(0);
  });
});
