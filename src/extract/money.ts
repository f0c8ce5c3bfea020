import { BARE_LETTERS, CODES, SCALES, SHARED_CURRENCIES, SIGNS, WORDS } from './data/currencies.ts';

/** A sum as a text writes it, its currency not yet settled: "KSh 5bn", "40 billion shillings". */
export interface WrittenSum {
  /** Where it begins, in characters. */
  readonly at: number;
  readonly value: number;
  /** The sign, code or word of its money, in small letters and the singular: "ksh", "shilling". */
  readonly sign: string;
}

const NUMBER = '(\\d{1,3}(?:[,.]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const SCALE = `(${oneOf(Object.keys(SCALES))})`;
const SHARED_SIGNS = ['rs', 'sh', 'shs'];
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${oneOf([...Object.keys(SIGNS), ...SHARED_SIGNS, ...CODES])})\\.?\\s?${NUMBER}(?:[\\s-]?${SCALE})?(?![\\p{L}\\d])`,
  'giu',
);
const AFTER = new RegExp(
  `(?<![\\p{L}\\d])${NUMBER}(?:[\\s-]?${SCALE})?[\\s-](${oneOf([...Object.keys(WORDS), ...Object.keys(SHARED_CURRENCIES), ...CODES])})s?(?![\\p{L}\\d])`,
  'giu',
);

/** The sums of money in a text, those whose money stands before the number first. */
export function sumsIn(text: string): WrittenSum[] {
  if (!/\d/.test(text)) return [];
  const before = [...text.matchAll(BEFORE)]
    .filter(({ 1: sign, 3: scale }) => scale || !BARE_LETTERS.has(sign!.toLowerCase()))
    .map(({ index, 1: sign, 2: digits, 3: scale }) => toSum(index, digits!, scale, sign!));
  const after = [...text.matchAll(AFTER)].map(({ index, 1: digits, 2: scale, 3: word }) =>
    toSum(index, digits!, scale, word!),
  );
  return [...before, ...after];
}

const toSum = (at: number, digits: string, scale: string | undefined, sign: string): WrittenSum => ({
  at,
  value: Number(digits.replace(/,/g, '')) * (scale ? SCALES[scale.toLowerCase()]! : 1),
  sign: sign.toLowerCase(),
});

/** The currency of a sign (ISO 4217), in a country where several have the same word; undefined for no money. */
export function currencyOf(sign: string, country: string | null): string | undefined {
  const shared = SHARED_CURRENCIES[sign];
  if (shared) return shared[country ?? ''] ?? Object.values(shared)[0];
  return SIGNS[sign] ?? WORDS[sign] ?? (CODES.includes(sign.toUpperCase()) ? sign.toUpperCase() : undefined);
}

/** Money of many lands, or of none. */
const OF_MANY = /^(?:USD|EUR|X..)$/;

/** The countries whose money a sign means; none where it is money of many, as the dollar is. */
export function countriesOf(sign: string): readonly string[] {
  const shared = SHARED_CURRENCIES[sign];
  if (shared) return Object.keys(shared);
  const currency = currencyOf(sign, null);
  // The first two letters of a currency's code are those of its country.
  return currency && !OF_MANY.test(currency) ? [currency.slice(0, 2)] : [];
}

/** Any of some words, the longest first. */
function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$]/g, '\\$&'))
    .join('|');
}
