import { compare } from '../lib/compare.ts';
import { shortHash } from '../lib/hash.ts';
import { correctedSubject, type ExtractedEvent, type Extraction } from '../model/index.ts';

/** Hexadecimal digits that tell the events of one article apart. */
const DIGITS = 8;

/**
 * An extraction with ids of events by what they say: type, date and who took part. So that a judgement on one still
 * means it when the article is edited and tells other acts before it. Of those that say the same the second has `.2`
 * behind, and so on.
 */
export function keyEvents(extraction: Extraction): Extraction {
  const times = new Map<string, number>();
  const events = extraction.events.map((event) => {
    const key = keyOf(event);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...event, id: time === 1 ? key : `${key}.${time}` };
  });
  return { ...extraction, events };
}

function keyOf({ type, date, participants }: ExtractedEvent): string {
  const entities = participants.map(({ entity }) => entity).sort(compare);
  const digits = shortHash(JSON.stringify([type, date, entities])).slice(0, DIGITS);
  return `${type.toLowerCase()}-${digits}`;
}

/** The id that a record had by its place in the article, as judgements of before name it. */
export function formerRecordId(article: string, index: number): string {
  return correctedSubject(article, formerPart(index));
}

/** The id that an event of an article had by its place. */
export function formerPart(index: number): string {
  return `v${index + 1}`;
}
