import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import { datesAgree, type EventRecord } from '../model/index.ts';
import { type Side, sidesAgree, sidesOf } from './sides.ts';

/** Share of the smaller record's sides that both must name. Two of three: a report may leave one side out. */
const SIDES_IN_COMMON = 0.5;
/** Sides that both must name, where both name as many. One alone is a firm's every fine in a month. */
const FEWEST_IN_COMMON = 2;

/**
 * Sets of records that tell the same act, each in the order of record ids.
 *
 * Pairs that may be the same act are taken from the most alike to the least and joined, unless the joined set would
 * hold two records of one article (an article tells its own acts apart) or two dates that exclude each other.
 * The result depends on the set of records alone, not on their order.
 */
export function joinEvents(records: readonly EventRecord[]): EventRecord[][] {
  const sorted = [...records].sort((a, b) => compare(a.id, b.id));
  const setOf = new Map(sorted.map((record) => [record.id, [record]]));
  for (const { a, b } of likelyPairs(sorted)) {
    const [left, right] = [setOf.get(a.id)!, setOf.get(b.id)!];
    if (left === right || !left.every((x) => right.every((y) => mayBeSameAct(x, y)))) continue;
    const joined = [...left, ...right].sort((x, y) => compare(x.id, y.id));
    for (const record of joined) setOf.set(record.id, joined);
  }
  return [...new Set(sorted.map((record) => setOf.get(record.id)!))];
}

interface Pair {
  readonly a: EventRecord;
  readonly b: EventRecord;
  readonly likeness: number;
}

interface Told {
  readonly record: EventRecord;
  readonly sides: readonly Side[];
}

function likelyPairs(records: readonly EventRecord[]): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  const told = records.map((record) => ({ record, sides: sidesOf(record) }));
  for (const group of groupBy(presences(told), ({ actor }) => actor).values()) {
    for (const [index, { told: a }] of group.entries()) {
      for (const { told: b } of group.slice(index + 1)) {
        const key = `${a.record.id} ${b.record.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const likeness = likenessOf(a, b);
        if (likeness > 0) pairs.push({ a: a.record, b: b.record, likeness });
      }
    }
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id));
}

function* presences(all: readonly Told[]) {
  for (const told of all) {
    for (const { named, represented } of told.sides) {
      for (const actor of new Set([...named, ...represented])) yield { told, actor };
    }
  }
}

/** 0 where two records are not the same act; else the share of sides in common, 1 more for the same day. */
function likenessOf(a: Told, b: Told): number {
  if (!mayBeSameAct(a.record, b.record)) return 0;
  const common = sidesInCommon(a.sides, b.sides);
  const smaller = Math.min(a.sides.length, b.sides.length);
  const sameDay = a.record.datePrecision === 'DAY' && a.record.date === b.record.date;
  if (common < Math.min(FEWEST_IN_COMMON, smaller) || common / smaller < SIDES_IN_COMMON) return 0;
  if (common < FEWEST_IN_COMMON && !sameDay) return 0;
  return common / (a.sides.length + b.sides.length - common) + (sameDay ? 1 : 0);
}

/** Sides of one that the other has too, each counted once. The fewer of both views, so that it is the same from either. */
function sidesInCommon(a: readonly Side[], b: readonly Side[]): number {
  const count = (from: readonly Side[], to: readonly Side[]) =>
    from.filter((side) => to.some((other) => sidesAgree(side, other))).length;
  return Math.min(count(a, b), count(b, a));
}

/** Nothing in the two records excludes that they tell one act. An undated act is never joined: nothing places it. */
function mayBeSameAct(a: EventRecord, b: EventRecord): boolean {
  return (
    a.type === b.type &&
    a.status === b.status &&
    a.article !== b.article &&
    a.date !== null &&
    b.date !== null &&
    datesAgree(a.date, b.date)
  );
}
