import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.ts';
import { readArticle } from '../../src/read/index.ts';

const BODY =
  'The ministry signed an accord with the operator on Tuesday, under which four hundred schools are to be brought online before the end of next year.';

function read(front: string, body = BODY) {
  return readArticle({ name: 'a.md', bytes: new TextEncoder().encode(`---\n${front}\n---\n\n${body}\n`) });
}

describe('a Markdown article', () => {
  it('takes its front matter', () => {
    const front =
      'title: Accord signed\npublisher: Courier\nurl: https://courier.example/a#top\npublished: 2025-03-12\nlanguage: en_GB\nauthor: Ida';
    expect(read(front)).toMatchObject({
      title: 'Accord signed',
      publisher: 'Courier',
      url: 'https://courier.example/a',
      published: '2025-03-12',
      language: 'en-GB',
      text: `Accord signed\n\n${BODY}`,
      cut: [],
    });
  });
  it('has the host of its address as publisher where none is named', () =>
    expect(read('title: Accord\nurl: https://www.courier.example/a').publisher).toBe('courier.example'));
  it('takes a year alone as its date', () =>
    expect(read('title: Accord\npublished: 2025').published).toBe('2025'));
  it('takes a date in words', () =>
    expect(read('title: Accord\npublished: March 12, 2025').published).toBe('2025-03-12'));
  it('has no date where none is stated', () =>
    expect(read('title: Accord\npublished:').published).toBeNull());
  it('reads files with Windows line ends', () => {
    const bytes = new TextEncoder().encode(`---\r\ntitle: Accord\r\n---\r\n\r\n${BODY}\r\n`);
    expect(readArticle({ name: 'a.md', bytes }).text).toBe(`Accord\n\n${BODY}`);
  });
  it('reads headings, quotes, items over several lines, rules and fences', () => {
    const body = `${BODY}\n## Next\n> One,\n> two.\n\n1. first\n   and on\n2. second\n***\nLast <b>words</b>.\n\`\`\`\ncode\n\`\`\``;
    expect(read('title: Accord', body).text.split('\n\n').slice(2)).toEqual([
      'Next',
      'One, two.',
      '• first and on',
      '• second',
      'Last words.',
      'code',
    ]);
  });
  it('keeps stars, underscores and brackets that are no marks', () =>
    expect(
      read('title: Accord', `${BODY} It costs 3 * 4 crowns, says snake_case_name [sic].`).text,
    ).toContain('It costs 3 * 4 crowns, says snake_case_name [sic].'));
});

describe('a Markdown article is refused', () => {
  it.each([
    ['without a title', 'publisher: Courier', 'a.md has no title'],
    [
      'with a date that is none',
      'title: A\npublished: soon',
      'the publication date "soon", which is no date',
    ],
    [
      'with a day that the calendar lacks',
      'title: A\npublished: 2025-02-30',
      '"2025-02-30", which is no date',
    ],
    ['with an address that is none', 'title: A\nurl: courier', 'the url "courier", which is no web address'],
    ['with an address of another kind', 'title: A\nurl: javascript:alert(1)', 'which is no web address'],
    ['with a language that is none', 'title: A\nlanguage: the english one', 'which is no language tag'],
    ['with broken YAML', 'title: "A', 'front matter that is no YAML'],
    ['with a colon in a bare title', 'title: Accord: signed', 'Put values with ":" in quotes'],
    ['with a list for a title', 'title: [A, B]', 'a title that is no text'],
    ['with front matter that has no fields', '- A', 'front matter without fields'],
  ])('%s', (_, front, message) => {
    expect(() => read(front)).toThrow(InputError);
    expect(() => read(front)).toThrow(message);
    expect(() => read(front)).toThrow(/^a\.md [^\n]+$/);
  });
  it('without a body', () =>
    expect(() => read('title: A', 'Soon.')).toThrow('a.md holds no article: 1 words of body'));
});
