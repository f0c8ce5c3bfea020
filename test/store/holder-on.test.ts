import { describe, expect, it } from 'vitest';
import { holderOn, singlePost } from '../../src/store/holder-on.ts';

const minister = (person: string, asOf: string | null, former = false) => ({
  person,
  title: 'Federal Minister for IT and Telecom',
  former,
  asOf,
});
const OLD = [minister('amna', '2024-03-01'), minister('amna', '2024-06-01')];
const NEW = [minister('bilal', '2025-02-01'), minister('bilal', '2025-03')];

describe('Who held a post on a day', () => {
  it.each([
    ['between two days on which one is attested', '2024-04-15', OLD, 'amna'],
    ['on the first of them', '2024-03-01', OLD, 'amna'],
    ['within a year after the last of them', '2025-05-31', OLD, 'amna'],
    ['after the last of several', '2025-04-10', [...OLD, ...NEW], 'bilal'],
    ['before the first of them is left open', '2024-02-28', OLD, undefined],
    ['more than a year after the last is left open', '2025-07-01', OLD, undefined],
    ['between two holders is left open', '2024-12-01', [...OLD, ...NEW], undefined],
    [
      'where two are attested at once is left open',
      '2024-04-15',
      [...OLD, minister('bilal', '2024-04-15')],
      undefined,
    ],
    [
      'after somebody is called a former holder is left open',
      '2024-09-01',
      [...OLD, minister('amna', '2024-08-01', true)],
      undefined,
    ],
    [
      'before somebody is called a former holder',
      '2024-07-01',
      [...OLD, minister('amna', '2024-08-01', true)],
      'amna',
    ],
    ['by articles without a date is left open', '2024-04-15', [minister('amna', null)], undefined],
    [
      'where only a former holder is known is left open',
      '2024-04-15',
      [minister('amna', '2024-03-01', true)],
      undefined,
    ],
  ])('%s', (_, day, stated, holder) => {
    expect(holderOn(day, 'IT minister', stated)).toBe(holder);
  });

  it.each([['deputy minister'], ['chairman'], ['minister of state'], ['Secretary IT']])(
    'is not the minister for the %s',
    (title) => {
      expect(holderOn('2024-04-15', title, OLD)).toBeUndefined();
    },
  );
});

describe('The kind of a post', () => {
  it.each([
    ['Federal Minister for IT', 'minister'],
    ['Prime Minister', 'prime minister'],
    ['Cabinet Secretary for ICT', 'cabinet secretary'],
    ['US Secretary of Commerce', 'secretary'],
    ['Secretary of State for Science', 'secretary'],
    ['chairperson', 'chair'],
    ['Director-General', 'director general'],
    ['Secretary-General', 'secretary general'],
  ])('of %s is %s', (title, kind) => {
    expect(singlePost(title)).toBe(kind);
  });

  it.each([
    ['Deputy Prime Minister'],
    ['Minister of State for IT'],
    ['vice chairman'],
    ['Permanent Secretary'],
    ['Assistant Secretary of Commerce'],
    ['Member Telecom'],
    ['spokesperson'],
  ])('of %s is none: several may hold it at once', (title) => {
    expect(singlePost(title)).toBeUndefined();
  });
});
