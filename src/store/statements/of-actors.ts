import { actorNode, articleNode, EVENT_NODE } from './along.ts';
import type { OwnedAlongRow } from './along-owned.ts';
import { EVENT_CONDITION } from './conditions.ts';
import { ARTICLE_ORDERS, allPages, EVENT_ORDERS, pagesOfEach } from './pages.ts';
import { EACH_OWNER, type NodeRow, statement } from './statement.ts';

/** The lists of actors, one page for each of many actors in one statement. `owner` is the actor's id. */
export interface OwnedCountRow {
  readonly owner: string;
  readonly total: number;
}

const ARTICLES = 'MATCH (actor:Actor {id: owner})<-[:MENTIONS]-(a:Article) WITH DISTINCT a';

export const articlePagesOfActors = pagesOfEach<keyof typeof ARTICLE_ORDERS, NodeRow>(
  'actors.articles',
  ARTICLE_ORDERS,
  { match: () => ARTICLES, variables: 'a', id: 'a.id', columns: `${articleNode('a')} AS node` },
);

export const articleCountsOfActors = countsOfEach('actors.articleCounts', ARTICLES, 'a.id');

const EVENTS = `
  MATCH (actor:Actor {id: owner})-[:TOOK_PART_IN]->(e:Event)
  WHERE ${EVENT_CONDITION}
  WITH DISTINCT e`;

/** Run by `alongWithOwned`, which adds the parts that the actor took. */
export const eventPagesOfActors = pagesOfEach<keyof typeof EVENT_ORDERS, OwnedAlongRow>(
  'actors.events',
  EVENT_ORDERS,
  { match: () => EVENTS, variables: 'e', id: 'e.id', columns: `${EVENT_NODE} AS node` },
);

export const eventCountsOfActors = countsOfEach('actors.eventCounts', EVENTS, 'e.id');

const COUNTERPARTS = `${EVENTS}
  MATCH (e)<-[:TOOK_PART_IN]-(other:Actor) WHERE other.id <> owner
  WITH DISTINCT e, other`;

export interface CounterpartRow extends NodeRow {
  readonly events: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** Most events first, then by name, then by id: the last two are one key of the actor. */
export const counterpartPagesOfActors = pagesOfEach<'EVENTS', CounterpartRow>(
  'actors.counterparts',
  { EVENTS: { key: 'events', descending: true } },
  {
    match: () => `${COUNTERPARTS}
      WITH other, count(e) AS events, min(e.date) AS firstDate, max(e.date) AS lastDate`,
    variables: 'other, events, firstDate, lastDate',
    id: 'other.sortKey',
    columns: `${actorNode('other')} AS node, events, firstDate, lastDate`,
  },
);

export const counterpartCountsOfActors = countsOfEach('actors.counterpartCounts', COUNTERPARTS, 'other.id');

function countsOfEach(name: string, match: string, id: string) {
  return statement<OwnedCountRow>(
    name,
    `${EACH_OWNER}
     CALL (owner) {
       ${match}
       RETURN count(DISTINCT ${id}) AS total
     }
     RETURN owner, total ORDER BY owner`,
  );
}

export const OF_ACTORS_STATEMENTS = [
  ...allPages(articlePagesOfActors),
  articleCountsOfActors,
  ...allPages(eventPagesOfActors),
  eventCountsOfActors,
  ...allPages(counterpartPagesOfActors),
  counterpartCountsOfActors,
];
