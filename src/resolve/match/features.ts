import type { EntityKind } from '../../model/index.ts';
import type { BodyAgreement } from './body-name.ts';
import type { FirmAgreement } from './firm-name.ts';
import type { PersonAgreement } from './person-name.ts';

/**
 * The table of weights. A score begins with how the names agree and is moved by the rest, within 0 to 1.
 * Set by hand and held by the labelled pairs of test/resolve/name-pairs.csv.
 */

/** From here on two parties are one actor. */
export const SAME = 0.85;
/** From here on a person should look at them. */
export const UNSURE = 0.6;
/** Below this two full names tell two actors, so that neither may come into the other's set by way of a third. */
export const DIFFERENT = 0.35;

/** A weight and what is said of it. */
export type Weighing = readonly [weight: number, value: string];

export const PERSON_NAMES: Readonly<Record<PersonAgreement, Weighing>> = {
  same: [0.88, 'the same name'],
  reordered: [0.85, 'the same name, family and given name in another order'],
  respelled: [0.8, 'the same name in another spelling'],
  nickname: [0.76, 'the same name with a short form of the given name'],
  'more names': [0.77, 'the same name, one with more names'],
  'half a name': [0.66, 'one has half of a hyphenated name of the other'],
  initials: [0.66, 'names that agree as far as initials tell'],
  'one bare name': [0.65, 'the same single name'],
  'part of it': [0.4, 'one name is a single word of the other'],
  none: [0, 'other names'],
};

export const BODY_NAMES: Readonly<Record<BodyAgreement, Weighing>> = {
  same: [0.88, 'the same name'],
  reordered: [0.85, 'the same words in another order'],
  'loose words': [0.77, 'the same name, one with a word such as "National"'],
  'leading field': [0.77, 'one name is the beginning of the other'],
  'some fields': [0.66, 'one name has some of the fields of the other'],
  respelled: [0.8, 'the same name in another spelling'],
  'bare type': [0.62, 'the same word for a kind of body'],
  initials: [0.76, 'one is an acronym that fits the other'],
  near: [0.5, 'names that share half of their words'],
  none: [0, 'other names'],
};

export const FIRM_NAMES: Readonly<Record<FirmAgreement, Weighing>> = {
  same: [0.9, 'the same name but for the legal form'],
  joined: [0.89, 'the same name, written as one word'],
  core: [0.86, 'the same name but for a word such as "Group"'],
  reordered: [0.8, 'the same words in another order'],
  respelled: [0.79, 'the same name in another spelling'],
  initials: [0.77, 'one is an acronym that fits the other'],
  'country unit': [0.3, 'one is named as the part of the other in a country'],
  'part of it': [0.54, 'one name begins or ends with the other'],
  none: [0, 'other names'],
};

export const COUNTRIES = {
  /** Persons and bodies are of their country; a firm is known in many. */
  same: { person: 0.1, body: 0.1, firm: 0.08 },
  unknownOnOneSide: { person: -0.01, body: -0.01, firm: -0.01 },
  different: { person: -0.6, body: -0.7, firm: -0.05 },
  /** A firm or organization whose name anybody might have. */
  differentGeneric: -0.5,
} as const;

/** International bodies share an acronym less often than firms, and an article that tells no country means one. */
export const INTERNATIONAL_ACRONYM: Weighing = [0.08, 'the acronym of an international body'];
export const COMMON_NAME: Weighing = [-0.06, 'names that very many people bear'];
export const BARE_BODY_OF_ONE_COUNTRY: Weighing = [0.2, 'a country has one of these'];
export const GENERIC_FIRM: Weighing = [-0.2, 'a name that several firms may have'];
export const SAME_POST: Weighing = [0.12, 'a post at the same body'];
export const SAME_TITLE: Weighing = [0.05, 'a post with the same title'];

export const MINISTRY_AND_DEPARTMENT: Weighing = [-0.1, 'a ministry and a department'];
export const ONE_TYPE_MISSING: Weighing = [-0.04, 'one does not say what body it is'];
export const ONE_TYPE_MORE: Weighing = [-0.15, 'one is a kind of body that the other is not called'];
export const OTHER_TYPE: Weighing = [-0.3, 'bodies of another kind'];
/** Two full names that do not agree have one acronym: translations of one name, or two names. */
export const SHARED_ACRONYM_ONLY: Weighing = [0.7, 'the same acronym of names that do not agree'];
export const SHARED_LONG_ACRONYM: Weighing = [0.8, 'the same rare acronym of names that do not agree'];
/** Letters from which an acronym is rare enough to be one body's in its country. */
export const RARE_ACRONYM = 5;

/** Letters up to which an acronym is taken by several firms in the world. */
export const AMBIGUOUS_ACRONYM = 3;

/** Kinds that one actor may be taken for; all other pairs of kinds exclude each other. */
export const KINDS: readonly (readonly [EntityKind, EntityKind, Weighing])[] = [
  ['agency', 'organization', [-0.02, 'taken for an agency and for an organization']],
  ['company', 'organization', [-0.02, 'taken for a company and for an organization']],
  ['agency', 'company', [-0.2, 'taken for an agency and for a company']],
];
