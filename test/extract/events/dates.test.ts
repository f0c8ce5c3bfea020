import { describe, expect, test } from 'vitest';
import { relativeSpan } from '../../../src/extract/events/relative-dates.ts';
import { eventsOf } from './events-of.ts';

/** Sentence, status and date of its first act. All are published on Friday, 25 April 2025. */
const DATED: readonly (readonly [string, string, string | null])[] = [
  ['Last month the Data Protection Commission fined TikTok 5 million euros.', 'HAPPENED', '2025-03'],
  ['Last year the Data Protection Commission fined TikTok 5 million euros.', 'HAPPENED', '2024'],
  [
    'In March of this year the Data Protection Commission fined TikTok 5 million euros.',
    'HAPPENED',
    '2025-03',
  ],
  ['Three days ago the Data Protection Commission fined TikTok 5 million euros.', 'HAPPENED', '2025-04-22'],
  ['Two months ago the Data Protection Commission fined TikTok 5 million euros.', 'HAPPENED', '2025-02'],
  ['Last autumn the Data Protection Commission fined TikTok 5 million euros.', 'HAPPENED', '2024'],
  ['The Data Protection Commission fined TikTok 5 million euros on 22.04.2025.', 'HAPPENED', '2025-04-22'],
  ['The Data Protection Commission fined TikTok 5 million euros on 04/22/2025.', 'HAPPENED', '2025-04-22'],
  ['The Data Protection Commission fined TikTok 5 million euros on 04/03/2023.', 'HAPPENED', '2023'],
  [
    'The Data Protection Commission fined TikTok 5 million euros on Tuesday, 15 April.',
    'HAPPENED',
    '2025-04-15',
  ],
  [
    'The Data Protection Commission this afternoon fined TikTok 5 million euros under the Data Act of 2018.',
    'HAPPENED',
    '2025-04-25',
  ],
  [
    'TikTok, bought out in 2019, was on Tuesday fined 5 million euros by the Data Protection Commission.',
    'HAPPENED',
    '2025-04-22',
  ],
  ['The Data Protection Commission fined TikTok 5 million euros on the 9th.', 'HAPPENED', '2025-04-09'],
  ['On the 9th Apple was fined 5 million euros by the Data Protection Commission.', 'HAPPENED', '2025-04-09'],
  [
    'The Data Protection Commission fined TikTok 5 million euros on the 33rd day of its inquiry.',
    'HAPPENED',
    '2025-04-25',
  ],
  ['On the 9th floor Communications Minister Solly Malatsi met Nokia executives.', 'HAPPENED', '2025-04'],
  [
    'On the 20th anniversary of the law the Data Protection Commission fined TikTok 5 million euros.',
    'HAPPENED',
    '2025-04-25',
  ],
  ['The Data Protection Commission fined TikTok 5 million euros on 31 June 2023.', 'HAPPENED', '2023-06'],
  ['In August the Data Protection Commission fined TikTok 5 million euros.', 'HAPPENED', '2024-08'],
  ['Communications Minister Solly Malatsi meets Nokia executives on Monday.', 'PLANNED', '2025-04-28'],
  ['A seminar of the Electronic Agency, arranged by Nokia, takes place on May 24.', 'PLANNED', '2025-05-24'],
  ['The training centre of Nokia opens its doors in January.', 'PLANNED', '2026-01'],
  ['Parliament is to approve the data protection law in March.', 'PLANNED', '2026-03'],
  // A month with its year, and a past tense.
  ['The conference of Nokia took place on May 24, 2024.', 'HAPPENED', '2024-05-24'],
  ['Nokia opened its training centre in January.', 'HAPPENED', '2025-01'],
  [
    'Trade Minister Parks Tau of Cape Town arrived in Kenya on Thursday for a three-day visit.',
    'HAPPENED',
    '2025-04-24',
  ],
  ['Nokia has called off its talks with Communications Minister Solly Malatsi.', 'CANCELLED', null],
  ['Communications Minister Solly Malatsi met Nokia executives on Monday.', 'HAPPENED', '2025-04-21'],
  [
    'Communications Minister Solly Malatsi will meet Nokia executives tomorrow, Saturday.',
    'PLANNED',
    '2025-04-26',
  ],
  [
    'On 2 May there will be talks between Communications Minister Solly Malatsi and Nokia executives.',
    'PLANNED',
    '2025-05-02',
  ],
  ['Nokia came to Kenya in 2021, when it put $30 million into Safaricom.', 'HAPPENED', '2021'],
  [
    'Talks have gone on since March, when Communications Minister Solly Malatsi received Nokia executives.',
    'HAPPENED',
    '2025-03',
  ],
  ['Nokia bought Infinera at the end of last year.', 'HAPPENED', '2024-12'],
  ['Trade Minister Parks Tau concluded a three-day visit to Kenya on Thursday.', 'HAPPENED', '2025-04-22'],
  ['Trade Minister Parks Tau visited Kenya on Thursday.', 'HAPPENED', '2025-04-24'],
  [
    'A meeting between Communications Minister Solly Malatsi and Nokia executives, planned for Monday, has been cancelled.',
    'CANCELLED',
    '2025-04-28',
  ],
];

describe('The date of an act', () => {
  test.each(DATED)('is what its sentence tells: %s', (text, status, date) => {
    const [event] = eventsOf(text);
    expect({ status: event?.status, date: event?.date }).toEqual({ status, date });
  });

  test('is the day that its paragraph told last', () => {
    const events = eventsOf(
      'Trade Minister Parks Tau met Nokia executives in Pretoria on Tuesday. On Wednesday he opened a fair. He then received executives of Ericsson.',
    );
    const meeting = events.find(({ who }) => who.some((one) => one.startsWith('Ericsson')));
    expect(meeting?.date).toBe('2025-04-23');
  });

  test.each([
    ['on the same day he received executives of Ericsson', '2025-04-22'],
    ['the same evening he received executives of Ericsson', '2025-04-22'],
    ['on the previous day he had received executives of Ericsson', '2025-04-21'],
    ['two days earlier he had received executives of Ericsson', '2025-04-20'],
    ['a week before he had received executives of Ericsson', '2025-04'],
    ['before the meeting he had received executives of Ericsson', '2025-04-22'],
    ['on the eve of the talks he had received executives of Ericsson', '2025-04-21'],
  ])('is counted from the day told last: %s', (words, date) => {
    const events = eventsOf(
      `Trade Minister Parks Tau met Nokia executives in Pretoria on Tuesday. The fair that he opens is to begin on 2 May.\n\nIn Pretoria, ${words}.`,
    );
    const meeting = events.find(({ who }) => who.some((one) => one.startsWith('Ericsson')));
    expect(meeting?.date).toBe(date);
  });

  test.each([
    ['At the end of the meeting, Nokia and Ericsson signed a memorandum.', '2025-04-22'],
    // Another occasion, with a place of its own.
    ['At the end of the session in Durban, Nokia and Ericsson signed a memorandum.', '2025-04-24'],
  ])('is that of the paragraph before, where it is taken up: %s', (signed, date) => {
    const events = eventsOf(
      `The week of Trade Minister Parks Tau closed on Thursday with a lunch.\n\nHe had met Nokia executives in Pretoria on Tuesday.\n\n${signed}`,
    );
    expect(events.find(({ type }) => type === 'AGREEMENT')?.date).toBe(date);
  });

  test.each([
    // A Thursday and a Friday.
    ['2022-12-01', '2022-11'],
    ['2025-07-04', '2025-07'],
  ])('earlier in the week of %s is in %s', (published, date) => {
    expect(relativeSpan('this', 'week', published, true)).toEqual({ date });
  });

  test('is that of the dateline rather than of an act told far down', () => {
    const [meeting] = eventsOf(
      'PRETORIA, April 24 - Trade Minister Parks Tau met Nokia executives.\n\nThey spoke about networks.\n\nThe minister opened a fair on Monday.',
    );
    expect(meeting?.date).toBe('2025-04-24');
  });

  test('goes in turn where two acts are told with two days', () => {
    const events = eventsOf(
      'On April 22 and 23, Trade Minister Parks Tau met respectively with Nokia chief executive Justin Hotard and Ericsson chief executive Borje Ekholm.',
    );
    expect(events.map(({ date }) => date)).toEqual(['2025-04-22', '2025-04-23']);
  });

  test('of what else a journey holds is the month told before it', () => {
    const events = eventsOf(
      'Trade Minister Parks Tau will travel to Kenya on 2 May.\n\nIn Nairobi, he will meet executives of Safaricom.',
    );
    const meeting = events.find(({ type }) => type === 'MEETING');
    expect(meeting).toMatchObject({ status: 'PLANNED', date: '2025-05' });
  });

  test('is that of the news where the act came later in the day', () => {
    const events = eventsOf(
      'Trade Minister Parks Tau met Nokia executives in Pretoria on Tuesday.\n\nA fair was next on his list.\n\nIt had been well prepared.\n\nLater in the day he received executives of Ericsson.',
    );
    const meeting = events.find(({ who }) => who.some((one) => one.startsWith('Ericsson')));
    expect(meeting?.date).toBe('2025-04-22');
  });
});
