import { firstDay, InputError, lastDay } from '../model/index.ts';
import type { EventCount, EventGroup, EventWhere } from '../store/graph-store.ts';
import type { TimelineGroupRow } from './rows.ts';
import type { Interval } from './schema-types.ts';

export interface Bucket {
  /** `2025-04`, `2025-Q2` or `2025`. */
  readonly key: string;
  readonly start: string;
  readonly end: string;
}

export interface FilledBucket extends Bucket {
  readonly count: number;
  readonly groups: readonly TimelineGroupRow[];
}

/** How many events one bucket has. */
type Total = Pick<EventCount, 'keys' | 'count'>;

interface Span {
  readonly from: string;
  readonly to: string;
}

/** A hundred years of months. */
const MOST_BUCKETS = 1_200;
const MONTHS: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The stretch that a timeline covers: the dates that were asked for, else the first and last bucket with events. */
export function spanOf(where: EventWhere, totals: readonly Total[]): Span | undefined {
  const starts = totals.map(({ keys }) => startOf(keys[0]!)).sort();
  const from = where.from === undefined ? starts[0] : firstDay(where.from);
  const to = where.to === undefined ? starts.at(-1) : lastDay(where.to);
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

/** Whether each event is in one of these groups, neither in none nor in several. */
export const isOneEach = (group: EventGroup): boolean => group === 'TYPE' || group === 'STATUS';

/** Counts of buckets from those of groups that each event is in one of: all events are looked at once, not twice. */
export function sumOfGroups(cells: readonly EventCount[]): Total[] {
  return [...sumsBy(cells, 0)].map(([key, count]) => ({ keys: [key], count }));
}

/** All buckets of a stretch, none left out. Throws `InputError` where they are too many. */
export function bucketsBetween(span: Span | undefined, interval: Interval): Bucket[] {
  if (!span) return [];
  const step = MONTHS[interval];
  const first = Math.floor(monthsOf(span.from) / step);
  const last = Math.floor(monthsOf(span.to) / step);
  const number = last - first + 1;
  if (number > MOST_BUCKETS) {
    throw new InputError(
      `The timeline has ${number} buckets; ${MOST_BUCKETS} is the most. Give a longer interval or nearer dates.`,
    );
  }
  return Array.from({ length: number }, (_, index) => bucketAt((first + index) * step, interval));
}

/** Puts counts into buckets, with nought where there is none; of the groups only the largest `most`. */
export function fillTimeline(
  buckets: readonly Bucket[],
  totals: readonly Total[],
  cells: readonly EventCount[],
  group: EventGroup | null,
  most: number,
): FilledBucket[] {
  const counts = new Map(totals.map(({ keys, count }) => [keys[0]!, count]));
  const cellCounts = new Map(cells.map(({ keys, count }) => [keys.join('\n'), count]));
  const values = group === null ? [] : largest(cells, most);
  return buckets.map((bucket) => ({
    ...bucket,
    count: counts.get(bucket.key) ?? 0,
    groups: values.map((value) => ({
      key: { group: group!, value },
      count: cellCounts.get(`${bucket.key}\n${value}`) ?? 0,
    })),
  }));
}

/** The second keys with most events over all buckets, ties by key. */
function largest(cells: readonly EventCount[], most: number): string[] {
  return [...sumsBy(cells, 1)]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value);
}

/** Events by the first or the second key of their cells. */
function sumsBy(cells: readonly EventCount[], place: 0 | 1): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { keys, count } of cells) sums.set(keys[place]!, (sums.get(keys[place]!) ?? 0) + count);
  return sums;
}

function bucketAt(months: number, interval: Interval): Bucket {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = (months % 12) + 1;
  const name = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  if (interval === 'YEAR') return { key: year, start: firstDay(year), end: lastDay(year) };
  if (interval === 'MONTH')
    return { key: name(month), start: firstDay(name(month)), end: lastDay(name(month)) };
  const key = `${year}-Q${Math.ceil(month / 3)}`;
  return { key, start: firstDay(name(month)), end: lastDay(name(month + 2)) };
}

/** First day of a bucket by its key. */
function startOf(key: string): string {
  const [year, quarter] = key.split('-Q');
  return quarter === undefined
    ? firstDay(key)
    : firstDay(`${year}-${String(3 * Number(quarter) - 2).padStart(2, '0')}`);
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
