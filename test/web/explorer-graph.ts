import type { Resolution } from '../../src/model/index.ts';
import { actor, article, event, post, resolution } from '../api/graph-builder.ts';

/** A small graph on made-up bodies, with an article and a firm that would run a script if a page let them. */

export const EVIL_FIRM = '"><img src=x onerror=alert(1)>';
export const EVIL_TEXT = '<script>alert(2)</script>';

const talks = article('talks', {
  title: 'Minister receives Nordlink',
  body: 'Wanjiru Kamau, Minister for Information, received Nordlink in Nairobi on Tuesday.\n\nHer guests were led by Arild Solheim, Chairman of Nordlink. 😀 Kenya Telecom Board attended.',
  url: 'https://daily.example/nordlink',
  publisher: 'Example Daily',
  published: '2025-03-12',
  cut: ['Share this', 'Read more'],
});
const echo = article('echo', {
  title: 'Satellite firm in Nairobi',
  body: 'Nordlink held talks with Wanjiru Kamau, the Minister for Information. Ministry of Information will meet Nordlink in July. A meeting of Kenya Telecom Board with Kite Mobile was called off.',
  url: 'https://post.example/satellites',
  publisher: 'Example Post',
  published: '2025-03-13',
});
const second = article('second', {
  title: 'Ministry meets Nordlink again',
  body: 'Ministry of Information met Nordlink in May. Kenya Telecom Board met Kite Mobile in 2024.',
  publisher: 'Example Post',
  published: '2025-05-20',
});
const evil = article('evil', {
  title: `On ${EVIL_TEXT}`,
  body: `Ministry of Information met ${EVIL_FIRM} about ${EVIL_TEXT}.`,
  url: 'javascript:alert(3)',
  published: '2025-06',
});

export const actors = {
  kenya: actor('country:KE', 'Kenya', { country: 'KE' }),
  norway: actor('country:NO', 'Norway', { country: 'NO' }),
  ministry: actor('agency:ke/information', 'Ministry of Information', {
    country: 'KE',
    agencyKind: 'MINISTRY',
    aliases: ['Information Ministry'],
  }),
  board: actor('agency:ke/telecom-board', 'Kenya Telecom Board', { country: 'KE', agencyKind: 'REGULATOR' }),
  nordlink: actor('company:nordlink', 'Nordlink', { country: 'NO', wikidataId: 'Q1' }),
  kite: actor('company:kite', 'Kite Mobile', { country: 'KE' }),
  evilFirm: actor('company:evil', EVIL_FIRM, { country: 'NO' }),
  kamau: actor('person:kamau', 'Wanjiru Kamau', { country: 'KE', isOfficial: true }),
  solheim: actor('person:solheim', 'Arild Solheim', { country: 'NO' }),
};
const { ministry, board, nordlink, kite, evilFirm, kamau, solheim } = actors;

export const explorerGraph: Resolution = resolution({
  articles: [talks, echo, second, evil],
  actors: Object.values(actors),
  posts: [
    post(kamau.id, ministry.id, 'Minister for Information', talks),
    post(kamau.id, ministry.id, 'Minister for Information', echo),
    post(solheim.id, nordlink.id, 'Chairman', talks),
  ],
  events: [
    event(
      'talks',
      {
        type: 'MEETING',
        date: '2025-03-11',
        title: 'Wanjiru Kamau received Nordlink',
        place: { country: 'KE', city: 'Nairobi' },
        topics: ['SPACE'],
        plover: 'CONSULT',
      },
      [
        {
          source: talks,
          quote: 'received Nordlink in Nairobi',
          who: [
            [kamau.id, 'HOST', 'Wanjiru Kamau'],
            [nordlink.id, 'GUEST', 'Nordlink in'],
            [solheim.id, 'GUEST', 'Arild Solheim'],
            [board.id, 'PARTICIPANT', 'Kenya Telecom Board attended'],
          ],
        },
        {
          source: echo,
          quote: 'Nordlink held talks',
          who: [
            [kamau.id, 'HOST', 'Wanjiru Kamau'],
            [nordlink.id, 'GUEST', 'Nordlink held'],
          ],
        },
      ],
    ),
    event('may', { type: 'MEETING', date: '2025-05', title: 'Ministry met Nordlink', topics: ['TELECOM'] }, [
      {
        source: second,
        quote: 'met Nordlink in May',
        who: [
          [ministry.id, 'HOST', 'Ministry of Information met'],
          [nordlink.id, 'GUEST', 'met Nordlink'],
        ],
      },
    ]),
    event(
      'july',
      { type: 'MEETING', status: 'PLANNED', date: '2025-07', title: 'Ministry to meet Nordlink' },
      [
        {
          source: echo,
          quote: 'will meet Nordlink in July',
          who: [
            [ministry.id, 'HOST', 'Ministry of Information will'],
            [nordlink.id, 'GUEST', 'meet Nordlink'],
          ],
        },
      ],
    ),
    event(
      'off',
      { type: 'MEETING', status: 'CANCELLED', date: null, title: 'Board not to meet Kite Mobile' },
      [
        {
          source: echo,
          quote: 'was called off',
          who: [
            [board.id, 'HOST', 'Kenya Telecom Board with'],
            [kite.id, 'GUEST', 'Kite Mobile was'],
          ],
        },
      ],
    ),
    event('home', { type: 'MEETING', date: '2024', title: 'Board met Kite Mobile' }, [
      {
        source: second,
        quote: 'met Kite Mobile in 2024',
        who: [
          [board.id, 'PARTICIPANT', 'Kenya Telecom Board met'],
          [kite.id, 'PARTICIPANT', 'Kite Mobile in'],
        ],
      },
    ]),
    event('evil', { type: 'MEETING', date: '2025-06-01', title: `Ministry met ${EVIL_FIRM}` }, [
      {
        source: evil,
        quote: `met ${EVIL_FIRM} about ${EVIL_TEXT}`,
        who: [
          [ministry.id, 'HOST', 'Ministry of Information met'],
          [evilFirm.id, 'GUEST', EVIL_FIRM],
        ],
      },
    ]),
  ],
});
