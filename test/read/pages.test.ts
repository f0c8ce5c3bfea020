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
  /** What still comes out wrong: the body then counts for the figures alone. */
  readonly miss?: string;
}

/** What is to be reached on these pages, by the measures of the public benchmarks for each. */
const LEAST_BODY_F1 = 0.96;
const LEAST_DATE_F1 = 0.93;

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
    const { paragraphs, cut, miss, ...head } = expected;
    const article = readArticle(source);
    const text = [expected.title, ...paragraphs];
    if (miss) expect(article.text.split('\n\n')).not.toEqual(text);
    else expect(article.text.split('\n\n')).toEqual(text);
    expect(article).toMatchObject(head);
    expect(article.cut).toEqual(expect.arrayContaining([...cut]));
  });
});

describe('on all page shapes', () => {
  const read = names
    .map((name) => ({ name, expected: expectationOf(name) }))
    .filter(({ expected }) => !expected.error)
    .map(({ name, expected }) => ({
      expected,
      article: readArticle({ name, bytes: readFileSync(new URL(name, PAGES)) }),
    }));

  it(`the body has an F1 of at least ${LEAST_BODY_F1}`, () => {
    const scores = read.map(({ expected, article }) =>
      f1(shingles(article.text.split('\n\n').slice(1).join(' ')), shingles(expected.paragraphs.join(' '))),
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    console.info(
      `Body F1 on ${scores.length} pages: ${mean.toFixed(3)}, the worst ${Math.min(...scores).toFixed(3)}.`,
    );
    expect(mean).toBeGreaterThanOrEqual(LEAST_BODY_F1);
  });

  it(`the date has an F1 of at least ${LEAST_DATE_F1}`, () => {
    const dated = (dates: readonly (string | null)[]) =>
      dates.flatMap((date, index) => (date ? [`${index} ${date}`] : []));
    const score = f1(
      dated(read.map(({ article }) => article.published)),
      dated(read.map(({ expected }) => expected.published)),
    );
    console.info(`Date F1 on ${read.length} pages: ${score.toFixed(3)}.`);
    expect(score).toBeGreaterThanOrEqual(LEAST_DATE_F1);
  });
});

/** Each four words that follow one another, as the article extraction benchmark counts them. */
function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(1, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '));
}

/** Harmonic mean of the shares of the found that were wanted and of the wanted that were found, each counted as often as it stands. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  const hits = found.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
  return (2 * hits.length) / (found.length + wanted.length);
}

function expectationOf(name: string): Expected {
  const file = new URL(name.replace(/\.\w+$/, '.expected.json'), PAGES);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}
