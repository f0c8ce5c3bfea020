import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** Text, then the country of its first meeting and who had which role. */
const MEETINGS: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Minister of Communications Solly Malatsi met Ericsson chief executive Börje Ekholm in Pretoria on Tuesday.',
    'ZA',
    ['Börje Ekholm GUEST', 'Solly Malatsi HOST'],
  ],
  [
    "Kenya's ICT Cabinet Secretary William Kabogo held talks with Safaricom on Tuesday.",
    'KE',
    ['Safaricom GUEST', 'William Kabogo HOST'],
  ],
  [
    'French Finance Minister Eric Lombard met German Finance Minister Jörg Kukies in Paris on Tuesday.',
    'FR',
    ['Eric Lombard PARTICIPANT', 'Jörg Kukies PARTICIPANT'],
  ],
  [
    'Brazilian Communications Minister Frederico Siqueira held a video call with Nokia on Tuesday.',
    'BR',
    ['Frederico Siqueira PARTICIPANT', 'Nokia PARTICIPANT'],
  ],
  [
    'During his visit to Japan, Chilean President Gabriel Boric met executives of Fujitsu on Tuesday.',
    'JP',
    ['Fujitsu PARTICIPANT', 'Gabriel Boric PARTICIPANT'],
  ],
  [
    'Chilean President Gabriel Boric met executives of Fujitsu on Tuesday. He was in Japan for a fair.',
    'JP',
    ['Fujitsu PARTICIPANT', 'Gabriel Boric PARTICIPANT'],
  ],
  [
    'Chilean President Gabriel Boric met Fujitsu chief executive Takahito Tokita at the company headquarters in Tokyo on Tuesday.',
    'JP',
    ['Gabriel Boric GUEST', 'Takahito Tokita HOST'],
  ],
  [
    'ACCRA — Ambassador of Japan to Ghana Hisanobu Mochizuki met Communications Minister Samuel George on Tuesday.',
    'GH',
    ['Hisanobu Mochizuki PARTICIPANT', 'Samuel George PARTICIPANT'],
  ],
  [
    'In Tokyo, Chilean President Gabriel Boric toured the headquarters of Fujitsu on Tuesday and held a meeting with Takahito Tokita, chairman of Fujitsu. The president was accompanied by Foreign Minister Alberto van Klaveren and Economy Minister Nicolás Grau.',
    'JP',
    [
      'Alberto van Klaveren GUEST',
      'Fujitsu HOST',
      'Gabriel Boric GUEST',
      'Nicolás Grau GUEST',
      'Takahito Tokita HOST',
    ],
  ],
  [
    'At Nvidia in Santa Clara, Chilean President Gabriel Boric discussed with Jensen Huang, co-founder of the firm, the way that chips develop.',
    'US',
    ['Gabriel Boric GUEST', 'Jensen Huang HOST', 'Nvidia HOST'],
  ],
  [
    'In China, Chilean President Gabriel Boric toured Huawei on Tuesday. During the meeting of President Gabriel Boric with Huawei chairman Liang Hua, chips were discussed.',
    'CN',
    ['Gabriel Boric GUEST', 'Huawei HOST', 'Liang Hua HOST'],
  ],
  [
    'Chilean Finance Minister Mario Marcel received Nokia in Santiago on Tuesday. The draft was signed with Nokia in Beijing in 2018.',
    'CL',
    ['Mario Marcel HOST', 'Nokia GUEST'],
  ],
];

describe('The roles of a meeting', () => {
  test.each(MEETINGS)('follow from who is at home: %s', (text, country, who) => {
    const meeting = eventsOf(text).find(({ type }) => type === 'MEETING');
    expect({ country: meeting?.place.country, who: meeting?.who }).toEqual({ country, who });
  });
});
