import { describe, expect, test } from 'vitest';
import { named } from '../named.ts';

/** A report that names no land of its own, and the land whose ministry it speaks of. */
const TOLD: readonly [how: string, body: string, country: string][] = [
  ['its money', 'The Ministry of Communications will spend 40 billion naira on masts.', 'NG'],
  ['its money before the number', 'The Ministry of Communications will spend RM5 million on masts.', 'MY'],
  ['an honorific', 'Datuk Seri Ahmad Rosli spoke for the Ministry of Communications.', 'MY'],
  ['a house of parliament', 'The Ministry of Communications answered the Lok Sabha on Monday.', 'IN'],
  ['a seat of government', 'The Ministry of Communications was called to La Moneda on Monday.', 'CL'],
  [
    'its money more than one foreign land that it names',
    'The Ministry of Communications will buy switches for 3 billion baht from a firm of Estonia.',
    'TH',
  ],
];

/** A report with a cue of many lands, which names one of them. */
const SHARED: readonly [body: string, country: string][] = [
  ['Colombo waited. The Ministry of Communications will spend Rs 5 billion on masts.', 'LK'],
  ['Kathmandu waited. The Ministry of Communications will spend Rs 5 billion on masts.', 'NP'],
];

/** What is no cue. */
const NOT_TOLD: readonly string[] = [
  'The Ministry of Communications will spend 5 million dollars on masts.',
  'The Ministry of Communications will spend 5 million euros on masts.',
  'The Ministry of Communications will spend Rs 5 billion on masts.',
  'The Ministry of Communications won 3 prizes for band N78.',
];

const countryIn = (body: string): string | null =>
  named(body).entities.find(({ name }) => name === 'Ministry of Communications')!.country;

describe('the land of a report that does not name it', () => {
  test.each(TOLD)('is told by %s: %s', (_, body, country) => {
    expect(countryIn(body)).toBe(country);
  });
  test.each(SHARED)('is of those that share a cue the one it names: %s', (body, country) => {
    expect(countryIn(body)).toBe(country);
  });
  test.each(NOT_TOLD)('is not told by what many lands say: %s', (body) => {
    expect(countryIn(body)).toBeNull();
  });
});
