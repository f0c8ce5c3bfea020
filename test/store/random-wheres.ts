import { AGENCY_KINDS, ENTITY_KINDS, EVENT_STATUSES, EVENT_TYPES, TOPICS } from '../../src/model/index.ts';
import type { ActorWhere, ArticleWhere, EventWhere } from '../../src/store/index.ts';
import type { Random } from '../support/random.ts';

/** What there is to name in conditions. */
export interface Words {
  readonly articles: readonly string[];
  readonly events: readonly string[];
  readonly actors: readonly string[];
}

type Maker = (random: Random, words: Words) => unknown;

const COUNTRIES = ['PK', 'CN', 'US', 'EU', 'TR', 'XK', 'ZZ'];
const DATES = ['2023', '2024-02', '2024-02-29', '2025-04', '2025-12-31', '2030'];
const TEXTS = ['ministry', 'STRASSE', 'turkiye', '银河', 'apex', "o'neill", '😀', 'nothing', ' '];
const PUBLISHERS = ['APP', 'Dawn', 'নিউজ', 'None'];
const someOf =
  (values: readonly unknown[], share = 0.4): Maker =>
  (random) =>
    random.some(values, share);
const oneOf =
  (values: readonly unknown[]): Maker =>
  (random) =>
    random.pick(values);

/** A value for each condition of each table: a condition without one is a fault that a test finds. */
export const LEAVES = {
  event: {
    id: (random, { events }) => random.some(events, 0.5),
    type: someOf(EVENT_TYPES),
    status: someOf(EVENT_STATUSES, 0.6),
    from: oneOf(DATES),
    to: oneOf(DATES),
    country: someOf(COUNTRIES),
    city: someOf(['Islamabad', 'İstanbul', '北京', 'Łódź']),
    topic: someOf(TOPICS),
    participant: (random, { actors }) => random.some(actors, 1.5 / actors.length),
    publisher: someOf(PUBLISHERS),
    minConfidence: oneOf([0, 0.3, 0.4, 0.75, 1]),
    maxConfidence: oneOf([0, 0.3, 0.4, 0.75, 1]),
    plover: someOf(['CONSULT', 'COOPERATE', 'AGREE']),
    minAmount: oneOf([0, 0.5, 1, 1_000_000]),
    maxAmount: oneOf([0, 0.5, 1, 1_000_000]),
    currency: someOf(['USD', 'PKR'], 0.6),
    minReports: oneOf([0, 1, 2, 3]),
    text: oneOf(TEXTS),
  },
  actor: {
    id: (random, { actors }) => random.some(actors, 0.5),
    kind: someOf(ENTITY_KINDS),
    agencyKind: someOf(AGENCY_KINDS),
    country: someOf(COUNTRIES),
    isOfficial: oneOf([true, false]),
    wikidataId: someOf(['Q1', 'Q2'], 0.6),
    text: oneOf(TEXTS),
  },
  article: {
    id: (random, { articles }) => random.some(articles, 0.5),
    url: oneOf([['https://example.org/3?q=ü', 'https://example.org/5?q=ü'], ['none']]),
    publisher: someOf(PUBLISHERS),
    language: oneOf([['en'], ['en', 'ur'], []]),
    from: oneOf(DATES),
    to: oneOf(DATES),
    text: oneOf(TEXTS),
  },
} satisfies Record<string, Record<string, Maker>>;

const RELATED = {
  event: { participants: 'actor', article: 'article' },
  actor: { event: 'event', postAt: 'actor' },
  article: { event: 'event', mentions: 'actor' },
} as const satisfies Record<Kind, Record<string, Kind>>;

type Kind = keyof typeof LEAVES;

/** A tree of conditions on events, actors or articles, as deep as chance has it and at most `depth`. */
export function randomTree(kind: 'event', random: Random, words: Words, depth?: number): EventWhere;
export function randomTree(kind: 'actor', random: Random, words: Words, depth?: number): ActorWhere;
export function randomTree(kind: 'article', random: Random, words: Words, depth?: number): ArticleWhere;
export function randomTree(kind: Kind, random: Random, words: Words, depth = 3): object {
  const where: Record<string, unknown> = {};
  const tree = (of: Kind) => randomTree(of as 'event', random, words, depth - 1);
  const trees = (of: Kind) => Array.from({ length: 1 + random.below(3) }, () => tree(of));
  for (const [name, make] of random.shuffle(Object.entries<Maker>(LEAVES[kind])).slice(0, random.below(3))) {
    where[name] = make(random, words);
  }
  if (depth === 0) return where;
  if (random.chance(0.3)) where.not = tree(kind);
  if (random.chance(0.35)) where.or = trees(kind);
  if (random.chance(0.2)) where.and = trees(kind);
  for (const [name, other] of Object.entries<Kind>(RELATED[kind])) {
    if (random.chance(0.2)) where[name] = name === 'participants' ? trees(other) : tree(other);
  }
  return where;
}
