import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.ts';
import { readArticle } from '../../src/read/index.ts';

const PROSE =
  'The Minister of Connectivity met the chairman of the operator in the capital on Monday, and the two sides agreed to widen their work together. ';
const TITLE = 'Minister meets chairman of satellite operator';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readArticle', () => {
  it.each([['a.pdf'], ['a'], ['a.docx'], ['txt']])('refuses %s by its ending', (name) =>
    expect(() => readArticle({ name, bytes: utf8(PROSE) })).toThrow(
      /Readable are \.txt, \.md, \.html and \.htm\./,
    ),
  );

  it.each([['a.TXT'], ['A.Txt']])('reads %s: the ending may be in capitals', (name) =>
    expect(readArticle({ name, bytes: utf8(`${TITLE}\n\n${PROSE}`) }).title).toBe(TITLE),
  );

  it('takes the address that the file came from, without what tracks readers', () => {
    const bytes = utf8(`${TITLE}\n\n${PROSE}`);
    const article = readArticle({ name: 'a.txt', bytes, url: 'https://www.a.example/1?utm_source=x' });
    expect(article).toMatchObject({ url: 'https://www.a.example/1', publisher: 'a.example' });
  });

  it('reads a page that was saved under a text name', () => {
    const bytes = utf8(`<!DOCTYPE html><html><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`);
    expect(readArticle({ name: 'a.txt', bytes }).text).toBe(`${TITLE}\n\n${PROSE.trim()}`);
  });

  it.each([
    'On Monday, Tembosat chief executive Jane Wanjiru met Minister Eliud Owalo in Nairobi.',
    'Kwikpay Kenya managing director Jane Wanjiru met Minister Eliud Owalo in Nairobi on Monday.',
  ])('keeps a short first sentence full of names: %s', (sentence) => {
    const text = `${TITLE}\n\nMarch 14, 2025\n\n${sentence}\n\n${PROSE}`;
    expect(readArticle({ name: 'a.txt', bytes: utf8(text) }).text).toContain(sentence);
    const above = `Telecom news of the day\n\nMarch 14, 2025\n\n${sentence}\n\n${PROSE}`;
    expect(readArticle({ name: 'a.txt', bytes: utf8(above) }).title).toBe('Telecom news of the day');
  });

  it.each([
    'Tembosat Chief Executive Jane Wanjiru Meets Minister Eliud Owalo in Nairobi',
    'Read Also: Kwikpay Kenya Boss Jane Wanjiru Meets Minister Eliud Owalo.',
  ])('cuts a headline above the body: %s', (headline) => {
    const text = `${TITLE}\n\nMarch 14, 2025\n\n${headline}\n\n${PROSE}`;
    expect(readArticle({ name: 'a.txt', bytes: utf8(text) }).text).not.toContain(headline);
  });

  it('refuses a text without a title above its body', () =>
    expect(() => readArticle({ name: 'a.txt', bytes: utf8(PROSE.repeat(3)) })).toThrow(
      'no title above them',
    ));

  it('refuses a list of headlines', () =>
    expect(() =>
      readArticle({ name: 'a.txt', bytes: utf8('Home\nMayor opens depot\nStorm nears\n') }),
    ).toThrow('a.txt holds no article'));

  it('makes no-break spaces, zero-width signs and split accents plain', () => {
    const bytes = utf8(`${TITLE}\r\n\r\n${PROSE}Cafe\u0301\u00a0No.\u202f5 was\u200b closed.\u00ad\r\n`);
    expect(readArticle({ name: 'a.txt', bytes }).text.endsWith('Café No. 5 was closed.')).toBe(true);
  });

  it('says that a page is nested too deeply instead of failing', () => {
    const html = `<body><h1>${TITLE}</h1><p>${PROSE}</p>${'<div>'.repeat(60_000)}${PROSE}`;
    expect(() => readArticle({ name: 'a.html', bytes: utf8(html) })).toThrow('a.html is nested too deeply');
  });
});

const line = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    PROSE,
    TITLE,
    'Related news',
    'Share',
    '• Petra Lindqvist, chair',
    '12 March 2025',
    '<p>',
    '---',
    '# x',
    '',
  ),
);

describe('whatever comes in, readArticle', () => {
  it.each([['a.txt'], ['a.md'], ['a.html']])('gives a clean article or an InputError for %s', (name) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const bytes = utf8(lines.join('\n'));
        try {
          const { text, title, cut } = readArticle({ name, bytes });
          expect(text.startsWith(`${title}\n\n`)).toBe(true);
          expect(text.normalize('NFC')).toBe(text);
          expect(text).not.toMatch(/[\r\t\u00a0\u200b]|\n{3}|^\s|\s$|[^\n]\n[^\n]/);
          expect(cut.every((piece) => piece.trim() !== '')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

/** A megabyte each; all took under 1.2 s where this was written. Quadratic work would take minutes. */
const MEGABYTES: readonly (readonly [string, string, string])[] = [
  ['long paragraphs', 'a.txt', `${TITLE}\n\n${`${PROSE.repeat(5)}\n\n`.repeat(1300)}`],
  ['one line', 'a.txt', `${TITLE}\n\n${PROSE.repeat(6500)}`],
  ['short lines', 'a.txt', `${TITLE}\n\n${PROSE}\n\n${'News item here\n'.repeat(70_000)}`],
  ['bullets', 'a.txt', `${TITLE}\n\n${PROSE}\n\n${'• Petra Lindqvist, chair\n'.repeat(40_000)}`],
  [
    'links between paragraphs',
    'a.txt',
    `${TITLE}\n\n${`Related news\nMayor opens park\n\n${PROSE}\n\n`.repeat(5500)}`,
  ],
  ['spaces', 'a.txt', `${TITLE}\n\n${PROSE}\n\n${' '.repeat(1_000_000)}x`],
  ['dashes', 'a.txt', `${TITLE}\n\n${PROSE}\n\n${'-'.repeat(1_000_000)}`],
  ['dates', 'a.txt', `${TITLE}\n\n${PROSE}\n\n${'25 April 2025 '.repeat(70_000)}`],
  ['brackets', 'a.txt', `${TITLE}\n\n${PROSE}\n\n${`${'('.repeat(390)}\n`.repeat(2500)}`],
  ['menus', 'a.txt', `${TITLE}\n\n${PROSE}\n\n${`${'Home | News '.repeat(30)}\n`.repeat(2800)}`],
  ['stars and brackets', 'a.md', `---\ntitle: x\n---\n${PROSE}${'*'.repeat(500_000)} ${'['.repeat(400_000)}`],
  ['number signs', 'a.md', `---\ntitle: x\n---\n${PROSE}\n# ${'#'.repeat(900_000)}x`],
  ['open comments', 'a.md', `---\ntitle: x\n---\n${PROSE}${'<!--'.repeat(250_000)}`],
  [
    'open comments of a page',
    'a.html',
    `<body><h1>${TITLE}</h1><p>${PROSE}</p>${'<!-- '.repeat(200_000)}</body>`,
  ],
  ['open marks', 'a.md', `---\ntitle: x\n---\n${PROSE}${'**a '.repeat(250_000)}`],
  [
    'paragraphs of a page',
    'a.html',
    `<body><article><h1>${TITLE}</h1>${`<p>${PROSE.repeat(5)}</p>`.repeat(1300)}</article></body>`,
  ],
  [
    'links of a page',
    'a.html',
    `<body><article><h1>${TITLE}</h1><p>${PROSE}</p>${'<div class="related"><a href=x>Mayor opens</a></div>'.repeat(20_000)}</article></body>`,
  ],
];

describe('a megabyte is read in seconds, whatever it holds', () => {
  it.each(MEGABYTES)('%s', (_, name, text) => {
    const begun = performance.now();
    expect(readArticle({ name, bytes: utf8(text) }).title.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('each seed article', () => {
  const seed = new URL('../../seed/', import.meta.url);
  it.each(readdirSync(seed).filter((name) => name.endsWith('.md')))(
    '%s has all its facts and nothing to cut',
    (name) => {
      const article = readArticle({ name, bytes: readFileSync(new URL(name, seed)) });
      const words = article.text.split(/\s+/).length;
      expect(article.cut).toEqual([]);
      expect(article.url).toMatch(/^https?:\/\//);
      expect(article.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(words).toBeGreaterThan(120);
      expect(words).toBeLessThan(240);
    },
  );
});
