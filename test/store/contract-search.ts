import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/model/index.ts';
import type { SearchQuestion } from '../../src/store/graph-store.ts';
import type { Subject } from './contract.ts';
import { wipe } from './wipe.ts';

const TITLES = [
  'Rules ⑴ and ½ not-or-but',
  'Rules of the bench',
  'Çankaya’da GalaxySpace',
  '银河航天 a+b',
  'سمو ﷺ',
  'b.c*d? x~2 "y" /z/ [1 TO 3]',
];

/** Words enough for a book, so that the last is far back. */
const LONG = `${Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ')} endmost`;

/** What a search finds by the words of a text, whichever way an engine looks them up. */
export function searchContract(subject: () => Subject): void {
  beforeAll(async () => {
    await wipe(subject().engine);
    const articles = TITLES.map((title, index) => ({
      id: `article:${index}`,
      title,
      url: null,
      publisher: null,
      published: null,
      language: null,
      text: `${title}\n\nText number ${index + 1}00. ${index === 0 ? LONG : ''}`,
      sha256: String(index),
      cut: [],
    }));
    const nothing = { actors: [], mentions: [], posts: [], events: [], dissolved: [] };
    await subject().store.write((writer) => writer.apply({ articles, ...nothing }, 'test 1'));
  });
  afterAll(() => wipe(subject().engine));

  const everything = { actors: ENTITY_KINDS, events: true, articles: true };
  async function find(text: string, kinds: Partial<SearchQuestion> = {}): Promise<string[]> {
    const question = { ...everything, ...kinds, text };
    const { rows } = await subject().store.search(question, { orderBy: 'RANK', first: 100 });
    expect(await subject().store.searchCount(question)).toBe(rows.length);
    return rows.map((found) => (found.kind === 'article' ? found.node.title : found.node.id));
  }

  const [rules, bench, cankaya, galaxy, honour, signs] = TITLES as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  describe('A search finds what has each word or begins so', () => {
    const cases: [text: string, titles: string[]][] = [
      ['rules', [rules, bench]],
      ['bench rul', [bench]],
      ['CANKAYA galaxy', [cankaya]],
      ['银 天', [galaxy]],
      ['a+b', [galaxy, rules]],
      ['ﷺ', [honour]],
      ['صلى', [honour]],
      ['⑴', [rules]],
      ['½', [rules]],
      ['and or not', [rules]],
      ['"y" [1 to 3]', [signs]],
      ['x~2', [signs]],
      ['/z/ *', [signs]],
      ['number 300', [cankaya]],
      ['endmost', [rules]],
    ];
    test.each(cases)('%s', async (text, titles) => {
      expect(await find(text)).toEqual(titles);
    });
  });

  describe('and nothing else', () => {
    const cases: [text: string, kinds?: Partial<SearchQuestion>][] = [
      ['axyspace'],
      ['rules galaxy'],
      ['银 rules'],
      ['rules', { articles: false }],
      ['ͺ'],
    ];
    test.each(cases)('%s', async (text, kinds) => {
      expect(await find(text, kinds)).toEqual([]);
    });
  });
}
