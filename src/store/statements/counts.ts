import type { EventGroup } from '../graph-store.ts';
import { actorCondition, EVENT_CONDITION } from './conditions.ts';
import { statement } from './statement.ts';

const PRESENT = 'TOOK_PART_IN|REPRESENTED_IN';

/**
 * Under which keys an event is counted, as a list: none where it lacks the thing. A month is only known of an event
 * whose date is that precise.
 */
const PROPERTY_KEYS = {
  TYPE: '[e.type]',
  STATUS: '[e.status]',
  TOPIC: 'e.topics',
  COUNTRY: 'CASE WHEN e.country IS NULL THEN [] ELSE [e.country] END',
  PUBLISHER: 'e.publishers',
  YEAR: 'CASE WHEN e.date IS NULL THEN [] ELSE [substring(e.date, 0, 4)] END',
  QUARTER: `CASE WHEN size(e.date) >= 7 THEN [substring(e.date, 0, 5) +
    CASE WHEN substring(e.date, 5, 2) <= '03' THEN 'Q1' WHEN substring(e.date, 5, 2) <= '06' THEN 'Q2'
      WHEN substring(e.date, 5, 2) <= '09' THEN 'Q3' ELSE 'Q4' END] ELSE [] END`,
  MONTH: 'CASE WHEN size(e.date) >= 7 THEN [substring(e.date, 0, 7)] ELSE [] END',
} as const satisfies Partial<Record<EventGroup, string>>;

/** Keys that are ids of those present, each itself or through the holder of a post, as in the question. */
const ACTOR_KEYS = {
  BODY: `CALL (e) {
    MATCH (e)<-[:${PRESENT}]-(body:Actor) WHERE ${actorCondition('body')}
    RETURN collect(DISTINCT body.id) AS bodies }`,
  FIRM: `CALL (e) {
    MATCH (e)<-[:${PRESENT}]-(other:Actor) WHERE ${actorCondition('other')}
    RETURN collect(DISTINCT other.id) AS firms }`,
} as const satisfies Partial<Record<EventGroup, string>>;
const LISTS = { BODY: 'bodies', FIRM: 'firms' } as const;

/** All groups, in the order in which two of them stand in a statement. */
export const EVENT_GROUPS = [
  ...(Object.keys(PROPERTY_KEYS) as (keyof typeof PROPERTY_KEYS)[]),
  ...(Object.keys(ACTOR_KEYS) as (keyof typeof ACTOR_KEYS)[]),
] satisfies EventGroup[];

export interface EventCountRow {
  readonly key1: string;
  readonly key2: string | null;
  readonly total: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

const PAIRS = EVENT_GROUPS.flatMap((first, index) =>
  [undefined, ...EVENT_GROUPS.slice(index + 1)].map((second) => [first, second] as const),
);

const BY_NAME = new Map(
  PAIRS.map(([first, second]) => {
    const name = nameOf(first, second);
    return [name, statement<EventCountRow>(name, countText(first, second))];
  }),
);

/** Counts events by one group or by two, which stand in the order of `EVENT_GROUPS`. */
export function eventCountsBy(first: EventGroup, second: EventGroup | undefined) {
  return BY_NAME.get(nameOf(first, second))!;
}

function nameOf(first: EventGroup, second: EventGroup | undefined): string {
  return second === undefined ? `counts.${first}` : `counts.${first}.${second}`;
}

function countText(first: EventGroup, second: EventGroup | undefined): string {
  const groups = second === undefined ? [first] : [first, second];
  const calls = groups.map((group) => (isActorGroup(group) ? ACTOR_KEYS[group] : ''));
  const lists = groups.map((group) => (isActorGroup(group) ? LISTS[group] : PROPERTY_KEYS[group]));
  return `MATCH (e:Event) WHERE ${EVENT_CONDITION}
    ${calls.join('\n')}
    WITH e, ${lists.map((list, index) => `${list} AS keys${index + 1}`).join(', ')}
    UNWIND keys1 AS key1
    ${second === undefined ? '' : 'UNWIND keys2 AS key2'}
    RETURN key1, ${second === undefined ? 'null' : 'key2'} AS key2, count(DISTINCT e.id) AS total,
      min(e.date) AS firstDate, max(e.date) AS lastDate
    ORDER BY total DESC, key1, key2 LIMIT $limit`;
}

function isActorGroup(group: EventGroup): group is keyof typeof ACTOR_KEYS {
  return group in ACTOR_KEYS;
}

export const COUNT_STATEMENTS = [...BY_NAME.values()];
