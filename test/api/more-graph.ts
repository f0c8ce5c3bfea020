import type { Resolution } from '../../src/model/index.ts';
import { actors } from './fixture-graph.ts';
import { actor, article, event, post, resolution } from './graph-builder.ts';

/** What the paging tests add to the fixture: a pair that met often, and rows that fall between those already read. */

const { ministry, huawei, galaxySpace } = actors;

const marchNews = article('b1', {
  title: 'Huawei again',
  body: 'Ministry of IT met Huawei in March. Huawei came back to Ministry of IT in September.',
  publisher: 'Dawn',
  published: '2025-09-20',
});
const mayNews = article('b2', {
  title: 'In May',
  body: 'GalaxySpace met National Data Office, Kite Mobile, Hilal Trust, Lahore Club, Peru and Maria Khan, Secretary of National Data Office. Ministry of IT met Huawei in May.',
  publisher: 'Geo',
  published: '2025-05-15',
});
const office = actor('agency:pk/data', 'National Data Office', { country: 'PK', agencyKind: 'AGENCY' });
const khan = actor('person:khan', 'Maria Khan', { country: 'PK', isOfficial: true });
const newcomers = [
  office,
  khan,
  actor('company:kite', 'Kite Mobile', { country: 'PK' }),
  actor('organization:hilal', 'Hilal Trust'),
  actor('organization:club', 'Lahore Club'),
  actor('country:PE', 'Peru', { country: 'PE' }),
];

const met = (
  id: string,
  date: string,
  source: typeof mayNews,
  quote: string,
  guests: readonly (readonly [string, string])[],
) =>
  event(id, { type: 'MEETING', date, title: `Met on ${date}` }, [
    { source, quote, who: guests.map(([guest, words]) => [guest, 'PARTICIPANT', words] as const) },
  ]);

/** The ministry and Huawei meet twice more. */
export const earlierMeetings: Resolution = resolution({
  articles: [marchNews],
  actors: [ministry, huawei],
  posts: [],
  events: [
    met('m3', '2025-03', marchNews, 'met Huawei in March', [
      [ministry.id, 'Ministry of IT met'],
      [huawei.id, 'met Huawei'],
    ]),
    met('m9', '2025-09', marchNews, 'came back', [
      [ministry.id, 'Ministry of IT in'],
      [huawei.id, 'Huawei came'],
    ]),
  ],
});

/** A row in the middle of every list. */
export const rowsBetween: Resolution = resolution({
  articles: [mayNews],
  actors: [ministry, huawei, galaxySpace, ...newcomers],
  posts: [post(khan.id, office.id, 'Secretary', mayNews)],
  events: [
    met('m5', '2025-05', mayNews, 'met Huawei in May', [
      [ministry.id, 'Ministry of IT met'],
      [huawei.id, 'met Huawei'],
    ]),
    met('g5', '2025-05-14', mayNews, 'GalaxySpace met', [
      [galaxySpace.id, 'GalaxySpace met'],
      ...newcomers.map(({ id, name }) => [id, name] as const),
    ]),
  ],
});
