import { EVENTS_OF_ACTOR } from '../schema.ts';
import { statement } from './statement.ts';

/** Counts over the whole graph, and what the data-quality report looks at. */
export const countNodes = statement<{ articles: number; events: number; officials: number }>(
  'statistics.nodes',
  `CALL () { MATCH (a:Article) RETURN count(a) AS articles }
   CALL () { MATCH (e:Event) RETURN count(e) AS events }
   CALL () { MATCH (n:Actor) WHERE n.isOfficial = true RETURN count(n) AS officials }
   RETURN articles, events, officials`,
);

export const countKinds = statement<{ kind: string; total: number }>(
  'statistics.kinds',
  'MATCH (n:Actor) RETURN n.kind AS kind, count(n) AS total ORDER BY kind',
);

export const spanOfEvents = statement<{ firstDate: string | null; lastDate: string | null }>(
  'statistics.span',
  'MATCH (e:Event) RETURN min(e.date) AS firstDate, max(e.date) AS lastDate',
);

export const countMeetings = statement<{ total: number }>(
  'statistics.meetings',
  "MATCH (e:Event) WHERE e.type = 'MEETING' AND e.status = 'HAPPENED' RETURN count(e) AS total",
);

/** What a check finds: how many, and the first ten by id. */
export interface FindingRow {
  readonly total: number;
  readonly examples: readonly string[];
}

const finding = (name: string, match: string, example: string) =>
  statement<FindingRow>(
    `check.${name}`,
    `${match}
     WITH ${example} AS example ORDER BY example
     WITH collect(example) AS found
     RETURN size(found) AS total, found[0..10] AS examples`,
  );

/** Neither themselves nor by the holder of a post. */
export const eventsWithoutSide = finding(
  'eventsWithoutSide',
  `MATCH (e:Event) WHERE size([x IN e.participantIds WHERE NOT x STARTS WITH 'person:']) = 0
   AND COUNT { (e)<-[:REPRESENTED_IN]-() } = 0`,
  "e.id + ' ' + e.title",
);

/** Only what happened can be wrong: a planned act lies ahead by its nature. */
export const eventsAhead = finding(
  'eventsAhead',
  "MATCH (e:Event) WHERE e.status = 'HAPPENED' AND e.fromDay > $today",
  "e.id + ' ' + e.date",
);

export const actorsWithoutCountry = finding(
  'actorsWithoutCountry',
  "MATCH (n:Actor) WHERE n.country IS NULL AND n.kind IN ['agency', 'company']",
  'n.id',
);

export const eventsWithoutAnyReport = finding(
  'eventsWithoutReport',
  'MATCH (e:Event) WHERE COUNT { (e)<-[:REPORTS]-() } = 0',
  'e.id',
);

export const actorsWithoutAnySupport = finding(
  'actorsWithoutSupport',
  `MATCH (n:Actor) WHERE COUNT { (n)<-[:MENTIONS|OF_COUNTRY|HELD_IN]-() } = 0
   AND COUNT { (n)-[:TOOK_PART_IN]->() } = 0 AND COUNT { (n)-[:HOLDS_POST]-() } = 0`,
  'n.id',
);

/**
 * By the first and the last day on which each is attested: one may be of somebody else, or have ended. A post at a
 * ministry and one at its state are no two: "Minister" and "Pakistan's negotiator".
 */
export const postsAtOnce = finding(
  'postsAtOnce',
  `MATCH (person:Person)-[h:HOLDS_POST]->(a:Actor) WHERE h.former = false AND h.asOf IS NOT NULL
   WITH person, a, min(h.asOf) AS first, max(h.asOf) AS last
   MATCH (person)-[other:HOLDS_POST]->(b:Actor)
   WHERE other.former = false AND other.asOf >= first AND other.asOf <= last AND a.id < b.id
   AND b.id <> 'country:' + coalesce(a.country, '')
   WITH DISTINCT person, a, b`,
  "person.id + ' at ' + a.id + ' and ' + b.id",
);

export const actorsMiscounted = finding(
  'actorsMiscounted',
  `MATCH (n:Actor)
   ${EVENTS_OF_ACTOR}
   WITH n, events WHERE n.eventCount <> events`,
  "n.id + ': ' + toString(n.eventCount) + ', not ' + toString(events)",
);

export const namesWithoutEvent = finding(
  'namesWithoutEvent',
  'MATCH (n:EventName) WHERE COUNT { (n)-[:NAMES]->() } <> 1',
  'n.id',
);

export const recordsTwice = finding(
  'recordsTwice',
  `MATCH (:Article)-[r:REPORTS]->(:Event)
   WITH r.id AS record, count(r) AS times WHERE times > 1`,
  'record',
);

export const articleTexts = statement<{ id: string; text: string }>(
  'check.texts',
  `MATCH (a:Article) WHERE a.id > $after
   WITH a ORDER BY a.id LIMIT $limit
   RETURN a.id AS id, a.text AS text ORDER BY id`,
);

/** Everything that points into articles. */
export interface QuoteRow {
  readonly id: string;
  readonly what: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
const QUOTE = 'l.quote AS quote, l.start AS start, l.end AS end ORDER BY id, start, end, what';

export const quotesOfArticles = statement<QuoteRow>(
  'check.quotes',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[l:MENTIONS|REPORTS]->(n)
   RETURN id, n.id AS what, ${QUOTE}`,
);

export const quotesOfParts = statement<QuoteRow>(
  'check.quotesOfParts',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[:REPORTS]->(e:Event)
   WITH DISTINCT id, e
   MATCH (e)<-[l:TOOK_PART_IN]-(n:Actor) WHERE l.article = id
   RETURN id, n.id AS what, ${QUOTE}`,
);

export const quotesOfPosts = statement<QuoteRow>(
  'check.quotesOfPosts',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[:MENTIONS]->(n:Actor)
   WITH DISTINCT id, n
   MATCH (n)-[l:HOLDS_POST]->(:Actor) WHERE l.article = id
   RETURN id, n.id AS what, ${QUOTE}`,
);

export const UPKEEP_STATEMENTS = [
  countNodes,
  countKinds,
  spanOfEvents,
  countMeetings,
  eventsWithoutSide,
  eventsAhead,
  actorsWithoutCountry,
  eventsWithoutAnyReport,
  actorsWithoutAnySupport,
  postsAtOnce,
  actorsMiscounted,
  namesWithoutEvent,
  recordsTwice,
  articleTexts,
  quotesOfArticles,
  quotesOfParts,
  quotesOfPosts,
];
