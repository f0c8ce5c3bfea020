import type { Resolution } from '../../src/model/index.ts';
import { actor, article, event, post, resolution } from './graph-builder.ts';

/** Five articles on nine bodies: small enough to know every answer by heart. */

const spaceNews = article('a1', {
  title: 'Minister receives GalaxySpace',
  body: 'Shaza Fatima Khawaja, Minister for IT, received GalaxySpace in Islamabad on Thursday. Its team was led by Zhang Wei, Chairman of GalaxySpace. Pakistan Telecommunication Authority attended.',
  url: 'https://radio.example/galaxyspace',
  publisher: 'Radio Pakistan',
  published: '2025-04-25',
  language: 'en',
  cut: ['Share this'],
});
const spaceEcho = article('a2', {
  title: 'Chinese satellite firm in talks',
  body: 'GalaxySpace held talks with Shaza Fatima Khawaja, the Minister for IT of Pakistan, about satellites.',
  url: 'https://dawn.example/talks',
  publisher: 'Dawn',
  published: '2025-04-26',
});
const telecomNews = article('a3', {
  title: 'Ministry of IT meets Huawei',
  body: 'Ministry of IT met Huawei on Tuesday. A day before, Ministry of IT signed a contract of five million dollars with Jazz of Pakistan. It will meet GalaxySpace in July.',
  url: 'https://radio.example/huawei',
  publisher: 'Radio Pakistan',
  published: '2025-06-11',
});
const oldNews = article('a4', {
  title: 'PTA hears Jazz',
  body: 'Pakistan Telecommunication Authority met Jazz in 2024. GSMA and ITU looked on with LUMS. Asif Raza, then Chairman of SUPARCO, and Li Na were there.',
});
const forumNews = article('a5', {
  title: 'Forum on chips',
  body: 'ITU held a forum on chips in China with Huawei and Li Na, Ambassador of China. United States sent nobody.',
  publisher: 'Dawn',
  published: '2025',
});

export const actors = {
  pakistan: actor('country:PK', 'Pakistan', { country: 'PK' }),
  china: actor('country:CN', 'China', { country: 'CN' }),
  america: actor('country:US', 'United States', { country: 'US' }),
  ministry: actor('agency:pk/moit', 'Ministry of IT', {
    country: 'PK',
    agencyKind: 'MINISTRY',
    aliases: ['IT Ministry', 'MoIT'],
  }),
  regulator: actor('agency:pk/pta', 'Pakistan Telecommunication Authority', {
    country: 'PK',
    agencyKind: 'REGULATOR',
    aliases: ['PTA'],
  }),
  suparco: actor('agency:pk/suparco', 'SUPARCO', { country: 'PK', agencyKind: 'AGENCY' }),
  galaxySpace: actor('company:galaxyspace', 'GalaxySpace', { country: 'CN', wikidataId: 'Q1' }),
  huawei: actor('company:huawei', 'Huawei', { country: 'CN' }),
  jazz: actor('company:jazz', 'Jazz', { country: 'PK' }),
  gsma: actor('organization:gsma', 'GSMA'),
  itu: actor('organization:itu', 'ITU'),
  lums: actor('organization:lums', 'LUMS', { country: 'PK' }),
  khawaja: actor('person:khawaja', 'Shaza Fatima Khawaja', { country: 'PK', isOfficial: true }),
  raza: actor('person:raza', 'Asif Raza', { country: 'PK', isOfficial: true }),
  li: actor('person:li', 'Li Na', { country: 'CN', isOfficial: true }),
  zhang: actor('person:zhang', 'Zhang Wei', { country: 'CN' }),
};
const { ministry, regulator, suparco, galaxySpace, huawei, jazz, itu, khawaja, raza, li, zhang } = actors;

export const fixtureGraph: Resolution = resolution({
  articles: [spaceNews, spaceEcho, telecomNews, oldNews, forumNews],
  actors: Object.values(actors),
  posts: [
    post(khawaja.id, ministry.id, 'Minister for IT', spaceNews),
    post(khawaja.id, ministry.id, 'Minister for IT', spaceEcho),
    post(zhang.id, galaxySpace.id, 'Chairman', spaceNews),
    post(raza.id, suparco.id, 'Chairman', oldNews, { former: true }),
    post(li.id, actors.china.id, 'Ambassador', forumNews),
  ],
  events: [
    event(
      'e1',
      {
        type: 'MEETING',
        date: '2025-04-24',
        title: 'Minister received GalaxySpace',
        place: { country: 'PK', city: 'Islamabad' },
        topics: ['SPACE'],
        plover: 'CONSULT',
      },
      [
        {
          source: spaceNews,
          quote: 'received GalaxySpace in Islamabad',
          who: [
            [khawaja.id, 'HOST', 'Shaza Fatima Khawaja'],
            [galaxySpace.id, 'GUEST', 'GalaxySpace in'],
            [zhang.id, 'GUEST', 'Zhang Wei'],
            [regulator.id, 'PARTICIPANT', 'Pakistan Telecommunication Authority attended'],
          ],
        },
        {
          source: spaceEcho,
          quote: 'GalaxySpace held talks',
          who: [
            [khawaja.id, 'HOST', 'Shaza Fatima Khawaja'],
            [galaxySpace.id, 'GUEST', 'GalaxySpace held talks'],
          ],
        },
      ],
    ),
    event('e2', { type: 'MEETING', date: '2025-06-10', title: 'Ministry met Huawei', topics: ['TELECOM'] }, [
      {
        source: telecomNews,
        quote: 'Ministry of IT met Huawei',
        who: [
          [ministry.id, 'HOST', 'Ministry of IT met'],
          [huawei.id, 'GUEST', 'met Huawei'],
        ],
      },
    ]),
    event(
      'e3',
      { type: 'MEETING', status: 'PLANNED', date: '2025-07', title: 'Ministry to meet GalaxySpace' },
      [
        {
          source: telecomNews,
          quote: 'will meet GalaxySpace in July',
          who: [
            [ministry.id, 'HOST', 'It will meet'],
            [galaxySpace.id, 'GUEST', 'GalaxySpace in July'],
          ],
        },
      ],
    ),
    event(
      'e4',
      {
        type: 'AGREEMENT',
        date: '2025-06-09',
        title: 'Ministry signed with Jazz',
        amount: { value: 5_000_000, currency: 'USD' },
        confidence: 0.5,
      },
      [
        {
          source: telecomNews,
          quote: 'signed a contract',
          who: [
            [ministry.id, 'SIGNATORY', 'Ministry of IT signed'],
            [jazz.id, 'SIGNATORY', 'with Jazz'],
          ],
        },
      ],
    ),
    event('e5', { type: 'MEETING', date: '2024', title: 'Regulator met Jazz' }, [
      {
        source: oldNews,
        quote: 'met Jazz in 2024',
        who: [
          [regulator.id, 'PARTICIPANT', 'Pakistan Telecommunication Authority met'],
          [jazz.id, 'PARTICIPANT', 'met Jazz'],
        ],
      },
    ]),
    event('e6', { type: 'FORUM', date: null, title: 'Forum on chips', topics: ['SEMICONDUCTORS'] }, [
      {
        source: forumNews,
        quote: 'held a forum on chips',
        who: [
          [itu.id, 'ORGANISER', 'ITU held'],
          [huawei.id, 'PARTICIPANT', 'with Huawei'],
          [li.id, 'PARTICIPANT', 'Li Na'],
        ],
      },
    ]),
  ],
});
