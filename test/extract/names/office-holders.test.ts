import { describe, expect, test } from 'vitest';
import { kindsIn, postsIn } from '../named.ts';

describe('an office that one person is', () => {
  test.each([
    [
      'Privacy Commissioner Carla Kinder warned firms.',
      'Carla Kinder: Privacy Commissioner @ Privacy Commissioner',
    ],
    [
      'The Comptroller General, Diana Cueva, opened an audit.',
      'Diana Cueva: Comptroller General @ Comptroller General',
    ],
    [
      'Superintendent of Banks Maribel Quintero approved it.',
      'Maribel Quintero: Superintendent of Banks @ Superintendent of Banks',
    ],
    [
      'Acting Information Commissioner John Smith ruled.',
      'John Smith: Acting Information Commissioner @ Information Commissioner',
    ],
    [
      'The Office of the Data Protection Commissioner (ODPC) ruled. Data Commissioner Immaculate Kassait spoke.',
      'Immaculate Kassait: Data Commissioner @ Office of the Data Protection Commissioner',
    ],
    [
      'The Personal Information Protection Commission ruled. Privacy Commissioner Koh Hak-soo spoke.',
      'Koh Hak-soo: Privacy Commissioner @ Personal Information Protection Commission',
    ],
    [
      'The European Ombudsman, Jan Maat, opened an inquiry.',
      'Jan Maat: European Ombudsman @ European Ombudsman',
    ],
  ])('is a body of its own or the one behind it: “%s”', (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  test.each([
    'Commissioner John Smith spoke.',
    'Deputy Privacy Commissioner John Smith spoke.',
    'Police Commissioner John Smith spoke.',
    'The privacy commissioner was not named.',
  ])('but not of “%s”', (text) => {
    expect(kindsIn(text).filter((entity) => /^agency .*Commissioner/.test(entity))).toEqual([]);
  });
});
