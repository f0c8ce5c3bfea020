import { AGENCY_KINDS, ENTITY_KINDS, EVENT_STATUSES, EVENT_TYPES, TOPICS } from '../../src/model/index.ts';
import type {
  ActorWhere,
  ArticleWhere,
  EncounterWhere,
  EventWhere,
  GraphStore,
} from '../../src/store/index.ts';
import type { Random } from '../support/random.ts';
import type { RandomGraph } from '../support/random-graph.ts';
import { randomAlong } from './random-along.ts';
import { askOfMany } from './random-questions-of-many.ts';
import { askSearches } from './random-searches.ts';
import { askTotals, askWalks } from './random-walks.ts';
import { randomTree } from './random-wheres.ts';

const COUNTRIES = ['PK', 'CN', 'US', 'EU', 'TR', 'XK', 'ZZ'];
const DATES = ['2023', '2024-02', '2024-02-29', '2025-04', '2025-12-31', '2030'];
const TEXTS = [
  'ministry',
  'STRASSE',
  'turkiye',
  '银河',
  'apex',
  '',
  '  ',
  "o'neill",
  '😀',
  'line break',
  'nothing',
];

/** Asks a store everything it can be asked, once each, with conditions and pages at random. */
export async function askAll(store: GraphStore, graph: RandomGraph, random: Random): Promise<void> {
  const articles = [...graph.claims.map(({ article }) => article.id), 'article:none'];
  const events = [...graph.actOf.keys()].map((record) => `event:${record}`);
  const actors = [...graph.actors, 'person:none'];
  const actor = random.pick(actors);
  const some = (values: readonly string[]) => random.some(values, 0.3);
  const words = { articles, events, actors };
  // Each tree is a statement of its own, which Neo4j plans anew.
  const isTree = () => random.chance(0.06);
  const eventWhere = () =>
    isTree() ? randomTree('event', random, words) : randomEventWhere(random, events, actors);
  const actorWhere = () => (isTree() ? randomTree('actor', random, words) : randomActorWhere(random, actors));
  const articleWhere = () =>
    isTree() ? randomTree('article', random, words) : randomArticleWhere(random, articles);
  const page = <Order>(
    orders: readonly Order[],
    after: readonly { value: string | number; id: string }[],
  ) => ({
    orderBy: random.pick(orders),
    first: 1 + random.below(6),
    ...(random.chance(0.5) ? { after: random.pick(after) } : {}),
    backwards: random.chance(0.4),
  });
  const days = ['', '~', ...DATES, '2024-02-01'].map((value) => ({
    value,
    id: random.pick([...events, ...articles]),
  }));
  const counts = [0, 1, 2, 5].map((value) => ({ value, id: random.pick(actors) }));

  await store.articles(some(articles));
  await store.articleHeads(some(articles));
  await store.articleByUrl(random.pick(['https://example.org/3?q=ü', 'https://example.org/5?q=ü', 'none']));
  await store.articlePage(
    articleWhere(),
    page(['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'] as const, days),
  );
  await store.articleCount(articleWhere());
  await store.articleEvents(some(articles));
  await store.articleMentions(some(articles));
  await store.actorArticles(actor, page(['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'] as const, days));
  await store.actorArticleCount(actor);

  await store.events(some([...events, ...graph.actOf.keys()]), randomAlong(random));
  await store.eventPage(eventWhere(), page(['DATE_DESC', 'DATE_ASC'] as const, days), randomAlong(random));
  await store.eventPage(eventWhere(), page(['REPORTS_DESC'] as const, counts));
  await store.eventCount(eventWhere());
  await store.participants(some(events));
  await store.reports(some(events));
  await store.actorEvents(actor, eventWhere(), page(['DATE_DESC', 'DATE_ASC'] as const, days));
  await store.actorEvents(actor, eventWhere(), page(['REPORTS_DESC'] as const, counts));
  await store.actorEventCount(actor, eventWhere());

  await store.actors(some(actors));
  await store.actorPage(actorWhere(), page(['NAME_ASC', 'NAME_DESC'] as const, days));
  await store.actorPage(actorWhere(), page(['EVENTS_DESC'] as const, counts));
  await store.actorCount(actorWhere());
  await store.posts(some(actors));
  await store.holders(some(actors));
  await store.ownersOf(actors);
  await store.ownedBy(actors);
  await store.counterparts(actor, eventWhere(), page([null], counts));
  await store.counterpartCount(actor, eventWhere());

  await askOfMany(store, actors, eventWhere, random);
  await askWalks(store, actors, eventWhere, random);
  await askSearches(store, [...actors, ...events, ...articles], random);

  const where = isTree()
    ? { of: actorWhere(), with: actorWhere(), where: eventWhere() }
    : randomEncounterWhere(random, events, actors);
  const pairs = counts.map(({ value }) => ({ value, id: `${random.pick(actors)} ${random.pick(actors)}` }));
  await store.encounters(where, page(['MEETINGS_DESC'] as const, pairs));
  await store.encounters(where, page(['YEARS_DESC'] as const, pairs));
  await askTotals(store, where, counts, random);
  const found = await store.encounters(where, page(['LAST_DATE_DESC', 'BODY_ASC'] as const, days));
  await store.encounterCount(where);
  await store.encounterEvents(
    found.rows.map(({ body, counterpart }) => ({ body: body.id, counterpart: counterpart.id })),
    where,
    randomAlong(random),
  );
  await store.version();
  await store.eventIds();
  await store.statistics();
  await store.check(random.pick(DATES.filter((date) => date.length === 10)));
}

function randomEventWhere(random: Random, events: readonly string[], actors: readonly string[]): EventWhere {
  return {
    ...(random.chance(0.15) ? { id: random.some(events, 0.5) } : {}),
    ...(random.chance(0.2) ? { type: random.some(EVENT_TYPES, 0.5) } : {}),
    ...(random.chance(0.2) ? { status: random.some(EVENT_STATUSES, 0.5) } : {}),
    ...(random.chance(0.2) ? { from: random.pick(DATES) } : {}),
    ...(random.chance(0.2) ? { to: random.pick(DATES) } : {}),
    ...(random.chance(0.2) ? { country: random.some(COUNTRIES, 0.5) } : {}),
    ...(random.chance(0.2) ? { topic: random.some(TOPICS, 0.4) } : {}),
    ...(random.chance(0.2) ? { participant: random.some(actors, 1.5 / actors.length) } : {}),
    ...(random.chance(0.2) ? { publisher: random.some(['APP', 'Dawn', 'নিউজ'], 0.5) } : {}),
    ...(random.chance(0.2) ? { minConfidence: random.pick([0, 0.3, 0.4, 0.75, 1]) } : {}),
    ...(random.chance(0.2) ? { text: random.pick(TEXTS) } : {}),
  };
}

function randomArticleWhere(random: Random, articles: readonly string[]): ArticleWhere {
  return {
    ...(random.chance(0.2) ? { id: random.some(articles, 0.5) } : {}),
    ...(random.chance(0.2) ? { publisher: random.some(['APP', 'Dawn', 'নিউজ'], 0.5) } : {}),
    ...(random.chance(0.2) ? { from: random.pick(DATES) } : {}),
    ...(random.chance(0.2) ? { to: random.pick(DATES) } : {}),
    ...(random.chance(0.2) ? { text: random.pick(TEXTS) } : {}),
  };
}

function randomActorWhere(random: Random, actors: readonly string[]): ActorWhere {
  return {
    ...(random.chance(0.15) ? { id: random.some(actors, 0.5) } : {}),
    ...(random.chance(0.3) ? { kind: random.some(ENTITY_KINDS, 0.5) } : {}),
    ...(random.chance(0.15) ? { agencyKind: random.some(AGENCY_KINDS, 0.5) } : {}),
    ...(random.chance(0.2) ? { country: random.some(COUNTRIES, 0.5) } : {}),
    ...(random.chance(0.2) ? { isOfficial: random.chance(0.5) } : {}),
    ...(random.chance(0.2) ? { text: random.pick(TEXTS) } : {}),
  };
}

function randomEncounterWhere(
  random: Random,
  events: readonly string[],
  actors: readonly string[],
): EncounterWhere {
  return {
    ...(random.chance(0.3) ? { of: randomActorWhere(random, actors) } : {}),
    ...(random.chance(0.3) ? { with: randomActorWhere(random, actors) } : {}),
    ...(random.chance(0.4) ? { foreign: random.chance(0.7) } : {}),
    ...(random.chance(0.3) ? { where: randomEventWhere(random, events, actors) } : {}),
  };
}
