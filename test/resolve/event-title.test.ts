import { describe, expect, it } from 'vitest';
import type { EventType, Role } from '../../src/model/index.ts';
import { eventTitle } from '../../src/resolve/event-title.ts';

const CASES: readonly (readonly [type: EventType, participants: readonly string[], title: string])[] = [
  ['MEETING', [], 'Meeting'],
  ['MEETING', ['GUEST:Ann'], 'Meeting of Ann'],
  ['MEETING', ['GUEST:Ann', 'HOST:Bo'], 'Bo met Ann'],
  ['MEETING', ['PARTICIPANT:Ann', 'PARTICIPANT:Bo', 'PARTICIPANT:Cy'], 'Ann met Bo and Cy'],
  ['LICENCE', ['SUBJECT:Kite', 'ISSUER:Board'], 'Board decided a licence of Kite'],
  ['AGREEMENT', ['SIGNATORY:Ann', 'SIGNATORY:Bo'], 'Agreement of Ann and Bo'],
  ['AGREEMENT', ['SIGNATORY:Ann', 'SIGNATORY:Bo', 'SIGNATORY:Cy'], 'Agreement of Ann, Bo and Cy'],
  [
    'AGREEMENT',
    ['SIGNATORY:Ann', 'SIGNATORY:Bo', 'SIGNATORY:Cy', 'WITNESS:Di'],
    'Agreement of Ann, Bo and 2 others',
  ],
  ['MEETING', ['HOST:Ann', ...'BCDE'.split('').map((name) => `GUEST:${name}`)], 'Ann met B, C and 2 others'],
];

describe('The title of an event', () => {
  it.each(CASES)('of the type %s with %j is “%s”', (type, participants, title) => {
    const named = participants.map((one) => {
      const [role, name] = one.split(':') as [Role, string];
      return { role, name };
    });
    expect(eventTitle(type, 'HAPPENED', named)).toBe(title);
  });

  it.each(['PLANNED', 'CANCELLED'] as const)('says of a %s one nothing as done', (status) => {
    const host = { name: 'Board', role: 'HOST' } as const;
    const guest = { name: 'Kite', role: 'GUEST' } as const;
    expect(eventTitle('MEETING', status, [host, guest])).toBe('Board to meet Kite');
    expect(eventTitle('MEETING', status, [host])).toBe('Meeting of Board');
  });

  it('tells agreements of one firm with two partners each time apart by the partner that differs', () => {
    const titles = ['Ministry', 'Institute'].map((partner) =>
      eventTitle(
        'AGREEMENT',
        'HAPPENED',
        ['Huawei', 'Vietnam', partner].map((name) => ({ role: 'SIGNATORY', name })),
      ),
    );
    expect(titles).toEqual([
      'Agreement of Huawei, Vietnam and Ministry',
      'Agreement of Huawei, Vietnam and Institute',
    ]);
  });
});
