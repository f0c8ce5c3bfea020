import { describe, expect, it } from 'vitest';
import { dateInWords, stretchInWords } from '../../src/web/lib/dates.ts';
import { paragraphsOf, toStretches } from '../../src/web/lib/stretches.ts';
import { toCsv } from '../../src/web/lib/to-csv.ts';
import { count, inWords } from '../../src/web/lib/words.ts';
import { placeIn, yearsOf } from '../../src/web/lib/years.ts';
import { accountsOf } from '../../src/web/pages/event/accounts-of.ts';
import { shadeOf } from '../../src/web/pages/start/to-matrix.ts';

describe('A table as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['-1 of them', "'-1 of them"],
    ['@home', "'@home"],
    [-3, '-3'],
    [null, ''],
    ['', ''],
    ['a=b', 'a=b'],
  ])('has %j as %s', (cell, written) => {
    expect(toCsv(['name'], [[cell]])).toBe(`name\r\n${written}\r\n`);
  });
});

describe('Dates in words', () => {
  it.each([
    [null, 'undated'],
    ['2025', '2025'],
    ['2025-04', 'April 2025'],
    ['2025-04-24', '24 April 2025'],
  ])('%s is no more precise than it is: %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it.each([
    ['2025', '2025', '2025'],
    [null, '2025-04', 'April 2025'],
    ['2024', '2025-04', '2024 to April 2025'],
    [null, null, 'undated'],
  ])('%s and %s are %s', (first, last, words) => {
    expect(stretchInWords(first, last)).toBe(words);
  });
});

describe('Years of a chart', () => {
  it('are whole, from the first date to the last, none where there is no date', () => {
    expect(yearsOf(['2024-05', '2021-12-31', '2023'])).toEqual({ first: 2021, last: 2024 });
    expect(yearsOf([])).toBeUndefined();
  });

  it.each([
    ['2023', '2023', 0, 365],
    ['2023-12-31', '2023-12-31', 364, 1],
    ['2023-12', '2024-01', 334, 62],
    ['2024-02', '2024-02-29', 396, 29],
    ['2023', '2024', 0, 731],
  ])('hold the time from %s to %s from day %d on, %d days long', (from, to, start, length) => {
    const place = placeIn({ first: 2023, last: 2024 }, from, to);
    expect(place.start).toBeCloseTo(start / 731);
    expect(place.length).toBeCloseTo(length / 731);
  });
});

describe('Stretches of a text', () => {
  const text = 'Ann met Bo 😀 in Rome.';
  it('join to the text again, each with the marks that hold over it', () => {
    const spans = [
      { start: 0, end: 10, mark: 'report' },
      { start: 8, end: 13, mark: 'part' },
      { start: 0, end: 3, mark: 'Ann' },
    ];
    const stretches = toStretches(text, spans);
    expect(stretches.map((one) => one.text).join('')).toBe(text);
    expect(stretches.map((one) => [one.text, one.marks, one.ending])).toEqual([
      ['Ann', ['report', 'Ann'], ['Ann']],
      [' met ', ['report'], []],
      ['Bo', ['report', 'part'], ['report']],
      [' 😀', ['part'], ['part']],
      [' in Rome.', [], []],
    ]);
  });

  it('leave out spans that are empty, backwards or outside', () => {
    const spans = [
      { start: 3, end: 3, mark: 'empty' },
      { start: 5, end: 2, mark: 'backwards' },
      { start: 90, end: 99, mark: 'outside' },
    ];
    expect(toStretches(text, spans)).toEqual([{ start: 0, text, marks: [], ending: [] }]);
  });

  it('are of paragraphs, divided by empty lines', () => {
    const whole = 'Title\n\nOne\nline\n\n\nTwo';
    expect(paragraphsOf(whole).map(({ start, end }) => whole.slice(start, end))).toEqual([
      'Title',
      'One\nline',
      'Two',
    ]);
  });
});

describe('Words', () => {
  it.each([
    ['MEETING', 'Meeting'],
    ['CENTRAL_BANK', 'Central bank'],
    ['AI', 'AI'],
    ['Company', 'Firm'],
  ])('%s is %s', (word, words) => {
    expect(inWords(word)).toBe(words);
  });

  it('take their number', () => {
    expect([count(1, 'meeting'), count(1200, 'body', 'bodies')]).toEqual(['1 meeting', '1,200 bodies']);
  });
});

describe('The shade of a count', () => {
  it.each([
    [0, 9, 0],
    [1, 1, 3],
    [1, 100, 1],
    [10, 100, 3],
    [100, 100, 5],
  ])('%d of %d is %d of 5', (meetings, most, shade) => {
    expect(shadeOf(meetings, most)).toBe(shade);
  });
});

describe('Accounts of one thing', () => {
  it('stand side by side, those of most reports first, without reports that tell none', () => {
    const reports = [
      { from: 'a', city: 'Lahore' },
      { from: 'b', city: null },
      { from: 'c', city: 'Karachi' },
      { from: 'd', city: 'Karachi' },
    ];
    const accounts = accountsOf(reports, ({ city }) => city);
    expect(accounts.map(({ told, from }) => [told, from.map((report) => report.from)])).toEqual([
      ['Karachi', ['c', 'd']],
      ['Lahore', ['a']],
    ]);
  });
});
