import { shortHash } from '../lib/hash.ts';
import { mostCommon } from '../lib/most-common.ts';
import { present } from '../lib/present.ts';
import {
  type Amount,
  type EventNode,
  type EventRecord,
  type EventType,
  invariant,
  type PartialDate,
  precisionOf,
  TOPICS,
} from '../model/index.ts';

/**
 * The PLOVER event class of each type; null where PLOVER, made for conflict between states, has none.
 * Source: openeventdata/PLOVER, CAMEO to PLOVER table of 2021: 04 consult, 057 sign formal agreement, 172 impose
 * administrative sanctions.
 */
const PLOVER: Readonly<Record<EventType, string | null>> = {
  MEETING: 'CONSULT',
  VISIT: 'CONSULT',
  FORUM: null,
  AGREEMENT: 'SUPPORT',
  INVESTMENT: null,
  LAUNCH: null,
  POLICY: null,
  LICENCE: null,
  ENFORCEMENT: 'COERCE',
  APPOINTMENT: null,
};

/** One act as its records together tell it: what most say, the most precise date first. Records in the order of ids. */
export function describeEvent(records: readonly EventRecord[]): EventNode {
  const first = records[0];
  invariant(first, 'an event has at least one record');
  const date = bestDate(records);
  return {
    id: `event:${shortHash(first.id)}`,
    type: first.type,
    status: first.status,
    date,
    datePrecision: precisionOf(date),
    endDate: records.find((record) => record.date === date && record.endDate)?.endDate ?? null,
    place: {
      country: mostCommon(present(records.map(({ place }) => place.country))) ?? null,
      city: mostCommon(present(records.map(({ place }) => place.city))) ?? null,
    },
    topics: TOPICS.filter((topic) => records.some((record) => record.topics.includes(topic))),
    amount: bestAmount(records),
    title: fullest(records).title,
    plover: PLOVER[first.type],
    confidence: Math.max(...records.map((record) => record.confidence)),
  };
}

function bestDate(records: readonly EventRecord[]): PartialDate | null {
  const dates = present(records.map(({ date }) => date));
  const finest = Math.max(...dates.map((date) => date.length));
  return mostCommon(dates.filter((date) => date.length === finest)) ?? null;
}

function bestAmount(records: readonly EventRecord[]): Amount | null {
  const amounts = present(records.map(({ amount }) => amount));
  const best = mostCommon(amounts.map(({ value, currency }) => `${currency} ${value}`));
  return amounts.find(({ value, currency }) => `${currency} ${value}` === best) ?? null;
}

/** The record that names the most participants, the first of those that tie. */
function fullest(records: readonly EventRecord[]): EventRecord {
  return records.reduce((best, record) =>
    record.participants.length > best.participants.length ? record : best,
  );
}
