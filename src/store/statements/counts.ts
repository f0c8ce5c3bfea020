import type { EventGroup } from '../graph-store.ts';
import { actorCondition, EVENT_CONDITION } from './conditions.ts';
import { statement } from './statement.ts';

const PRESENT = 'TOOK_PART_IN|REPRESENTED_IN';

/** The one key under which an event is counted; null where it lacks the thing. A month is only known of a date that precise. */
const ONE_KEY = {
  TYPE: 'e.type',
  STATUS: 'e.status',
  COUNTRY: 'e.country',
  YEAR: 'substring(e.date, 0, 4)',
  QUARTER: `CASE WHEN size(e.date) >= 7 THEN substring(e.date, 0, 5) +
    CASE WHEN substring(e.date, 5, 2) <= '03' THEN 'Q1' WHEN substring(e.date, 5, 2) <= '06' THEN 'Q2'
      WHEN substring(e.date, 5, 2) <= '09' THEN 'Q3' ELSE 'Q4' END END`,
  MONTH: 'CASE WHEN size(e.date) >= 7 THEN substring(e.date, 0, 7) END',
} as const satisfies Partial<Record<EventGroup, string>>;

/** Any number of keys. */
const KEYS = { TOPIC: 'e.topics', PUBLISHER: 'e.publishers' } as const satisfies Partial<
  Record<EventGroup, string>
>;

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
  ...(Object.keys(ONE_KEY) as (keyof typeof ONE_KEY)[]),
  ...(Object.keys(KEYS) as (keyof typeof KEYS)[]),
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
  const keys = groups.map((_, index) => `key${index + 1}`);
  // A list may name a thing twice; to tell apart what needs no telling takes as long as the counting.
  const total = groups.some((group) => group in KEYS) ? 'count(DISTINCT e.id)' : 'count(*)';
  return `MATCH (e:Event) WHERE ${EVENT_CONDITION}
    ${groups.map((group, index) => keyText(group, ['e', ...keys.slice(0, index)], keys[index]!)).join('\n')}
    WITH ${keys.join(', ')}, ${total} AS total, min(e.date) AS firstDate, max(e.date) AS lastDate
    RETURN key1, ${second === undefined ? 'null' : 'key2'} AS key2, total, firstDate, lastDate
    ORDER BY total DESC, key1, key2 LIMIT $limit`;
}

/** Binds a key beside the variables that are bound: a row for each that the event has. */
function keyText(group: EventGroup, bound: readonly string[], key: string): string {
  if (group in ONE_KEY) {
    const text = ONE_KEY[group as keyof typeof ONE_KEY];
    return `WITH ${bound.join(', ')}, ${text} AS ${key} WHERE ${key} IS NOT NULL`;
  }
  if (group in KEYS) return `UNWIND ${KEYS[group as keyof typeof KEYS]} AS ${key}`;
  return `${ACTOR_KEYS[group as keyof typeof ACTOR_KEYS]} UNWIND ${LISTS[group as keyof typeof LISTS]} AS ${key}`;
}

export const COUNT_STATEMENTS = [...BY_NAME.values()];
