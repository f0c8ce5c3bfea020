import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** A body that acts by a holder of a post whom nobody names, and the post; none where the body itself is named. */
const ACTING: readonly (readonly [string, string, string | undefined])[] = [
  [
    "Pakistan's IT minister met Huawei vice president Xu Ming in Islamabad on Tuesday.",
    'Ministry of IT',
    'IT minister',
  ],
  [
    "Indonesia's communications minister met Apple in Jakarta on Sunday.",
    'Ministry of Communications',
    'communications minister',
  ],
  [
    'The communications minister of Indonesia met Apple in Jakarta on Sunday.',
    'Ministry of Communications',
    'communications minister',
  ],
  ['The Pakistani IT minister met Huawei in Islamabad.', 'Ministry of IT', 'IT minister'],
  [
    "Apple vice president Nick Ammann met Indonesia's industry minister in Jakarta on Sunday.",
    'Ministry of Industry',
    'industry minister',
  ],
  ['The Ministry of IT met Huawei executives in Islamabad on Tuesday.', 'Ministry of IT', undefined],
];

describe('A post without a holder stands for its body, and is kept with it', () => {
  test.each(ACTING)('%s: %s by %s', (text, body, post) => {
    const [met] = eventsOf(text);
    const acting = met!.participants.find(({ entity }) => entity.startsWith('ministry'));
    expect(met!.who.some((who) => who.startsWith(`${body} `))).toBe(true);
    expect(acting?.post).toBe(post);
  });

  test('the minister is the holder where the text has named one', () => {
    const [, met] = eventsOf(
      'IT Minister Amna Durrani met Oracle in Lahore on Monday. The IT minister met Huawei in Islamabad on Tuesday.',
    );
    expect(met!.participants.map(({ entity, post }) => [entity, post])).toEqual([
      ['amna-durrani', undefined],
      ['huawei', undefined],
    ]);
  });
});
