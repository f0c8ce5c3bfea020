import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/index.ts';
import { readArticle } from '../../src/read/index.ts';

const TITLE = 'Minister meets chairman of satellite operator';
const FIRST =
  'The Minister of Connectivity met the chairman of the operator in the capital on Monday, and the two sides agreed to widen their work together.';
const SECOND =
  'A working group will hand in its first report by the end of the year, both of them said after the meeting.';
const PARAGRAPHS = `<p>${FIRST}</p><p>${SECOND}</p>`;
const HEADED = `<h1>${TITLE}</h1>${PARAGRAPHS}`;
const TEXT = [TITLE, FIRST, SECOND].join('\n\n');

function read(html: string, url?: string): Article {
  return readArticle({ name: 'a.html', bytes: new TextEncoder().encode(html), ...(url && { url }) });
}

describe('a page is read though', () => {
  it.each([
    ['it is a fragment', HEADED],
    ['it has no body tag', `<html><head><title>${TITLE}</title></head>${HEADED}</html>`],
    ['it has no html tag', `<meta charset=utf-8><title>${TITLE}</title><body>${HEADED}`],
    ['a comment names a body', `<!-- <body> --><html><head><title>${TITLE}</title></head>${HEADED}</html>`],
    [
      'it is XHTML',
      `<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"><head></head><body>${HEADED}</body></html>`,
    ],
    [
      'its tags are in capitals',
      `<HTML><BODY><H1>${TITLE}</H1><P>${FIRST}</P><P>${SECOND}</P></BODY></HTML>`,
    ],
    ['its paragraphs are never closed', `<html><body><h1>${TITLE}</h1><p>${FIRST}<p>${SECOND}`],
    [
      'it has no headings',
      `<html><body><div>${TITLE}</div><div>${FIRST}</div><div>${SECOND}</div></body></html>`,
    ],
    [
      'scripts hold markup',
      `<html><body><script>var a = "<p>no</p>";</script>${HEADED}<noscript><p>no</p></noscript></body></html>`,
    ],
    [
      'its JSON-LD is broken',
      `<html><head><script type="application/ld+json">{"headline": </script></head><body>${HEADED}</body></html>`,
    ],
    [
      'a script builds it',
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"${FIRST}\\n${SECOND}"}</script></head><body><div id="root"></div></body></html>`,
    ],
    [
      'it lies within a container called a sidebar',
      `<html><body><div class="has-sidebar"><div class="widget-area">${HEADED}</div></div></body></html>`,
    ],
  ])('%s', (_, html) => expect(read(html).text).toBe(TEXT));
});

describe('the title of a page', () => {
  const title = (head: string, heading: string): string =>
    read(`<html><head>${head}</head><body><h1>${heading}</h1>${PARAGRAPHS}</body></html>`).title;

  it('is the visible heading where that is what the page states', () =>
    expect(title(`<meta property="og:title" content="Minister meets chairman">`, TITLE)).toBe(TITLE));
  it('is the stated one where the heading is the site’s name', () =>
    expect(title(`<meta property="og:title" content="${TITLE}">`, 'Calder Courier')).toBe(TITLE));
  it('goes without the site’s name', () =>
    expect(title(`<title>${TITLE} | Calder Courier</title>`, 'Calder Courier')).toBe(TITLE));
  it('keeps a dash of its own', () =>
    expect(
      title('<title>Minister and operator agree – at last and in full on rural schools</title>', 'News'),
    ).toBe('Minister and operator agree – at last and in full on rural schools'));
});

describe('the date of a page', () => {
  const published = (head: string, body = '', url?: string): string | null =>
    read(`<html><head>${head}</head><body><h1>${TITLE}</h1>${body}${PARAGRAPHS}</body></html>`, url)
      .published;
  const META = '<meta property="article:published_time" content="2025-03-11T22:40:00Z">';

  it('is that of JSON-LD before that of a meta tag', () =>
    expect(
      published(
        `<script type="application/ld+json">{"@type":"Article","datePublished":"2025-03-10"}</script>${META}`,
      ),
    ).toBe('2025-03-10'));
  it('is the day that a clock with an offset shows', () =>
    expect(published('<meta name="date" content="2025-03-12T00:30:00+08:00">')).toBe('2025-03-12'));
  it('is the day of the address where that is one off', () =>
    expect(published(META, '', 'https://a.example/2025/03/12/accord')).toBe('2025-03-12'));
  it('is the stated day where the address is further off', () =>
    expect(published(META, '', 'https://a.example/2025/03/20/accord')).toBe('2025-03-11'));
  it.each([
    ['https://a.example/2025/03/12/accord', '2025-03-12'],
    ['https://a.example/2025/mar/12/accord', '2025-03-12'],
    ['https://a.example/2025-03-12/accord', '2025-03-12'],
    ['https://a.example/news/20250312-accord', '2025-03-12'],
    ['https://a.example/12-Mar-2025/accord', '2025-03-12'],
    ['https://a.example/2025/03/accord', '2025-03'],
    ['https://a.example/news/1545218', null],
    ['https://a.example/p/20259999', null],
  ])('of %s is read from the address', (url, date) => expect(published('', '', url)).toBe(date));
  it('is that of a time tag, not of one for changes', () =>
    expect(
      published('', '<time class="updated" datetime="2025-03-15"></time><time datetime="2025-03-12"></time>'),
    ).toBe('2025-03-12'));
  it('is that of an element classed as a date', () =>
    expect(published('', '<span class="post-date">12 March 2025</span>')).toBe('2025-03-12'));
  it('is that of a date line', () =>
    expect(published('', '<p>Calder, 12 March 2025</p>')).toBe('2025-03-12'));
  it('is null where only a sentence has one', () =>
    expect(published('', '<p>The accord of 12 March 2025 was extended by a year on Monday.</p>')).toBeNull());
});

describe('the address and language of a page', () => {
  it('is the canonical one, made whole by where it was fetched', () =>
    expect(
      read(
        `<html><head><link rel="canonical" href="/accord#x"></head><body>${HEADED}</body></html>`,
        'https://a.example/amp/accord',
      ).url,
    ).toBe('https://a.example/accord'));
  it('is where it was fetched when the canonical one is the front page', () =>
    expect(
      read(
        `<html><head><link rel="canonical" href="https://a.example/"></head><body>${HEADED}</body></html>`,
        'https://a.example/accord',
      ).url,
    ).toBe('https://a.example/accord'));
  it('is null where nothing tells it', () => expect(read(HEADED).url).toBeNull());
  it('is the language nearest to the headline', () =>
    expect(read(`<html lang="ar"><body><main lang="en-GB">${HEADED}</main></body></html>`).language).toBe(
      'en-GB',
    ));
  it('is guessed from the words where the page states none', () => expect(read(HEADED).language).toBe('en'));
});
