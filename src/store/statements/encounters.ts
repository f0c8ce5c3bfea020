import type { EncounterOrder, EncounterSide, EncounterTotalOrder } from '../graph-store.ts';
import type { Properties } from '../properties.ts';
import { type AlongRow, actorNode, EVENT_ROW } from './along.ts';
import { actorCondition, EVENT_CONDITION } from './conditions.ts';
import { allPages, ENCOUNTER_ORDERS, ENCOUNTER_TOTAL_ORDERS, pages } from './pages.ts';
import { type CountRow, type KeyedRow, statement } from './statement.ts';

/** Took part itself, or a holder of a post there did: writing adds REPRESENTED_IN where an article states both. */
const PRESENT = 'TOOK_PART_IN|REPRESENTED_IN';

/** In the place of which a condition on both sides is put; true as it stands. */
export const ANY_PAIR = "'pair' = 'pair'";
export const PAIR_CONDITIONS = {
  foreign: 'body.country <> other.country',
  domestic: 'body.country = other.country',
} as const;

/**
 * Bodies come first by themselves: with the next MATCH in one, Neo4j looks through all events instead (147 ms for 31).
 * Pairs are compared when those of the wrong kind are gone: Neo4j would read the countries of all who were present.
 */
const PAIRS = `
  MATCH (body:Actor) WHERE ${actorCondition('body')}
  WITH DISTINCT body
  MATCH (body)-[:${PRESENT}]->(e:Event) WHERE ${EVENT_CONDITION}
  WITH DISTINCT body, e
  MATCH (e)<-[:${PRESENT}]-(other:Actor) WHERE ${actorCondition('other')}
  WITH DISTINCT body, e, other WHERE other <> body AND ${ANY_PAIR}`;

export interface EncounterRow {
  readonly body: Properties;
  readonly other: Properties;
  readonly meetings: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

export const encounterPages = pages<EncounterOrder, EncounterRow>('encounters.page', ENCOUNTER_ORDERS, {
  // Years only where pairs are sorted by them: a set of them for each pair took Neo4j a quarter of its time.
  match: (order) => `${PAIRS}
    WITH body, other, count(e) AS meetings, min(e.date) AS firstDate, max(e.date) AS lastDate
      ${order === 'YEARS_DESC' ? ', count(DISTINCT substring(e.date, 0, 4)) AS years' : ''}`,
  variables: 'body, other, meetings, firstDate, lastDate',
  id: "body.id + ' ' + other.id",
  columns: `${actorNode('body')} AS body, ${actorNode('other')} AS other, meetings, firstDate, lastDate`,
});

export const encounterCount = statement<CountRow>(
  'encounters.count',
  `${PAIRS}
   WITH DISTINCT body, other
   RETURN count(*) AS total`,
);

export interface EncounterTotalRow {
  readonly node: Properties;
  readonly counterparts: number;
  readonly meetings: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

const totals = (name: string, side: 'body' | 'other', across: 'body' | 'other') =>
  pages<EncounterTotalOrder, EncounterTotalRow>(name, ENCOUNTER_TOTAL_ORDERS, {
    match: () => `${PAIRS}
      WITH ${side} AS actor, count(DISTINCT ${across}.id) AS counterparts, count(DISTINCT e.id) AS meetings,
        min(e.date) AS firstDate, max(e.date) AS lastDate`,
    variables: 'actor, counterparts, meetings, firstDate, lastDate',
    id: 'actor.sortKey',
    columns: `${actorNode('actor')} AS node, counterparts, meetings, firstDate, lastDate`,
  });

const totalCount = (name: string, side: 'body' | 'other') =>
  statement<CountRow>(name, `${PAIRS} RETURN count(DISTINCT ${side}.id) AS total`);

/** Each side of the encounters by itself: who met most of the other. */
export const encounterTotalPages = {
  BODY: totals('encounters.bodies', 'body', 'other'),
  COUNTERPART: totals('encounters.counterparts', 'other', 'body'),
} satisfies Record<EncounterSide, unknown>;

export const encounterTotalCounts = {
  BODY: totalCount('encounters.bodyCount', 'body'),
  COUNTERPART: totalCount('encounters.counterpartCount', 'other'),
} satisfies Record<EncounterSide, unknown>;

/** The events in which both of each pair were present. */
export const eventsOfPairs = statement<KeyedRow & AlongRow>(
  'encounters.events',
  `UNWIND $pairs AS pair
   MATCH (body:Actor {id: pair.body})-[:${PRESENT}]->(e:Event) WHERE ${EVENT_CONDITION}
   WITH DISTINCT pair, e
   MATCH (e)<-[:${PRESENT}]-(other:Actor) WHERE other.id = pair.other
   WITH DISTINCT pair, e
   WITH e, pair.key AS key
   ${EVENT_ROW}, key ORDER BY key, coalesce(e.fromDay, '') DESC, e.id`,
);

/** How actors were present in events: `person` and `post` where another stood for them. */
export interface PresenceRow {
  readonly event: string;
  readonly actor: string;
  readonly kind: 'TOOK_PART_IN' | 'REPRESENTED_IN';
  readonly link: Properties;
}

export const presencesInEvents = statement<PresenceRow>(
  'encounters.presences',
  `UNWIND $ids AS id
   MATCH (e:Event {id: id})<-[l:${PRESENT}]-(actor:Actor) WHERE actor.id IN $actors
   RETURN id AS event, actor.id AS actor, type(l) AS kind, properties(l) AS link
   ORDER BY event, actor, kind DESC, l.article, l.start, l.end, l.person, l.post, l.record, l.position`,
);

export const ENCOUNTER_STATEMENTS = [
  ...allPages(encounterPages),
  encounterCount,
  ...allPages(encounterTotalPages.BODY),
  ...allPages(encounterTotalPages.COUNTERPART),
  ...Object.values(encounterTotalCounts),
  eventsOfPairs,
  presencesInEvents,
];
