import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Article, ENTITY_KINDS } from '../../src/model/index.ts';
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
  const write = (articles: readonly Article[]) => {
    const nothing = { actors: [], mentions: [], posts: [], events: [], dissolved: [] };
    return subject().store.write((writer) => writer.apply({ articles, ...nothing }, 'test 1'));
  };
  beforeAll(async () => {
    await wipe(subject().engine);
    await write(
      TITLES.map((title, index) =>
        articleOf(String(index), title, `${title}\n\nText number ${index + 1}00. ${index === 0 ? LONG : ''}`),
      ),
    );
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
    test('a word of a title stands before one of a text', async () => {
      await write([articleOf('0a', 'Another', 'Another\n\nOn the bench')]);
      expect(await find('bench')).toEqual([bench, 'Another']);
      await subject().store.write((writer) => writer.removeArticles(['article:0a']));
    });

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

  async function meantBy(text: string, kinds: Partial<SearchQuestion> = {}): Promise<string | undefined> {
    const question = { ...everything, ...kinds, text };
    const { rows, words } = await subject().store.search(question, { orderBy: 'RANK', first: 1 });
    return rows.length === 0 ? undefined : words.join(' ');
  }

  describe('A word that nothing has is taken for the nearest that something has', () => {
    const cases: [text: string, meant: string][] = [
      ['galxyspace', 'galaxyspace'],
      ['Ruels', 'rules'],
      ['benhc ruls', 'bench rules'],
      ['cankayya galaxyspcae', 'cankaya galaxyspace'],
      ['endmsto', 'endmost'],
      ['nmuber 300', 'number 300'],
    ];
    test.each(cases)('%s', async (text, meant) => {
      expect(await meantBy(text)).toBe(meant);
    });

    const unknown: [text: string, kinds?: Partial<SearchQuestion>][] = [
      ['qwrtz'],
      ['bnc'],
      ['gaalxxyspaces'],
      ['galxyspace', { articles: false }],
      ['rules galaxy'],
    ];
    test.each(unknown)('and %s for none', async (text, kinds) => {
      expect(await meantBy(text, kinds)).toBeUndefined();
    });

    test('of those as near the one that most is found by, among what is there now', async () => {
      await write([articleOf('a', 'Zeppelin'), articleOf('b', 'Zeppelit'), articleOf('c', 'Zeppelit again')]);
      expect(await meantBy('zeppelik')).toBe('zeppelit');
      await subject().store.write((writer) => writer.removeArticles(['article:b', 'article:c']));
      expect(await meantBy('zeppelik')).toBe('zeppelin');
      await write([articleOf('a', 'Another title')]);
      expect(await meantBy('zeppelik')).toBeUndefined();
      await write([articleOf('d', 'Zeppelins')]);
      expect(await meantBy('zeppelik')).toBe('zeppelins');
      await subject().store.write((writer) => writer.removeArticles(['article:a', 'article:d']));
    });

    test('on a page after the last row no word is changed', async () => {
      const question = { ...everything, text: 'endmost' };
      const page = await subject().store.search(question, {
        orderBy: 'RANK',
        first: 1,
        after: { value: 0, id: '' },
      });
      expect([page.rows, page.words]).toEqual([[], ['endmost']]);
    });
  });
}

function articleOf(id: string, title: string, text = title): Article {
  return {
    id: `article:${id}`,
    title,
    url: null,
    publisher: null,
    published: null,
    language: null,
    text,
    sha256: id,
    cut: [],
  };
}
