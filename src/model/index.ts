/** The words of the domain: vocabularies, what the rooms hand on, the rows of the graph, errors. */

export { kindOfActor, parseActorId } from './actor-id.ts';
export type { Article } from './article.ts';
export { claimKey, parseClaimKey } from './claim-key.ts';
export { countryCodes, countryName } from './country.ts';
export { countryOfNativeName, countryOfWords, MOST_COUNTRY_WORDS } from './country-words.ts';
export { InputError, invariant, NotFoundError, StoreError, UnknownWordError } from './errors.ts';
export { type Evidence, evidenceAt, type Span } from './evidence.ts';
export type {
  Amount,
  Entity,
  ExtractedEvent,
  Extraction,
  Participant,
  Place,
  Post,
} from './extraction.ts';
export type {
  Actor,
  EventCluster,
  EventNode,
  EventRecord,
  Mention,
  ParticipantRecord,
  PostLink,
  Proof,
  Sighting,
} from './graph.ts';
export { articleOfSubject, correctedSubject, type Decision, type Judgement, NO_DATE } from './judgement.ts';
export { ownedKey, parseOwnedKey } from './owned-key.ts';
export {
  datesAgree,
  daysBetween,
  firstDay,
  lastDay,
  type PartialDate,
  parsePartialDate,
  precisionOf,
} from './partial-date.ts';
export type { Known, Move, Resolution } from './resolution.ts';
export * from './vocabulary.ts';
