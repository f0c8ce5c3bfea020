import type { Encounter, EncounterProof } from '../../api/answers.ts';
import { toCsv } from '../../lib/to-csv.ts';

const COLUMNS = [
  'body',
  'body country',
  'counterpart',
  'counterpart country',
  'meetings',
  'first date',
  'last date',
  'through',
  'event',
  'event date',
  'quote',
  'publisher',
  'published',
  'url',
] as const;

export type ProvedEncounter = Encounter & { readonly evidence: readonly EncounterProof[] };

/** A line for each quote, so that every line can be checked by itself. */
export function encounterCsv(encounters: readonly ProvedEncounter[]): string {
  return toCsv(
    COLUMNS,
    encounters.flatMap((one) => one.evidence.map((proof) => lineOf(one, proof))),
  );
}

function lineOf(encounter: ProvedEncounter, { event, quote, article }: EncounterProof) {
  const { body, counterpart, meetings, firstDate, lastDate, through } = encounter;
  return [
    body.name,
    body.country?.name ?? null,
    counterpart.name,
    counterpart.country?.name ?? null,
    meetings,
    firstDate,
    lastDate,
    [...new Set(through.map(({ person, post }) => `${person.name}, ${post}`))].join('; '),
    event.title,
    event.date,
    quote,
    article.publisher,
    article.published,
    article.url,
  ];
}
