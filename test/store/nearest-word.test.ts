import { describe, expect, it } from 'vitest';
import { isWithin, mostEdits } from '../../src/store/nearest-word.ts';

describe('A word is within so many edits of another', () => {
  const within: [edits: number, word: string, known: string][] = [
    [0, 'apex', 'apex'],
    [1, 'galxyspace', 'galaxyspace'],
    [1, 'galaxysapce', 'galaxyspace'],
    [1, 'apec', 'apex'],
    [2, 'mimistri', 'ministry'],
    [2, 'huwaei', 'huawei'],
    [2, 'aabb', 'ccbb'],
    [1, 'وزارت', 'وزارة'],
    [1, '银河系', '银河'],
  ];
  it.each(within)('%i: %s and %s', (edits, word, known) => {
    expect([isWithin(edits, word, known), isWithin(edits, known, word)]).toEqual([true, true]);
  });

  const beyond: [edits: number, word: string, known: string][] = [
    [0, 'apec', 'apex'],
    [1, 'mimistri', 'ministry'],
    [1, 'law', 'lawyer'],
    [1, 'abcd', 'cdab'],
    [2, 'galxspc', 'galaxyspace'],
    [2, 'hwwei1', 'huawei'],
    [2, 'mistr', 'ministry'],
  ];
  it.each(beyond)('not %i: %s and %s', (edits, word, known) => {
    expect([isWithin(edits, word, known), isWithin(edits, known, word)]).toEqual([false, false]);
  });
});

it('Words of six letters are guessed two edits away, of four and five one, shorter ones not', () => {
  expect(['abcdef', 'abcde', 'abcd', 'abc'].map(mostEdits)).toEqual([2, 1, 1, 0]);
});
