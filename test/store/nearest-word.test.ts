import { describe, expect, it } from 'vitest';
import { gramsOf, nearestWord } from '../../src/store/nearest-word.ts';

const TEXTS = [
  '| galaxyspace |',
  '| ministry of it | moit |',
  '| ministry of law |',
  '| apex |',
  '| huawei |',
];

describe('The word that was meant', () => {
  const meant: [word: string, known: string][] = [
    ['galxyspace', 'galaxyspace'],
    ['galaxysapce', 'galaxyspace'],
    ['mimistri', 'ministry'],
    ['huwaei', 'huawei'],
    ['apec', 'apex'],
  ];
  it.each(meant)('%s is %s', (word, known) => {
    expect(nearestWord(word, TEXTS)).toBe(known);
  });

  const unknown = ['law', 'lew', 'aep', 'galxspc', 'apes1', 'mistr', 'hwwei1'];
  it.each(unknown)('%s is none of them', (word) => {
    expect(nearestWord(word, TEXTS)).toBeUndefined();
  });

  it('of words as near the one in most texts is taken', () => {
    expect(nearestWord('coat', ['| boat |', '| goat |', '| goat |'])).toBe('goat');
    expect(nearestWord('coat', ['| goat |', '| boat |'])).toBe('boat');
  });
});

it('Groups of three letters go over both ends', () => {
  expect(gramsOf('apex')).toEqual([' ap', 'ape', 'pex', 'ex ']);
});
