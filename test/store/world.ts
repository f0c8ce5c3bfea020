import type {
  Actor,
  Article,
  EventCluster,
  EventRecord,
  Mention,
  PostLink,
  Proof,
  Resolution,
  Role,
} from '../../src/model/index.ts';

/** A small world with one of each thing that matters, told by three articles. */

export const EXTRACTOR = 'test 1';

function article(id: string, facts: Partial<Article> & { title: string; body: string }): Article {
  const { body, ...rest } = facts;
  return {
    id,
    url: null,
    publisher: null,
    published: null,
    language: 'en',
    text: `${facts.title}\n\n${body}`,
    sha256: `hash of ${id}`,
    cut: [],
    ...rest,
  };
}

export const ARTICLES = {
  visit: article('article:visit', {
    title: 'Minister receives GalaxySpace',
    body:
      'Minister for IT Shaza Khawaja met Xu Ming, chairman of GalaxySpace, on April 24. ' +
      'Liu Wei, head of Apex, sent a letter.',
    url: 'https://example.org/visit?é=1',
    publisher: 'APP',
    published: '2025-04-25',
    cut: ['Share this', 'Read more'],
  }),
  ministry: article('article:ministry', {
    title: 'Ministry of IT meets GalaxySpace',
    body: 'The Ministry of IT met GalaxySpace. It will meet Apex in May.',
    publisher: 'Dawn',
    published: '2025-04',
  }),
  capital: article('article:capital', {
    title: 'Çankaya: satellites “😀”',
    body:
      'Prime Minister Shehbaz Sharif met GalaxySpace with Liu Wei and former IT minister Amin Haque. ' +
      'PTA signed a 5 million dollar agreement with GalaxySpace in 2024.',
    language: null,
  }),
} as const;
type Told = keyof typeof ARTICLES;

function proof(told: Told, quote: string): Proof {
  const { id, text } = ARTICLES[told];
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${id} does not say "${quote}".`);
  return { article: id, quote, start, end: start + quote.length };
}

export function actor(id: string, facts: Partial<Actor> = {}): Actor {
  return {
    id,
    kind: id.slice(0, id.indexOf(':')) as Actor['kind'],
    name: id,
    aliases: [],
    country: null,
    agencyKind: null,
    wikidataId: null,
    isOfficial: false,
    ...facts,
  };
}

export const ACTORS = {
  ministry: actor('agency:pk/ministry-of-it', {
    name: 'Ministry of IT',
    aliases: ['MoIT'],
    country: 'PK',
    agencyKind: 'MINISTRY',
  }),
  pta: actor('agency:pk/pta', { name: 'PTA', country: 'PK', agencyKind: 'REGULATOR' }),
  galaxy: actor('company:galaxyspace', { name: 'GalaxySpace', aliases: ['银河航天'], country: 'CN' }),
  apex: actor('company:apex', { name: 'Apex' }),
  pakistan: actor('country:PK', { name: 'Pakistan', country: 'PK' }),
  shaza: actor('person:shaza-khawaja', { name: 'Shaza Khawaja', country: 'PK', isOfficial: true }),
  xu: actor('person:xu-ming', { name: 'Xu Ming', country: 'CN' }),
  liu: actor('person:liu-wei', { name: 'Liu Wei' }),
  shehbaz: actor('person:shehbaz-sharif', { name: 'Shehbaz Sharif', country: 'PK', isOfficial: true }),
  haque: actor('person:amin-haque', { name: 'Amin Haque', country: 'PK', isOfficial: true }),
} as const;
type Named = keyof typeof ACTORS;

function mention(told: Told, who: Named, quote: string): Mention {
  const { id, name, aliases, country, agencyKind } = ACTORS[who];
  const at = proof(told, quote);
  return {
    ...at,
    actor: id,
    name,
    aliases,
    country,
    agencyKind,
    confidence: 0.9,
    offsets: [at.start, at.end],
  };
}

export const MENTIONS: readonly Mention[] = [
  mention('visit', 'ministry', 'IT'),
  mention('visit', 'shaza', 'Shaza Khawaja'),
  mention('visit', 'xu', 'Xu Ming'),
  mention('visit', 'galaxy', 'GalaxySpace'),
  mention('visit', 'liu', 'Liu Wei'),
  mention('visit', 'apex', 'Apex'),
  mention('ministry', 'ministry', 'Ministry of IT'),
  mention('ministry', 'galaxy', 'GalaxySpace'),
  mention('ministry', 'apex', 'Apex'),
  mention('capital', 'pakistan', 'Prime Minister'),
  mention('capital', 'shehbaz', 'Shehbaz Sharif'),
  mention('capital', 'galaxy', 'GalaxySpace'),
  mention('capital', 'liu', 'Liu Wei'),
  mention('capital', 'ministry', 'IT'),
  mention('capital', 'haque', 'Amin Haque'),
  mention('capital', 'pta', 'PTA'),
];

function post(told: Told, who: Named, at: Named, title: string, quote: string, former = false): PostLink {
  return {
    ...proof(told, quote),
    person: ACTORS[who].id,
    at: ACTORS[at].id,
    title,
    former,
    asOf: ARTICLES[told].published,
  };
}

export const POSTS: readonly PostLink[] = [
  post('visit', 'shaza', 'ministry', 'Minister for IT', 'Minister for IT'),
  post('visit', 'xu', 'galaxy', 'chairman', 'chairman of GalaxySpace'),
  post('visit', 'liu', 'apex', 'head', 'head of Apex'),
  post('capital', 'shehbaz', 'pakistan', 'Prime Minister', 'Prime Minister'),
  post('capital', 'haque', 'ministry', 'IT minister', 'former IT minister', true),
];

function record(
  told: Told,
  number: number,
  quote: string,
  facts: Partial<EventRecord>,
  participants: readonly [Named, Role, string][],
): EventRecord {
  return {
    ...proof(told, quote),
    id: `${ARTICLES[told].id}#v${number}`,
    type: 'MEETING',
    status: 'HAPPENED',
    date: null,
    datePrecision: 'NONE',
    endDate: null,
    place: { country: null, city: null },
    topics: [],
    amount: null,
    title: quote.slice(0, 20),
    confidence: 0.5,
    extractor: EXTRACTOR,
    participants: participants.map(([who, role, words]) => ({
      ...proof(told, words),
      actor: ACTORS[who].id,
      role,
      confidence: 0.5 + 0.5 * Number(role === 'HOST'),
    })),
    ...facts,
  };
}

function cluster(id: string, records: readonly EventRecord[], facts: Partial<EventCluster['event']> = {}) {
  const { type, status, date, datePrecision, endDate, place, topics, amount, title, confidence } =
    records[0]!;
  const told = { type, status, date, datePrecision, endDate, place, topics, amount, title, confidence };
  return { event: { id, ...told, plover: null, ...facts }, records } satisfies EventCluster;
}

const VISIT = record(
  'visit',
  1,
  'Minister for IT Shaza Khawaja met Xu Ming',
  {
    date: '2025-04-24',
    datePrecision: 'DAY',
    endDate: '2025-04-26',
    place: { country: 'PK', city: 'Islamabad' },
    topics: ['SPACE', 'TELECOM'],
  },
  [
    ['shaza', 'HOST', 'Shaza Khawaja'],
    ['xu', 'GUEST', 'Xu Ming'],
  ],
);
const SAME_VISIT = record(
  'ministry',
  1,
  'The Ministry of IT met GalaxySpace',
  { date: '2025-04', datePrecision: 'MONTH' },
  [
    ['ministry', 'HOST', 'Ministry of IT'],
    ['galaxy', 'PARTICIPANT', 'GalaxySpace'],
  ],
);

export const EVENTS = {
  visit: cluster('event:visit', [SAME_VISIT, VISIT], {
    ...pick(VISIT, ['date', 'datePrecision', 'endDate', 'place', 'topics']),
    title: 'Ministry of IT meets GalaxySpace',
    plover: 'CONSULT',
    confidence: 0.75,
  }),
  planned: cluster('event:planned', [
    record(
      'ministry',
      2,
      'It will meet Apex in May',
      { status: 'PLANNED', date: '2025-05', datePrecision: 'MONTH' },
      [
        ['ministry', 'PARTICIPANT', 'Ministry of IT'],
        ['apex', 'PARTICIPANT', 'Apex'],
      ],
    ),
  ]),
  capital: cluster('event:capital', [
    record('capital', 1, 'Shehbaz Sharif met GalaxySpace', {}, [
      ['shehbaz', 'PARTICIPANT', 'Shehbaz Sharif'],
      ['galaxy', 'PARTICIPANT', 'GalaxySpace'],
      ['liu', 'PARTICIPANT', 'Liu Wei'],
      ['haque', 'PARTICIPANT', 'Amin Haque'],
    ]),
  ]),
  agreement: cluster('event:agreement', [
    record(
      'capital',
      2,
      'PTA signed a 5 million dollar agreement',
      {
        type: 'AGREEMENT',
        date: '2024',
        datePrecision: 'YEAR',
        topics: ['TELECOM'],
        amount: { value: 5_000_000, currency: 'USD' },
        title: 'Türk–Ｐak anlaşması',
      },
      [
        ['pta', 'SIGNATORY', 'PTA'],
        ['galaxy', 'SIGNATORY', 'GalaxySpace'],
      ],
    ),
  ]),
} as const;

/** The whole world, or what the named articles tell of it. */
export function worldOf(...told: readonly Told[]): Resolution {
  const ids = new Set<string>(told.map((name) => ARTICLES[name].id));
  const of = <Value extends { readonly article: string }>(values: readonly Value[]) =>
    values.filter(({ article }) => ids.has(article));
  const mentions = of(MENTIONS);
  const named = new Set(mentions.map(({ actor }) => actor));
  return {
    articles: told.map((name) => ARTICLES[name]),
    actors: Object.values(ACTORS).filter(({ id }) => named.has(id)),
    mentions,
    posts: of(POSTS),
    events: Object.values(EVENTS)
      .map(({ event, records }) => ({ event, records: of(records) }))
      .filter(({ records }) => records.length > 0),
    dissolved: [],
  };
}
export const WORLD = worldOf('visit', 'ministry', 'capital');

function pick<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Pick<Value, Key> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<Value, Key>;
}
