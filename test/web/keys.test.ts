import { expect, it } from 'vitest';
import { describeInBrowser, shownText } from './open-explorer.ts';

describeInBrowser('By keyboard alone', ({ open }) => {
  it('"/" leads to the search field, arrows choose, Enter opens, and the focus goes to the new heading', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('nordl');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^Nordlink/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    const field = page.getByRole('combobox', { name: /^Search/ });
    const chosen = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Nordlink' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/actor/company:nordlink');
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('Enter without a choice opens the page of all that is found, and Escape closes the list', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('nordlink');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Search: nordlink' }).waitFor();
  });

  it('"/" typed into a field is a character', async () => {
    const page = await open('/');
    await page.getByRole('textbox', { name: 'From' }).focus();
    await page.keyboard.type('/');
    expect(await page.getByRole('textbox', { name: 'From' }).inputValue()).toBe('/');
  });

  it('the first Tab skips to the content', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  it('a count opens its meetings, and the focus goes to them', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Kenya Telecom Board met Nordlink: 1 meeting' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.pair blockquote').first().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('pair');
  });

  it('back and forward lead where they should', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Nordlink', exact: true }).first().click();
    await page.locator('h1', { hasText: 'Nordlink' }).waitFor();
    await page.goBack();
    await page.locator('.matrix').waitFor();
    await page.goForward();
    expect(await shownText(page.locator('h1'))).toBe('Nordlink');
  });
});
