import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/index.ts';

/** A corpus of articles with their titles, dates and the quotes that must survive cleaning. */
const GOLD = join(process.env.READOUT_GOLD ?? resolve('../shared/gold'), 'dev');

interface Annotation {
  readonly source: { readonly title: string; readonly published: string | null };
  readonly events: readonly { readonly evidence: string }[];
}

const isThere = existsSync(GOLD);
if (!isThere) console.warn(`The gold corpus is not at ${GOLD}: set READOUT_GOLD to measure reading on it.`);

describe.skipIf(!isThere)('on the gold corpus', () => {
  const articles = (isThere ? readdirSync(GOLD) : [])
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => {
      const annotation = JSON.parse(
        readFileSync(join(GOLD, name.replace(/\.\w+$/, '.json')), 'utf8'),
      ) as Annotation;
      return { annotation, article: readArticle({ name, bytes: readFileSync(join(GOLD, name)) }) };
    });

  it('at least 99 titles in a hundred are exact', () => {
    const exact = articles.filter(
      ({ annotation, article }) => plain(article.title) === plain(annotation.source.title),
    );
    expect(exact.length / articles.length).toBeGreaterThanOrEqual(0.99);
  });

  it('at least 98 dates in a hundred are exact', () => {
    const exact = articles.filter(
      ({ annotation, article }) => article.published === annotation.source.published,
    );
    expect(exact.length / articles.length).toBeGreaterThanOrEqual(0.98);
  });

  it('at least 99 quotes in a hundred are found in the text', () => {
    const found = articles.flatMap(({ annotation, article }) =>
      annotation.events.map(({ evidence }) => plain(article.text).includes(plain(evidence))),
    );
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.99);
  });
});

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
