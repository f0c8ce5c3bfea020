import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/index.ts';

const PAGES = new URL('../fixtures/pages/', import.meta.url);

interface Expected {
  readonly error?: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url?: string;
  readonly language?: string;
  readonly paragraphs: readonly string[];
  readonly cut: readonly string[];
}

const names = readdirSync(PAGES).filter((name) => /\.(?:html|txt|md)$/.test(name) && name !== 'README.md');

describe('each page shape gives its article', () => {
  it('has at least 25 shapes', () => expect(names.length).toBeGreaterThanOrEqual(25));

  it.each(names)('%s', (name) => {
    const expected = expectationOf(name);
    const source = { name, bytes: readFileSync(new URL(name, PAGES)) };
    if (expected.error) {
      expect(() => readArticle(source)).toThrow(new RegExp(`${name}.*${expected.error}`));
      return;
    }
    const { paragraphs, cut, ...head } = expected;
    const article = readArticle(source);
    expect(article.text.split('\n\n')).toEqual([expected.title, ...paragraphs]);
    expect(article).toMatchObject(head);
    expect(article.cut).toEqual(expect.arrayContaining([...cut]));
  });
});

function expectationOf(name: string): Expected {
  const file = new URL(name.replace(/\.\w+$/, '.expected.json'), PAGES);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}
