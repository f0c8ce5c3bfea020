import { expect, it } from 'vitest';
import { describeInBrowser, shownText } from './open-explorer.ts';

describeInBrowser('The first page', ({ open }) => {
  it('shows bodies by foreign firms, with the count of their meetings', async () => {
    const page = await open('/');
    const rows = await page.locator('.matrix tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'Ministry of Information Kenya 2 1',
      'Kenya Telecom Board Kenya 1',
    ]);
    expect(await page.locator('.matrix thead th').allInnerTexts()).toEqual([
      expect.stringContaining('Nordlink'),
      expect.stringContaining('onerror'),
    ]);
  });

  it('opens the meetings of a pair with the sentences that prove them, at an address of its own', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Ministry of Information met Nordlink: 2 meetings' }).click();
    const pair = page.locator('.pair');
    await pair.getByText('Wanjiru Kamau received Nordlink').waitFor();
    expect(await pair.locator('blockquote p').allInnerTexts()).toContain('met Nordlink in May');
    expect(await shownText(pair)).toContain('Minister for Information');
    expect(new URL(page.url()).searchParams.get('firm')).toBe('company:nordlink');
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.locator('.pair').getByText('Ministry met Nordlink').waitFor();
  });

  it('is narrowed by country, topic, time and foreign firms, all kept in the address', async () => {
    const page = await open('/');
    const pairs = page.getByRole('status').filter({ hasText: 'that met' });
    await page.getByLabel('Foreign firms only').uncheck();
    await page.getByText('4 pairs that met').waitFor();
    await page.getByLabel('About').selectOption('SPACE');
    await page.getByText('2 pairs that met').waitFor();
    await page.getByRole('textbox', { name: 'From' }).fill('2025-04');
    await page.getByRole('textbox', { name: 'From' }).press('Tab');
    await page.getByRole('heading', { name: 'No meetings found' }).waitFor();
    expect(new URL(page.url()).search).toBe('?foreign=no&topic=SPACE&from=2025-04');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('4 pairs that met').waitFor();
    await page.getByLabel('Bodies of').selectOption({ label: 'Norway' });
    await page.getByRole('heading', { name: 'No meetings found' }).waitFor();
    expect(await pairs.count()).toBe(0);
  });

  it('lists what was held beside it, and what is only announced apart', async () => {
    const page = await open('/');
    const side = page.getByRole('complementary', { name: 'Latest events' });
    const [latest, announced] = [side.locator('ol').first(), side.locator('ol').last()];
    expect(await shownText(latest)).not.toContain('Ministry to meet Nordlink');
    expect(await shownText(announced)).toMatch(/^July 2025 Planned meeting\s+Ministry to meet Nordlink/);
  });

  it('lists the pairs for those who prefer a table', async () => {
    const page = await open('/?view=list');
    expect(await page.locator('.rows tbody tr').count()).toBe(3);
    expect(await shownText(page.locator('.rows tbody tr').first())).toContain('Wanjiru Kamau');
  });

  it('tells what the API says to an address that makes no sense', async () => {
    const page = await open('/?topic=NONSENSE');
    await page.getByRole('alert').getByText('NONSENSE').waitFor();
  });
});

describeInBrowser('The page of an actor', ({ open }) => {
  it('shows for a firm every body that it met, and through whom', async () => {
    const page = await open('/actor/company:nordlink');
    const rows = await page.locator('.rows tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Ministry of Information Kenya 2 meetings .*Wanjiru Kamau/),
      expect.stringMatching(/^Kenya Telecom Board Kenya 1 meeting 11 March 2025/),
    ]);
    expect(await page.locator('.timeline > li').count()).toBe(3);
    expect(await page.locator('.year h3').allInnerTexts()).toEqual(['2025']);
  });

  it('shows for an official every firm met and the posts with their proof', async () => {
    const page = await open('/actor/person:kamau');
    expect(await shownText(page.locator('.kicker'))).toBe('Official');
    expect(await shownText(page.locator('.rows tbody tr').first())).toContain('Nordlink');
    const posts = page.getByRole('region', { name: 'Posts' });
    await posts.getByText('2 quotes').click();
    expect(await posts.locator('blockquote p').allInnerTexts()).toEqual([
      'Minister for Information',
      'Minister for Information',
    ]);
    expect(await shownText(posts)).toContain('attested 12 March 2025 to 13 March 2025');
  });

  it('shows for a country its bodies and whom they met abroad', async () => {
    const page = await open('/actor/country:KE');
    const met = page.getByRole('region', { name: /^Its bodies and whom they met abroad/ }).last();
    expect(await met.locator('tbody tr').count()).toBe(3);
    expect(await page.getByRole('region', { name: 'Public bodies' }).locator('li').allInnerTexts()).toEqual(
      expect.arrayContaining(['Ministry of Information', 'Kenya Telecom Board']),
    );
  });

  it('says so where there is no such actor', async () => {
    const page = await open('/actor/person:nobody');
    expect(await shownText(page.locator('h1'))).toBe('No such person, body, firm or country');
  });
});

describeInBrowser('The page of an event', ({ open }) => {
  it('shows who took part in which role, when, where, and each report with its quote', async () => {
    const page = await open('/event/event:talks');
    const text = await shownText(page.locator('main'));
    expect(text).toMatch(/11 March 2025[\s\S]*Nairobi, Kenya[\s\S]*Space/);
    expect(await page.locator('.role').allInnerTexts()).toEqual([
      expect.stringMatching(/^Host\s+Wanjiru Kamau Kenya for Ministry of Information/),
      expect.stringMatching(/^Guest\s+Arild Solheim Norway for Nordlink[\s\S]*Nordlink Norway/),
      expect.stringMatching(/^Participant\s+Kenya Telecom Board/),
    ]);
    expect(await page.locator('.report blockquote p').allInnerTexts()).toEqual([
      'received Nordlink in Nairobi',
      'Nordlink held talks',
    ]);
  });

  it('leads from a quote to its place in the article', async () => {
    const page = await open('/event/event:talks');
    await page
      .locator('.report')
      .first()
      .getByRole('link', { name: /^in the text/ })
      .click();
    await page.locator('.text').waitFor();
    expect((await page.locator('.text .asked').allInnerTexts()).join('').replace(/\n?\d$/, '')).toBe(
      'received Nordlink in Nairobi',
    );
  });

  it('tells planned and cancelled ones apart from those that were held, and the date as far as it is known', async () => {
    const planned = await open('/event/event:july');
    expect(await shownText(planned.locator('main'))).toMatch(
      /Planned meeting[\s\S]*no article in this graph says that it took place[\s\S]*July 2025 \(known to the month\)/,
    );
    const cancelled = await open('/event/event:off');
    expect(await shownText(cancelled.locator('main'))).toMatch(
      /Cancelled meeting[\s\S]*Called off[\s\S]*undated/,
    );
  });
});

describeInBrowser('The page of an article', ({ open }) => {
  it('holds the text as it is, with every mention marked, also after an emoji', async () => {
    const page = await open('/article/article:talks');
    const clean = (await page.locator('.text p').allTextContents()).join('\n\n');
    expect(clean.replace('Nairobi1', 'Nairobi')).toBe(
      'Wanjiru Kamau, Minister for Information, received Nordlink in Nairobi on Tuesday.\n\nHer guests were led by Arild Solheim, Chairman of Nordlink. 😀 Kenya Telecom Board attended.',
    );
    expect(await page.locator('.text .mention').allTextContents()).toEqual([
      'Wanjiru Kamau',
      'Nordlink',
      'Arild Solheim',
      'Nordlink',
      'Kenya Telecom Board',
    ]);
  });

  it('lights what belongs together from either side, by pointer and by key', async () => {
    const page = await open('/article/article:talks');
    await page.locator('.side li', { hasText: 'Arild Solheim' }).last().hover();
    expect(await page.locator('.text .lit').allTextContents()).toEqual(['Arild Solheim']);
    await page.locator('.text').getByRole('link', { name: 'Kenya Telecom Board' }).focus();
    expect(await page.locator('.side li.lit').allInnerTexts()).toEqual([
      expect.stringContaining('Kenya Telecom Board'),
    ]);
    await page.getByRole('link', { name: 'Event 1: Wanjiru Kamau received Nordlink' }).focus();
    expect((await page.locator('.text .lit').allTextContents()).join('')).toContain(
      'received Nordlink in Nairobi',
    );
  });

  it('shows on request what was left out as furniture', async () => {
    const page = await open('/article/article:talks');
    await page.getByText('2 lines of the page left out as furniture').click();
    expect(await page.locator('.cut li').allInnerTexts()).toEqual(['Share this', 'Read more']);
  });
});

describeInBrowser('Search', ({ open }) => {
  it('finds actors, events and articles, and the words in the text', async () => {
    const page = await open('/search?q=nordlink');
    const main = await shownText(page.locator('main'));
    expect(main).toMatch(/People, bodies, firms, countries 1[\s\S]*Events 3[\s\S]*Articles 3/);
    await page.getByRole('link', { name: 'in the text of Satellite firm in Nairobi' }).first().click();
    await page.locator('.text .asked').first().waitFor();
  });

  it('gives what was found as a table', async () => {
    const page = await open('/search?q=nordlink');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines).toContain('Company,Nordlink,Norway,,,,company:nordlink');
    expect(lines).toContainEqual(expect.stringMatching(/^Article,Minister receives Nordlink,,2025-03-12,/));
  });

  it('says what to do where nothing is found', async () => {
    const page = await open('/search?q=qqqqqqqqqqqq');
    await page.getByText('Try fewer, or another spelling.').waitFor();
  });
});

describeInBrowser('Every view', ({ open }) => {
  it.each([
    '/',
    '/actor/company:nordlink',
    '/event/event:talks',
    '/article/article:talks',
    '/search?q=nordlink',
    '/graph',
    '/graph?around=company:nordlink',
  ])('%s gives its query, which GraphiQL opens and the API answers, and a citation', async (path) => {
    const page = await open(path);
    await page.getByRole('button', { name: 'As query' }).click();
    const query = await shownText(page.locator('.panel pre'));
    await page.getByRole('button', { name: 'Copy query' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(query);
    const link = await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href');
    expect(new URL(link!, page.url()).searchParams.get('query')).toBe(query);
    const response = await page.request.post('/graphql', { data: { query } });
    expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
    await page.getByRole('button', { name: 'Cite' }).click();
    expect(await shownText(page.locator('.panel pre'))).toMatch(
      /^“.+”\. Readout\. http:\/\/127\.0\.0\.1:\d+\/.* \(accessed \d{1,2} \w+ \d{4}\)\.$/,
    );
  });

  it('opens its query in GraphiQL', async () => {
    const page = await open('/event/event:talks');
    await page.getByRole('button', { name: 'As query' }).click();
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.locator('.graphiql-query-editor').getByText('event:talks').waitFor();
  });

  it('gives a table of the meetings, a line for each quote', async () => {
    const page = await open('/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(download.suggestedFilename()).toBe('meetings.csv');
    expect(lines[0]).toBe(
      '\uFEFFbody,body country,counterpart,counterpart country,meetings,first date,last date,through,event,event date,quote,publisher,published,url',
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Ministry of Information,Kenya,Nordlink,Norway,2,2025-03-11,2025-05,.*,Ministry met Nordlink,2025-05,Ministry of Information met,Example Post,2025-05-20,$/,
      ),
    );
  });
});

describeInBrowser('The timeline', ({ open }) => {
  it('narrows the answer to the months that are drawn over, and widens it again', async () => {
    const page = await open('/');
    const chart = page.locator('.u-over');
    await chart.waitFor();
    const box = (await chart.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.35, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.65, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).search).toBe('?from=2025-04&to=2025-05');
    await page.getByText('1 pair that met').waitFor();
    const width = () => page.locator('.u-select').evaluate((shade) => shade.clientWidth);
    expect(await width()).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'all times' }).click();
    await page.getByText('3 pairs that met').waitFor();
    expect(await width()).toBe(0);
  });

  it('tells the count of the month under the pointer', async () => {
    const page = await open('/');
    const box = (await page.locator('.u-over').boundingBox())!;
    await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2);
    await page.locator('.timeline-chart').getByText('June 2025: 1 meeting').waitFor();
  });

  it('is drawn over with a finger too', async () => {
    const page = await open('/', { viewport: { width: 390, height: 800 }, hasTouch: true });
    const box = (await page.locator('.u-over').boundingBox())!;
    const touch = (type: string, share: number) =>
      page.locator('.u-over').dispatchEvent(type, {
        pointerType: 'touch',
        clientX: box.x + box.width * share,
        clientY: box.y + 20,
        bubbles: true,
      });
    await touch('pointerdown', 0.35);
    await touch('pointermove', 0.65);
    await touch('pointerup', 0.65);
    await expect.poll(() => new URL(page.url()).search).toBe('?from=2025-04&to=2025-05');
  });
});
