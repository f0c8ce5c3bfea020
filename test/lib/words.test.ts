import { describe, expect, it } from 'vitest';
import { foldedWords, wordsIn } from '../../src/lib/words.ts';

describe('Words of a text', () => {
  const cases: [text: string, words: string[]][] = [
    ["Türkiye's 5G-Netz", ['turkiye', 's', '5g', 'netz']],
    ['银河航天 met PTA', ['银', '河', '航', '天', 'met', 'pta']],
    ['Zoe\u0301 and Zoé', ['zoe', 'and', 'zoe']],
    ['وزارت، داخلہ', ['وزارت', 'داخلہ']],
    ['– … 😀', []],
    ['سمو ﷺ', ['سمو', 'صلى', 'الله', 'عليه', 'وسلم']],
    // A letter that folds to a space, and a mark by itself.
    ['ͺ \u0301', []],
  ];
  it.each(cases)('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('stand where they say', () => {
    const text = 'Łódź: “İstanbul” 2024';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Łódź',
      'İstanbul',
      '2024',
    ]);
  });
});
