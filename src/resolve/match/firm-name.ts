import { slug } from '../../lib/slug.ts';
import { countryOfWords } from '../../model/index.ts';
import { canonicalName, withoutDots } from '../canonical-name.ts';
import { acronymLetters, isAcronym, standsFor } from './acronym.ts';
import { inOneSpelling, spelledAlike } from './spelling.ts';
import { BODY_TYPES, DROPPED_FIRM_WORDS, FIRM_WORDS, SMALL_WORDS } from './words.ts';

/** The name of a firm, taken apart. */
export interface FirmName {
  readonly acronym: string | null;
  /** All words, legal form included: an acronym may count it. */
  readonly written: readonly string[];
  /** Words without the legal form, and without those that a name may carry or leave out. */
  readonly words: readonly string[];
  readonly core: readonly string[];
}

export type FirmAgreement =
  | 'same'
  | 'joined'
  | 'core'
  | 'reordered'
  | 'respelled'
  | 'initials'
  | 'country unit'
  | 'part of it'
  | 'none';

export function toFirmName(name: string): FirmName {
  const words = canonicalName('company', name)
    .split('-')
    .map((word) => (TELECOM.test(word) ? 'telecom' : word));
  let kept = words.length;
  while (kept > 1 && DROPPED_FIRM_WORDS.has(words[kept - 1]!)) kept--;
  return {
    acronym: isAcronym(name) ? acronymLetters(name) : null,
    written: slug(inOneSpelling(withoutDots(name))).split('-'),
    words,
    core: words.slice(0, kept),
  };
}

/** One word in several lengths and languages: "Telecom", "Telecommunications", "Telekom", "Telkom". */
const TELECOM = /^tel(?:e?[ck]oms?|ecommunications?|ecomunica[cz]\w+|ekom+uni[ck]a[cstz]\w+)$/;

/** Words of names that every country has: "First National Bank". */
const EVERYWHERE = new Set([
  'central',
  'first',
  'federal',
  'general',
  'national',
  'royal',
  'state',
  'united',
]);
/** Words that say much when they stand together though none does alone: "International Telecommunication Union". */
const TELLING_TOGETHER = 3;

/** Whether nothing in a name tells the firm from others: "National Bank", "Digital Services". */
export function isGenericFirm({ words, acronym }: FirmName): boolean {
  const own = words.filter((word) => !SMALL_WORDS.has(word));
  if (acronym !== null || !own.every(isPlainWord)) return false;
  return own.length < TELLING_TOGETHER || own.some((word) => EVERYWHERE.has(word));
}

function isPlainWord(word: string): boolean {
  return FIRM_WORDS.has(word) || BODY_TYPES.has(word) || countryOfWords(word) !== undefined;
}

export function compareFirms(a: FirmName, b: FirmName): FirmAgreement {
  if (a.words.join(' ') === b.words.join(' ')) return 'same';
  if (readsAs(a, b) || readsAs(b, a)) return 'initials';
  if (a.words.join('') === b.words.join('')) return 'joined';
  if (a.core.join('') === b.core.join('')) return 'core';
  if ([...a.words].sort().join(' ') === [...b.words].sort().join(' ')) return 'reordered';
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  const extra = long.filter((word) => !short.includes(word));
  if (short.every((word) => long.includes(word)))
    return namesCountry(extra) ? 'country unit' : beginsOrEnds(short, long) ? 'part of it' : 'none';
  if (short.length === long.length && short.every((word, index) => sameSpelling(word, long[index]!)))
    return 'respelled';
  return 'none';
}

/** "Jio" and "Jio Platforms", "Airtel" and "Bharti Airtel": a word of its own that opens or closes the other name. */
function beginsOrEnds(short: readonly string[], long: readonly string[]): boolean {
  return long[0] === short[0] || (long.at(-1) === short.at(-1) && short.some((word) => !isPlainWord(word)));
}

function sameSpelling(a: string, b: string): boolean {
  return !FIRM_WORDS.has(a) && !FIRM_WORDS.has(b) ? spelledAlike(a, b) : a === b;
}

function readsAs(a: FirmName, b: FirmName): boolean {
  if (a.acronym === null || b.acronym !== null || a.acronym.length < 3) return false;
  const withoutCo = b.written.filter((word) => word !== 'co');
  return [b.written, withoutCo, b.words].some((words) => standsFor(a.acronym!, words));
}

/** The parts of a firm in one country are firms of their own: "Huawei Pakistan", "Telenor Sri Lanka". */
export function namesCountry(words: readonly string[]): boolean {
  const named = words.filter((word) => !DROPPED_FIRM_WORDS.has(word));
  return (
    named.length > 0 &&
    (countryOfWords(named.join('-')) !== undefined ||
      named.every((word) => countryOfWords(word) !== undefined))
  );
}
