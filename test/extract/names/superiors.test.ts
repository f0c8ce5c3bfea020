import { describe, expect, test } from 'vitest';
import { postsIn } from '../named.ts';

describe('a post told by another’s is held at the same body', () => {
  test.each([
    [
      'Voxbridge Telecom president Todd Lindqvist came with his general counsel, Maria Then.',
      'Maria Then: general counsel @ Voxbridge Telecom',
    ],
    [
      'Minister of Health John Smith sent her; his deputy, Anna Berg, stayed.',
      'Anna Berg: deputy @ Ministry of Health',
    ],
    [
      "Minister of Health John Smith came. Smith's deputy, Anna Berg, stayed.",
      'Anna Berg: deputy @ Ministry of Health',
    ],
  ])('in “%s”', (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  test.each([
    ['no post stands before', 'His deputy, Anna Berg, stayed.'],
    [
      'a title follows the word',
      'Minister of Health John Smith came. His deputy minister is unknown. Anna Berg stayed.',
    ],
    ['it is said of no one', 'Minister of Health John Smith came. A deputy, Anna Berg, stayed.'],
  ])('but not where %s', (_, text) => {
    expect(postsIn(text).filter((post) => post.startsWith('Anna'))).toEqual([]);
  });
});
