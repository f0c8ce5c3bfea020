import {
  countryName,
  type Decision,
  EVENT_TYPES,
  InputError,
  NO_DATE,
  parsePartialDate,
  UnknownWordError,
} from '../model/index.ts';

/** What an actor can be called; which country is meant is told by its code alone. */
const KINDS = ['PERSON', 'AGENCY', 'COMPANY', 'ORGANIZATION'] as const;

/** The value of a decision as it is kept; null for one that has none. Throws `InputError` where it makes no sense. */
export function checkedValue(decision: Decision, given: string | null | undefined): string | null {
  const value = given?.trim() ?? '';
  switch (decision) {
    case 'RENAME':
      return checkedName(value);
    case 'SET_COUNTRY':
      return checkedCountry(value);
    case 'SET_KIND':
      return checkedWord({ what: 'kind', word: value, where: decision, known: KINDS });
    case 'SET_TYPE':
      return checkedWord({ what: 'event type', word: value, where: decision, known: EVENT_TYPES });
    case 'SET_DATE':
      return checkedDate(value);
    case 'SAME':
    case 'DIFFERENT':
    case 'REJECT_EVENT':
      return null;
  }
}

function checkedName(name: string): string {
  if (!name) throw new InputError('RENAME needs the new name.');
  return name;
}

function checkedCountry(code: string): string {
  if (countryName(code.toUpperCase()) !== undefined) return code.toUpperCase();
  throw new InputError(`SET_COUNTRY needs the code of a country as PK, but "${code}" came.`);
}

function checkedWord(facts: ConstructorParameters<typeof UnknownWordError>[0]): string {
  const word = facts.word.toUpperCase();
  if (!facts.known.includes(word)) throw new UnknownWordError(facts);
  return word;
}

function checkedDate(date: string): string {
  if (date.toLowerCase() === NO_DATE) return NO_DATE;
  if (parsePartialDate(date) !== undefined) return date;
  throw new InputError(
    `SET_DATE needs a date as 2025, 2025-04 or 2025-04-24, or ${NO_DATE}, but "${date}" came.`,
  );
}
