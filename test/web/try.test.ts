import { expect, it } from 'vitest';
import { describeInBrowser } from './open-explorer.ts';

describeInBrowser('Trying a text', ({ open }) => {
  it('shows who and what would be taken from it, marked in the text, and stores nothing', async () => {
    const page = await open('/try');
    await page.getByLabel(/^Headline/).fill('Minister meets satellite firm');
    await page
      .getByLabel(/^Text, an empty line/)
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

  it('takes the first line as the headline where none is given, and an example to begin with', async () => {
    const page = await open('/try');
    await page
      .getByLabel(/^Text, an empty line/)
      .fill(
        'Minister meets firm\n\nInformation Minister Jane Otieno met Arild Berg, chief executive of the satellite company Fjordsat, in Nairobi to discuss rural internet access in Kenya.',
      );
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.text p').first().waitFor();
    expect(await page.locator('.text p').first().textContent()).toBe('Minister meets firm');
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.getByRole('button', { name: 'Read it' }).click();
    const taken = page.getByRole('complementary', { name: 'What would be taken' });
    await taken.getByText('Fjordsat').first().waitFor();
  });

  it('says what is wrong with a text that is too short', async () => {
    const page = await open('/try');
    await page.getByLabel(/^Text, an empty line/).fill('Too short');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').getByText('20 are the least').waitFor();
  });

  it.each([
    ['https://daily.example/nordlink', 'Minister receives Nordlink'],
    ['https://daily.example/unknown', 'Not in this graph'],
  ])('tells of the address %s whether its article is in the graph', async (address, told) => {
    const page = await open('/try');
    await page.getByLabel(/^Text, an empty line/).fill(address);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.empty').getByText(told).waitFor();
    expect(await page.locator('.text').count()).toBe(0);
  });

  it('gives its query, and a table of all that would be taken', async () => {
    const page = await open('/try');
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'As query' }).click();
    expect(await page.locator('.panel pre').textContent()).toContain('Information minister receives');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFwhat,type,status,date,role,name,country,quote,start,end,confidence');
    expect(lines).toContainEqual(expect.stringMatching(/^NAME,PERSON,,,,Jane Otieno,/));
  });
});
