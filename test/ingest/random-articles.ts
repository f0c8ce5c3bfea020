import fc from 'fast-check';
import type {
  Article,
  Entity,
  EntityKind,
  Evidence,
  ExtractedEvent,
  Extraction,
  Judgement,
} from '../../src/model/index.ts';
import { type ClaimedArticle, claimsOf } from '../../src/resolve/index.ts';

type Named = readonly [kind: EntityKind, country: string | null, name: string, ...aliases: string[]];

/** Names that meet in every way: one under several names, several under one name, names that fit two. */
const NAMES: readonly Named[] = [
  ['agency', 'PK', 'Ministry of Information Technology and Telecommunication', 'MoITT'],
  ['agency', 'PK', 'Ministry of IT and Telecom'],
  ['agency', 'PK', 'Ministry of Information Technology'],
  ['agency', 'PK', 'MoITT'],
  ['agency', null, 'MoITT'],
  ['agency', 'PK', 'Pakistan Telecommunication Authority', 'PTA'],
  ['agency', null, 'Pakistan Telecommunication Authority'],
  ['agency', 'PK', 'Punjab Transport Authority', 'PTA'],
  ['agency', 'PK', 'PTA'],
  ['agency', 'TR', 'PTA'],
  ['agency', null, 'PTA'],
  ['agency', 'PK', 'Ministry of Finance'],
  ['agency', 'IN', 'Ministry of Finance', 'Finance'],
  ['agency', null, 'Finance Ministry'],
  ['agency', null, 'Commission'],
  ['agency', 'EU', 'European Commission', 'Commission'],
  ['agency', null, 'World Bank'],
  ['organization', null, 'World Bank'],
  ['company', 'CN', 'Huawei'],
  ['company', 'CN', 'Huawei Technologies Co., Ltd.'],
  ['company', 'PK', 'Huawei'],
  ['company', 'PK', 'Huawei Pakistan'],
  ['company', 'IN', 'Tata Consultancy Services', 'TCS'],
  ['company', 'IN', 'TCS'],
  ['company', 'PK', 'TCS'],
  ['company', null, 'TCS'],
  ['company', 'EG', 'National Bank'],
  ['company', 'GR', 'National Bank'],
  ['company', null, 'National Bank'],
  ['company', 'CN', 'GalaxySpace'],
  ['company', null, 'Galaxy Space'],
  ['person', 'PK', 'Ali Khan'],
  ['person', 'IN', 'Ali Khan'],
  ['person', null, 'Ali Khan'],
  ['person', 'PK', 'Shaza Fatima', 'Fatima'],
  ['person', 'PK', 'Shaza Fatima Khawaja'],
  ['person', 'PK', 'Shaza Fatima Malik'],
  ['person', 'CN', 'Xu Ming'],
  ['person', 'CN', 'Ming Xu'],
  ['person', 'IN', 'Arvind'],
  ['person', null, 'Arvind'],
  ['country', 'PK', 'Pakistan'],
  ['country', 'CN', 'China', 'Beijing'],
];
const TEXT = 'Somebody met somebody else at some place on some day to talk about some things. '.repeat(4);
const DATES = ['2025-04', '2025-04-24', '2025-04-25', null] as const;
const PUBLISHED = ['2025-03-02', '2025-04-24', '2025-04-26', '2025-05', null] as const;

interface Told {
  readonly names: readonly number[];
  readonly published: (typeof PUBLISHED)[number];
  readonly posts: readonly (readonly [person: number, at: number, title: string, former: boolean])[];
  readonly events: readonly {
    readonly who: readonly number[];
    readonly date: (typeof DATES)[number];
    /** Bodies are named by the minister whom the article does not name. */
    readonly byPost: boolean;
  }[];
}

const told: fc.Arbitrary<Told> = fc.record({
  names: fc.uniqueArray(fc.nat(NAMES.length - 1), { minLength: 2, maxLength: 7 }),
  published: fc.constantFrom(...PUBLISHED),
  posts: fc.array(
    fc.tuple(
      fc.nat(6),
      fc.nat(6),
      fc.constantFrom('Minister', 'chairman'),
      fc.boolean().map((held) => !held),
    ),
    { maxLength: 3 },
  ),
  events: fc.array(
    fc.record({
      who: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }),
      date: fc.constantFrom(...DATES),
      byPost: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

/** A handful of articles on few people and bodies. */
export const randomArticles: fc.Arbitrary<ClaimedArticle[]> = fc
  .array(told, { minLength: 2, maxLength: 9 })
  .map((all) => all.map(toArticle));

/** Decisions on any two names, not on countries. */
export const randomJudgements: fc.Arbitrary<Judgement[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('SAME', 'DIFFERENT', 'RENAME', 'SET_COUNTRY' as const),
      fc.nat(NAMES.length - 3),
      fc.nat(NAMES.length - 3),
    ),
    { maxLength: 3 },
  )
  .map((all) => all.map(toJudgement));

function toArticle({ names, published, posts, events }: Told, index: number): ClaimedArticle {
  const article: Article = {
    id: `article:${String(index).padStart(3, '0')}`,
    title: `Article ${index}`,
    url: null,
    publisher: null,
    published,
    language: 'en',
    text: TEXT,
    sha256: String(index),
    cut: [],
  };
  const extraction: Extraction = {
    source: { publisher: null, url: null, title: article.title, published: article.published },
    entities: names.map((name, position) => toEntity(NAMES[name]!, name, position, names, posts)),
    events: events.map((event, position) => toEvent(event, position, names)),
  };
  return claimsOf({ article, extraction }, 'test');
}

function evidence(position: number): Evidence {
  const start = position * 9;
  return { start, end: start + 8, evidence: TEXT.slice(start, start + 8) };
}

function toEntity(
  [kind, country, name, ...aliases]: Named,
  id: number,
  position: number,
  names: readonly number[],
  posts: Told['posts'],
): Entity {
  const own = posts.filter(([person, at]) => names[person] === id && at !== person && at < names.length);
  const at = (index: number) => NAMES[names[index]!]!;
  return {
    ...evidence(position),
    id: `e${id}`,
    kind,
    name,
    aliases,
    country,
    ...(kind === 'agency' ? { agencyKind: 'OTHER' as const } : {}),
    ...(kind === 'person'
      ? {
          posts: own
            .filter((post) => at(post[1])[0] !== 'person')
            .map(([, body, title, former]) => ({
              ...evidence(position),
              title,
              at: `e${names[body]}`,
              former,
            })),
        }
      : {}),
    mentions: [],
    confidence: 0.9,
  };
}

function toEvent(
  { who, date, byPost }: Told['events'][number],
  position: number,
  names: readonly number[],
): ExtractedEvent {
  const present = who.filter((index) => index < names.length);
  return {
    ...evidence(position),
    id: `v${position + 1}`,
    type: 'MEETING',
    status: 'HAPPENED',
    date,
    datePrecision: date === null ? 'NONE' : date.length === 10 ? 'DAY' : 'MONTH',
    place: { country: 'PK', city: null },
    topics: ['TELECOM'],
    participants: present.map((index) => ({
      ...evidence(index),
      entity: `e${names[index]}`,
      ...(byPost && NAMES[names[index]!]![0] !== 'person' ? { post: 'minister' } : {}),
      role: 'PARTICIPANT' as const,
      confidence: 0.9,
    })),
    confidence: 0.9,
  };
}

function toJudgement([decision, a, b]: readonly [string, number, number], index: number): Judgement {
  const claims = [a, b].map(claimOfName);
  const pair = decision === 'SAME' || decision === 'DIFFERENT';
  return {
    id: `judgement:${index}`,
    decision: decision as Judgement['decision'],
    subjects: pair ? [...new Set(claims)].sort() : [claims[0]!],
    value: decision === 'RENAME' ? 'Renamed' : decision === 'SET_COUNTRY' ? 'KE' : null,
    who: 'test',
    when: `2026-01-0${index + 1}T00:00:00Z`,
    why: null,
  };
}

function claimOfName(name: number): string {
  const { claims } = toArticle({ names: [name], published: null, posts: [], events: [] }, 0);
  return claims.mentions[0]!.actor;
}
