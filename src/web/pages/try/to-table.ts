import { toCsv } from '../../lib/to-csv.ts';
import type { Extraction } from './query.ts';

/** All that would be taken, a line for each name and each participant, with its place in the text. */
export function toTable({ text, entities, events }: Extraction): string {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const words = ({ start, end }: { start: number; end: number }) => [text.slice(start, end), start, end];
  return toCsv(
    ['what', 'type', 'status', 'date', 'role', 'name', 'country', 'quote', 'start', 'end', 'confidence'],
    [
      ...events.flatMap(({ type, status, date, place, participants, confidence, ...event }) => [
        ['EVENT', type, status, date, null, null, place.country, ...words(event), confidence],
        ...participants.map(({ entity, role, ...participant }) => [
          'PARTICIPANT',
          type,
          status,
          date,
          role,
          nameOf.get(entity) ?? entity,
          null,
          ...words(participant),
          null,
        ]),
      ]),
      ...entities.map(({ kind, name, country, confidence, ...entity }) => [
        'NAME',
        kind,
        null,
        null,
        null,
        name,
        country,
        ...words(entity),
        confidence,
      ]),
    ],
  );
}
