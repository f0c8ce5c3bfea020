import { describe, expect, test } from 'vitest';
import { postsIn } from '../named.ts';

describe('a counterpart holds the same post', () => {
  test.each([
    [
      'The Foreign Minister of Malaysia, Mohamad Hasan, and his Japanese counterpart, Takeshi Iwaya, met.',
      'Takeshi Iwaya: Foreign Minister @ Ministry of Foreign Affairs',
    ],
    [
      'Prime Minister Anwar Ibrahim of Malaysia spoke to his Vietnamese counterpart Pham Minh Chinh.',
      'Pham Minh Chinh: Prime Minister @ Vietnam',
    ],
    [
      'Prime Minister Anwar Ibrahim of Malaysia is in China on the invitation of his counterpart, Li Qiang.',
      'Li Qiang: Prime Minister @ China',
    ],
    [
      'Digital minister Anna Berg of Sweden saw her Portuguese colleague, Duarte Silva.',
      'Duarte Silva: Digital minister @ Ministry of Digital',
    ],
    [
      'Telnor Telecom CEO Karim Sfeir and his counterpart at Alfa Mobile, Nadine Khayat, came.',
      'Nadine Khayat: CEO @ Alfa Mobile',
    ],
    [
      'Telnor Telecom CEO Karim Sfeir and his Alfa Mobile counterpart Nadine Khayat came.',
      'Nadine Khayat: CEO @ Alfa Mobile',
    ],
  ])('in “%s”', (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  test('with both titles of a double post', () => {
    expect(
      postsIn(
        'Alfa Telecom Ltd chairman and CEO Karim Sfeir and his counterpart at Alfa Mobile, Nadine Khayat, came.',
      ),
    ).toEqual(
      expect.arrayContaining(['Nadine Khayat: chairman @ Alfa Mobile', 'Nadine Khayat: CEO @ Alfa Mobile']),
    );
  });

  test.each([
    ['no post was told before', 'His Japanese counterpart, Takeshi Iwaya, spoke.'],
    [
      'the post before is of the same state',
      'Japanese Foreign Minister Yoko Kamikawa saw her Japanese counterpart Takeshi Iwaya.',
    ],
    [
      'a colleague is of no state',
      'Foreign Minister Mohamad Hasan of Malaysia spoke with his colleague, Takeshi Iwaya.',
    ],
    [
      'the post before is past',
      'Former Foreign Minister Mohamad Hasan of Malaysia saw his Japanese counterpart, Takeshi Iwaya.',
    ],
  ])('but not where %s', (_, text) => {
    expect(postsIn(text).filter((post) => post.startsWith('Takeshi'))).toEqual([]);
  });

  test('but not three sentences on', () => {
    const far = 'Foreign Minister Mohamad Hasan of Malaysia spoke. It rained. Trams stood. Shops shut.';
    expect(postsIn(`${far} A Japanese counterpart, Takeshi Iwaya, came.`)).toEqual([
      'Mohamad Hasan: Foreign Minister @ Ministry of Foreign Affairs',
    ]);
  });
});
