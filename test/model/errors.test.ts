import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, invariant, NotFoundError, UnknownWordError } from '../../src/model/index.ts';

describe('UnknownWordError', () => {
  it.each([
    ['MEETNG', 'Did you mean "MEETING"?'],
    ['meeting', 'Did you mean "MEETING"?'],
    ['LICENSE', 'Did you mean "LICENCE"?'],
  ])('suggests the nearest known word for %s', (word, hint) => {
    expect(
      new UnknownWordError({ what: 'event type', word, where: 'x.yaml', known: EVENT_TYPES }).message,
    ).toBe(`Unknown event type "${word}" in x.yaml. ${hint}`);
  });
  it('lists all known words where none is near', () => {
    const error = new UnknownWordError({
      what: 'event type',
      word: 'fined',
      where: 'x.yaml',
      known: ['MEETING', 'VISIT'],
    });
    expect(error.message).toBe('Unknown event type "fined" in x.yaml. Known: MEETING, VISIT.');
  });
});

describe('NotFoundError', () => {
  it('names what was asked for', () => {
    expect(new NotFoundError('event', 'event:1').message).toBe('No event with id "event:1".');
  });
});

describe('invariant', () => {
  it('is silent where the fact holds and names our own fault where not', () => {
    expect(() => invariant(true, 'one is one')).not.toThrow();
    expect(() => invariant(false, 'one is two')).toThrow('This is a fault in Readout: one is two.');
  });
});
