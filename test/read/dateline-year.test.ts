import { describe, expect, it } from 'vitest';
import { dayByWeekday } from '../../src/read/dateline-year.ts';

const day = (text: string): string | null => dayByWeekday(text.slice(0, 140), text);

describe('dayByWeekday settles the year of a dateline', () => {
  it.each([
    [
      'TUNIS, Dec. 6 (Wire) - The minister met the delegation on Wednesday. Both states work together since August 2022.',
      '2023-12-06',
    ],
    ['THE HAGUE, Feb 8 (Wire) - The sale was stopped on Thursday under an act of June 2023.', '2024-02-08'],
    [
      'Port Calder, 12 March – The accord was signed on Wednesday; the talks began in January 2025.',
      '2025-03-12',
    ],
  ])('%s', (text, date) => expect(day(text)).toBe(date));
});

describe('dayByWeekday settles nothing', () => {
  it.each([
    ['where no year is named', 'TUNIS, Dec. 6 (Wire) - The minister met the delegation on Wednesday.'],
    [
      'where no weekday is named',
      'TUNIS, Dec. 6 (Wire) - The minister met the delegation. The pact dates from 2022.',
    ],
    [
      'where the weekday fits neither year',
      'TUNIS, Dec. 6 (Wire) - They met on Monday. The pact dates from 2022.',
    ],
    [
      'where the weekday is another week’s',
      'TUNIS, Dec. 6 (Wire) - They will meet next Wednesday. The pact dates from 2022.',
    ],
    [
      'where only a year to come is named',
      'TUNIS, Dec. 6 (Wire) - They met on Wednesday. The cable is to be laid by 2022.',
    ],
    [
      'without a dateline',
      'The minister met the delegation on Wednesday, December 6. The pact dates from 2022.',
    ],
  ])('%s', (_, text) => expect(day(text)).toBeNull());
});
