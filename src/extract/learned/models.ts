import { type LinearModel, parseModel } from './linear-model.ts';
import { attendeeText } from './weights/attendee.ts';
import { eventText } from './weights/event.ts';
import { linkText } from './weights/link.ts';
import { partyText } from './weights/party.ts';
import { sentenceText } from './weights/sentence.ts';
import { thresholds } from './weights/thresholds.ts';
import { wholeText } from './weights/whole.ts';

/** All that training gives: six models and the thresholds that go with them. */
export interface Models {
  /** Which types of act a sentence tells. */
  readonly sentence: LinearModel;
  /** Which role a mention has in an act of its sentence, `NONE` for no part. */
  readonly party: LinearModel;
  /** Which role somebody has in an act that is told elsewhere, `NONE` for no part. */
  readonly attendee: LinearModel;
  /** Whether a finished event is right. */
  readonly event: LinearModel;
  /** Whether a participant is right, where the event is. */
  readonly link: LinearModel;
  /** Whether a participant and its event are both right. */
  readonly whole: LinearModel;
  readonly thresholds: Thresholds;
}

/** Probabilities from which something is kept, each the best for F1 on articles that training had not seen. */
export interface Thresholds {
  /** By event type: a sentence tells an act. */
  readonly sentence: Readonly<Record<string, number>>;
  /** A mention takes part in an act that the classifier found. */
  readonly party: number;
  /** Somebody took part in an act that is told elsewhere. */
  readonly attendee: number;
  /** An event that the rules tell. */
  readonly event: number;
  /** An event that the classifier alone tells. */
  readonly added: number;
  /** The same beside an event that the rules tell in the same sentence of the same participants. */
  readonly beside: number;
  readonly link: number;
  /** By how much the log odds of a confidence are held low, so that nine in ten of those said ≥ 0.8 are right. */
  readonly caution: { readonly event: number; readonly link: number };
}

/** The models that are shipped. */
export const shipped: Models = {
  sentence: parseModel(sentenceText),
  party: parseModel(partyText),
  attendee: parseModel(attendeeText),
  event: parseModel(eventText),
  link: parseModel(linkText),
  whole: parseModel(wholeText),
  thresholds,
};
