import { describe, expect, test } from 'vitest';
import { eventsOf } from '../events/events-of.ts';

const TALKS =
  'Communications Minister Sara Okoth held talks with Nokia chief executive Justin Hale in Nairobi on Thursday.';
const SIGNING =
  'Safaricom and the Ministry of Education signed a memorandum of understanding in Nairobi on Thursday.';

/** A sentence after an act, and whom it shows to have taken part. */
const TAKE_PART: readonly [act: string, sentence: string, who: readonly string[]][] = [
  [
    TALKS,
    'Principal Secretary John Tanui and Nokia regional head Eva Lund followed the conversation.',
    ['John Tanui', 'Eva Lund'],
  ],
  [TALKS, 'Principal Secretary John Tanui sat in.', ['John Tanui']],
  [
    SIGNING,
    'It was signed by Safaricom chief executive Peter Marsh and Education Secretary Julius Bitok.',
    ['Julius Bitok'],
  ],
];

/** A sentence after an act, and whom it names though they took no part. */
const TAKE_NO_PART: readonly [act: string, sentence: string, who: string][] = [
  [TALKS, 'Ericsson, a rival, sells to the same operators.', 'Ericsson'],
  [TALKS, 'According to analyst Ravi Menon the market will grow.', 'Ravi Menon'],
  [SIGNING, 'Airtel has had a like programme since 2019.', 'Airtel'],
];

describe('who took part in an act that names them not', () => {
  test.each(TAKE_PART)('is found around it: %s %s', (act, sentence, who) => {
    const [event] = eventsOf(`${act}\n\n${sentence}`);
    const found = event!.who.map((part) => part.replace(/ [A-Z]+$/, ''));
    expect(found).toEqual(expect.arrayContaining([...who]));
  });

  test.each(TAKE_NO_PART)('is not everybody named around it: %s %s', (act, sentence, who) => {
    const parts = eventsOf(`${act}\n\n${sentence}`).flatMap((event) => event.who);
    expect(parts.join()).not.toContain(who);
  });
});

test('who has a part in another act of the same sentence and type is not added', () => {
  const events = eventsOf(
    'The European Commission fined Apple 500 million euros and Meta 200 million euros.',
  );
  expect(events.map(({ who }) => who)).toEqual([
    ['Apple SUBJECT', 'European Commission ISSUER'],
    ['European Commission ISSUER', 'Meta SUBJECT'],
  ]);
});
