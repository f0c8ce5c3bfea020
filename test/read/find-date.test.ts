import { describe, expect, it } from 'vitest';
import { findDate, findDates, parseDate } from '../../src/read/find-date.ts';

describe('findDate reads the date of a date line', () => {
  it.each([
    ['April 25, 2025', '2025-04-25'],
    ['25 Apr 2025', '2025-04-25'],
    ['08:15 PM | 7 Dec, 2025', '2025-12-07'],
    ['2025-04-25', '2025-04-25'],
    ['2025-04-25T23:10:00Z', '2025-04-25'],
    ['Tuesday, 24 May 2022', '2022-05-24'],
    ['Business News of Tuesday, 24 May 2022', '2022-05-24'],
    ['Written: 2025-10-01 19:12:44 / Updated: 2025-10-02 20:03:10', '2025-10-01'],
    ['PUBLISHED : 8 Jul 2025 at 04:12', '2025-07-08'],
    ['Published On: 05 January,2024 08:05 pm', '2024-01-05'],
    ['By Staff Writer — May 22, 2024 in Fintech, News', '2024-05-22'],
    ['ISTANBUL AUG 31, 2025 - 1:26 PM GMT+3', '2025-08-31'],
    ['Friday, April 11th 2025 - 18:32 UTC', '2025-04-11'],
    ['Sept. 15, 2025', '2025-09-15'],
    ['On Dec 23, 2019', '2019-12-23'],
    ['18:41, 22 June, 2021', '2021-06-22'],
    ['16-Dec-2024', '2024-12-16'],
    ['28.01.2026, 11:20', '2026-01-28'],
    ['2025/01/14', '2025-01-14'],
    ['2025.01.14', '2025-01-14'],
    ['20. 03. 2025. 16:41', '2025-03-20'],
    ['7. 6. 2023', '2023-06-07'],
    ['16-07-2025', '2025-07-16'],
    ['By the newsroom - 07/03/25, 18:21', '2025-03-07'],
    ['Date: 5/19/2025 3:07:12 PM', '2025-05-19'],
    ['Tue, 01/14/2025 - 11:54', '2025-01-14'],
    ['the 3rd of March 2021', '2021-03-03'],
    ['12 avril 2019 11:40', '2019-04-12'],
    ['12 de março de 2025', '2025-03-12'],
    ['3 de febrero del 2024', '2024-02-03'],
    ['12. Dezember 2023', '2023-12-12'],
    ['2025年6月18日', '2025-06-18'],
    ['Sep 17\n2024', '2024-09-17'],
    ['Edition of 29 February 2024', '2024-02-29'],
    ['Thu 7 Sep 2023 // 20:15 UTC', '2023-09-07'],
    ['BUCHAREST/May 28, 2024/Agency', '2024-05-28'],
    ['November 2023 | Telecoms', '2023-11'],
    ['November 2023, updated 4 December 2023', '2023-12-04'],
  ])('%s', (line, date) => expect(findDate(line)).toBe(date));
});

describe('findDate finds no date in', () => {
  it.each([
    ['30 February 2025'],
    ['2025-13-01'],
    ['$25,042,025'],
    ['1.5.2'],
    ['Federal Law 15.211/2025'],
    ['Section 25/04/2025a'],
    ['version 2.10.20259'],
    ['In 2025 the ministry will decide'],
    ['May 2 be with you'],
    ['12 March'],
    ['1 March 1066'],
    ['call 0800-12-1234'],
    ['24/7'],
    ['mayor 12 2025'],
    [''],
  ])('%s', (line) => expect(findDate(line)).toBeNull());
});

describe('a numeric date with two readings', () => {
  it('takes day before month where nothing else is known', () =>
    expect(findDate('03/04/2025')).toBe('2025-04-03'));
  it('takes the reading whose weekday stands beside it', () =>
    expect(findDate('Tue 3/4/2025')).toBe('2025-03-04'));
  it('takes the month that the article names', () =>
    expect(findDate('03/04/2025', 'They met on March 3 in the capital.')).toBe('2025-03-04'));
  it('stays with the day first where the article names both months', () =>
    expect(findDate('03/04/2025', 'Between March 3 and April 2.')).toBe('2025-04-03'));
});

describe('findDates', () => {
  it('gives all dates in the order of the text, with their places', () => {
    const text = 'from May 6, 2025 to 8 May 2025';
    const found = findDates(text);
    expect(found.map(({ date }) => date)).toEqual(['2025-05-06', '2025-05-08']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['May 6, 2025', '8 May 2025']);
  });
});

describe('parseDate takes a text that is a date and nothing else', () => {
  it.each([
    ['2025', '2025'],
    ['2025-04', '2025-04'],
    ['2025-04-25', '2025-04-25'],
    ['2025-04-25T08:15:00+02:00', '2025-04-25'],
    ['2025-04-25 08:15', '2025-04-25'],
    ['April 25, 2025', '2025-04-25'],
    ['Friday, 25 April 2025', '2025-04-25'],
    ['April 2025', '2025-04'],
  ])('%s', (text, date) => expect(parseDate(text)).toBe(date));

  it.each([
    ['soon'],
    ['yesterday'],
    ['2025-02-30'],
    ['2025-4'],
    ['25'],
    ['99999'],
    ['see 25 April 2025 edition'],
  ])('and not %s', (text) => expect(parseDate(text)).toBeUndefined());
});
