import { wordSet } from '../../lib/word-set.ts';
import type { Unit } from './masked.ts';

/** Nouns for people who act for the body they are tied to: "executives of Google", "the Huawei delegation". */
export const PEOPLE: ReadonlySet<string> = wordSet(`
  executive executives official officials representative representatives leader leaders leadership delegation
  delegations delegate delegates team teams member members head heads chief chiefs boss bosses management manager
  managers engineer engineers expert experts ceo ceos cfo cto coo chairman chairwoman chairperson chair president
  presidents vice-president director directors founder co-founder founders minister ministers secretary envoy envoys
  ambassador ambassadors commissioner commissioners governor mayor board side sides party government governments
  authorities authority cabinet administration regulator regulators watchdog court courts parliament lawmakers
  counterpart counterparts investor investors firm group giant company chipmaker carmaker operator unit arm
  subsidiary mission staff officers officer personnel lawyers lawyer attorneys negotiators diplomats spokesperson
  spokesman premier prime senators senator congressman committee panel commission council office top-management
  owner owners promoter promoters partner partners trustees backers chancellor king prince emir crown deputy general managing interim acting shareholders committee states state`);

/** Nouns through which a country acts; its people and its firms do not act for it. */
export const STATE: ReadonlySet<string> = wordSet(
  'government governments authorities administration cabinet state',
);

/** Heads of titles: a body tied to one of these and to a named person does not act itself. */
export const TITLES: ReadonlySet<string> = wordSet(`
  ceo cfo cto coo chairman chairwoman chairperson chair chief president vice-president director minister secretary
  ambassador envoy commissioner governor mayor head leader founder co-founder boss executive officer manager partner
  spokesperson spokesman spokeswoman representative premier chancellor senator speaker adviser advisor counsel
  general-secretary secretary-general member deputy analyst professor consul commander professor dean principal
  director-general vice-chairman vice-minister undersecretary owner regulator negotiator prosecutor`);

/** Words for an office that someone may take or leave. */
export const POST_WORDS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...wordSet(
    'post position role office job portfolio seat helm commissioners ministers cabinet board ministry directors judges',
  ),
]);

const NOMINAL_POS = wordSet('DET ADJ NOUN PROPN NUM ADV SYM X PRON');

/** Verbs that report what somebody said: their subject takes no part in what is told. */
export const SAYING: ReadonlySet<string> = wordSet(`
  say tell add note explain stress state announce report write claim argue insist affirm confirm reveal disclose
  recall remark point underline emphasize emphasise highlight comment reply respond warn believe think`);

/** A day of the week or a month, in small letters. */
export const DAY_OR_MONTH =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a clause ends with a unit: a full stop, a colon or a semicolon. */
export function endsClause({ lower }: Pick<Unit, 'lower'>): boolean {
  return lower === '.' || lower === ':' || lower === ';';
}

export function isVerb(unit: Unit | undefined): boolean {
  return !!unit && !unit.mention && (unit.pos === 'VERB' || unit.pos === 'AUX');
}

/** Whether a verb is finite as far as its form tells: no gerund, no infinitive. */
export function isFiniteVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (!isVerb(unit) || unit.lower.endsWith('ing')) return false;
  return units[at - 1]?.lower !== 'to';
}

/** Whether a unit may stand inside a noun phrase, left of its head. */
export function isNominal(unit: Unit | undefined): boolean {
  if (!unit || unit.mention) return false;
  return NOMINAL_POS.has(unit.pos) || unit.lower === "'s" || unit.lower === '’s' || unit.lower === '&';
}

/** Whether a word is one of a set, by its form, its lemma or its form without a plural ending. */
export function isOneOf(unit: Unit, words: ReadonlySet<string>): boolean {
  return (
    words.has(unit.lemma) ||
    words.has(unit.lower) ||
    (unit.lower.endsWith('s') && words.has(unit.lower.slice(0, -1)))
  );
}

/** "the new director of the board", "its next chairman": a post by which somebody is told who has just come to it. */
export const isNewPost = ({ lower, mention }: Unit): boolean =>
  mention?.kind === 'post' && /\b(?:new|next|incoming)\b/.test(lower);
