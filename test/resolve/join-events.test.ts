import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/index.ts';
import { joinEvents } from '../../src/resolve/join-events.ts';
import { record } from './records.ts';

const joined = (...records: EventRecord[]) => joinEvents(records).map((set) => set.map(({ id }) => id));

describe('joinEvents', () => {
  it.each<[string, EventRecord, EventRecord]>([
    [
      'same pair, same day',
      record('a#v1', ['pm', 'firm'], '2025-04-24'),
      record('b#v1', ['pm', 'firm'], '2025-04-24'),
    ],
    [
      'a day within a month',
      record('a#v1', ['pm', 'firm'], '2025-04'),
      record('b#v1', ['pm', 'firm', 'minister'], '2025-04-24'),
    ],
    [
      'half of the smaller list in common',
      record('a#v1', ['pm', 'firm', 'x', 'y'], '2025-04-24'),
      record('b#v1', ['pm', 'firm', 'z'], '2025-04-24'),
    ],
    [
      'the minister in one report, the ministry in the other',
      record('a#v1', ['minister@ministry', 'firm'], '2025-04-24'),
      record('b#v1', ['ministry', 'chairman@firm'], '2025-04-24'),
    ],
    [
      'the minister with his ministry, and the ministry in a month',
      record('a#v1', ['minister@ministry', 'ministry', 'firm'], '2025-04-24'),
      record('b#v1', ['ministry', 'firm'], '2025-04'),
    ],
    [
      'one fined firm, one day',
      record('a#v1', ['firm'], '2025-04-24'),
      record('b#v1', ['firm', 'regulator'], '2025-04-24'),
    ],
  ])('joins %s', (_, a, b) => {
    expect(joined(a, b)).toEqual([['a#v1', 'b#v1']]);
  });

  it.each<[string, EventRecord, EventRecord]>([
    [
      'another day',
      record('a#v1', ['pm', 'firm'], '2025-04-24'),
      record('b#v1', ['pm', 'firm'], '2025-04-25'),
    ],
    [
      'another type',
      record('a#v1', ['pm', 'firm'], '2025-04-24'),
      record('b#v1', ['pm', 'firm'], '2025-04-24', { type: 'VISIT' }),
    ],
    [
      'another status',
      record('a#v1', ['pm', 'firm'], '2025-04-24'),
      record('b#v1', ['pm', 'firm'], '2025-04-24', { status: 'PLANNED' }),
    ],
    [
      'one article',
      record('a#v1', ['pm', 'firm'], '2025-04-24'),
      record('a#v2', ['pm', 'firm'], '2025-04-24'),
    ],
    ['no date', record('a#v1', ['pm', 'firm'], null), record('b#v1', ['pm', 'firm'], null)],
    [
      'one participant in common of many',
      record('a#v1', ['pm', 'firm'], '2025-04-24'),
      record('b#v1', ['pm', 'rival'], '2025-04-24'),
    ],
    [
      'two officials of one ministry, each with the firm, in one month',
      record('a#v1', ['minister@ministry', 'firm'], '2025-04-24'),
      record('b#v1', ['secretary@ministry', 'firm'], '2025-04'),
    ],
    [
      'the minister and his ministry alone are one side, not two in common',
      record('a#v1', ['minister@ministry', 'ministry', 'firm'], '2025-04'),
      record('b#v1', ['minister@ministry', 'ministry', 'rival'], '2025-04-24'),
    ],
    ['one firm, in one month', record('a#v1', ['firm'], '2025-04'), record('b#v1', ['firm'], '2025-04-24')],
    ['nobody in common', record('a#v1', ['pm'], '2025-04-24'), record('b#v1', ['firm'], '2025-04-24')],
  ])('keeps apart: %s', (_, a, b) => {
    expect(joined(a, b)).toEqual([[a.id], [b.id]].sort());
  });

  it('keeps two meetings of a pair in one month apart, and the undecided report with one of them', () => {
    const first = record('a#v1', ['pm', 'firm'], '2025-04-10');
    const second = record('b#v1', ['pm', 'firm'], '2025-04-24');
    const vague = record('c#v1', ['pm', 'firm'], '2025-04');
    expect(joined(first, second, vague)).toEqual([['a#v1', 'c#v1'], ['b#v1']]);
  });

  it('gives the same sets whatever the order of the records', () => {
    const people = fc.constantFrom(
      'pm',
      'minister@regulator',
      'chief@firm@rival',
      'firm',
      'rival',
      'regulator',
    );
    const actors = fc.uniqueArray(people, {
      minLength: 1,
      maxLength: 4,
    });
    const date = fc.constantFrom('2025', '2025-04', '2025-04-24', '2025-04-25', null);
    const records = fc
      .array(fc.tuple(fc.nat(5), actors, date), { maxLength: 12 })
      .map((rows) =>
        rows.map(([article, who, when], index) => record(`article:${article}#v${index}`, who, when)),
      );
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((value) => ({ value, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(joined(...shuffled.map(({ value }) => value))).toEqual(joined(...all));
      }),
    );
  });
});
