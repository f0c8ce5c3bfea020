import type { EventRecord, ParticipantRecord } from '../../src/model/index.ts';

/** A record of the table tests: what is not said does not matter to them. `minister@ministry` holds a post there. */
export function record(
  id: string,
  actors: readonly string[],
  date: string | null,
  more: Partial<EventRecord> = {},
): EventRecord {
  const article = id.split('#')[0]!;
  const proof = { article, quote: 'met', start: 0, end: 3 };
  return {
    ...proof,
    id,
    type: 'MEETING',
    status: 'HAPPENED',
    date,
    datePrecision: date === null ? 'NONE' : date.length === 10 ? 'DAY' : date.length === 7 ? 'MONTH' : 'YEAR',
    endDate: null,
    place: { country: null, city: null },
    topics: [],
    amount: null,
    title: `title of ${id}`,
    confidence: 0.9,
    extractor: 'test',
    participants: actors.map((told): ParticipantRecord => {
      const [actor, ...bodies] = told.split('@') as [string, ...string[]];
      return { ...proof, actor, role: 'PARTICIPANT', confidence: 0.9, ...(bodies.length > 0 && { bodies }) };
    }),
    ...more,
  };
}
