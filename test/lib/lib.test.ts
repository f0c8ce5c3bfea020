import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../src/lib/fold.ts';
import { groupBy } from '../../src/lib/group-by.ts';
import { mostCommon } from '../../src/lib/most-common.ts';
import { slug } from '../../src/lib/slug.ts';
import { uniqueBy } from '../../src/lib/unique-by.ts';
import { wordSet } from '../../src/lib/word-set.ts';

describe('fold', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['GROẞBERG', 'grossberg'],
    ['Ðuro', 'duro'],
    ['ＡＣＭＥ', 'acme'],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  it('is done after once, for every character', () => {
    const again = [];
    for (let codePoint = 0x80; codePoint < 0x20000; codePoint += 1) {
      const folded = fold(String.fromCodePoint(codePoint));
      if (fold(folded) !== folded) again.push(String.fromCodePoint(codePoint));
    }
    expect(again).toEqual([]);
  });
  it('is done after once, for every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('slug', () => {
  it.each([
    ['State Bank of Türkiye', 'state-bank-of-turkiye'],
    ['AT&T', 'at-and-t'],
    ['Pakistan’s Ministry', 'pakistan-ministry'],
    ['  – ', ''],
    ['华为 Technologies', '华为-technologies'],
  ])('makes %j into %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe('mostCommon', () => {
  it.each([
    [['PK', 'CN', 'PK'], 'PK'],
    [['b', 'a'], 'a'],
    [[], undefined],
  ])('of %j is %s', (values, expected) => {
    expect(mostCommon(values)).toBe(expected);
  });
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c')),
        (values) => mostCommon(values) === mostCommon([...values].reverse()),
      ),
    );
  });
});

describe('groupBy and uniqueBy', () => {
  it('keep the order of first sight', () => {
    const words = ['meet', 'visit', 'mou', 'forum', 'vow'];
    expect([...groupBy(words, (word) => word[0])]).toEqual([
      ['m', ['meet', 'mou']],
      ['v', ['visit', 'vow']],
      ['f', ['forum']],
    ]);
    expect(uniqueBy(words, (word) => word[0])).toEqual(['meet', 'visit', 'forum']);
  });
});

test('the words of a list are parted by any white space, each once', () => {
  expect([...wordSet('\n  firm bank\n  firm   maker ')]).toEqual(['firm', 'bank', 'maker']);
});
