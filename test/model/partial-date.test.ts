import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datesAgree,
  daysBetween,
  firstDay,
  lastDay,
  parsePartialDate,
  precisionOf,
} from '../../src/model/index.ts';

describe('parsePartialDate', () => {
  it.each(['2025', '2025-04', '2025-04-24', '2024-02-29', '2025-12-31'])('takes %s as it stands', (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });
  it.each([
    '',
    '25',
    '2025-4',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2025-04-31',
    '2025-04-00',
    '2023-02-29',
    '24/04/2025',
    '2025-04-24T10:00',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });
});

describe('a partial date', () => {
  it.each([
    ['2025', 'YEAR', '2025-01-01', '2025-12-31'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2025-02', 'MONTH', '2025-02-01', '2025-02-28'],
    ['2025-04-24', 'DAY', '2025-04-24', '2025-04-24'],
  ])('%s has precision %s and goes from %s to %s', (date, precision, first, last) => {
    expect(precisionOf(date)).toBe(precision);
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
  it('has no precision where there is none', () => {
    expect(precisionOf(null)).toBe('NONE');
  });
  it.each([
    ['2025', '2025-04-24', true],
    ['2025-04-24', '2025-04', true],
    ['2025-04-24', '2025-04-24', true],
    ['2025-04-24', '2025-04-25', false],
    ['2025-04', '2025-05', false],
    ['2024', '2025-01-01', false],
  ])('%s and %s may mean the same day: %s', (a, b, agree) => {
    expect(datesAgree(a, b)).toBe(agree);
    expect(datesAgree(b, a)).toBe(agree);
  });
  it('agrees with another exactly when their stretches overlap', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 2024, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 2 }),
      )
      .map(([year, month, day, parts]) =>
        [year, month, day]
          .slice(0, parts + 1)
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
      );
    fc.assert(
      fc.property(
        date,
        date,
        (a, b) => datesAgree(a, b) === (firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a)),
      ),
    );
  });
});

describe('daysBetween', () => {
  it.each([
    ['2025-04-24', '2025-04-25', 1],
    ['2025-04-24', '2025-04-24', 0],
    ['2025-03-01', '2025-02-28', -1],
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
