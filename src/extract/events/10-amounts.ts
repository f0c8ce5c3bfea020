import type { Amount } from '../../model/index.ts';
import { BARE_LETTERS, CURRENCIES, SCALES, SHARED_CURRENCIES } from '../data/events/currencies.ts';
import type { NamedDocument } from '../document.ts';
import type { Draft } from './07-join.ts';

const NUMBER = '(\\d{1,3}(?:[,.]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const SCALE = '(thousand|lakh|million|crore|billion|trillion|mn|bn|tn|k|m|b)';
const BEFORE = new RegExp(
  `(US\\$|A\\$|AUS \\$|C\\$|S\\$|NZ\\$|HK\\$|NT\\$|R\\$|GH[¢₵]|[$€£¥₹₩₦₱₵]|\\b(?:USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|THB|NGN|KES|KSh|NPR|PKR|LKR|ZAR|PHP|MXN|BRL|RM|IDR|AED|SAR|QAR|OMR|CHF|EGP|GHS|UGX|TZS|Rs|Rp|Sh|Tk|N|R)\\.?)\\s?${NUMBER}[\\s-]?${SCALE}?\\b`,
  'gi',
);
const AFTER = new RegExp(
  `\\b${NUMBER}[\\s-]?${SCALE}?[\\s-](US dollar|U\\.S\\. dollar|dollar|euro|pound|yen|yuan|rupee|won|baht|naira|shilling|rand|peso|reais|real|lira|kroner|krone|kronor|ringgit|rupiah|dirham|riyal|swiss franc|zloty|hryvnia|ruble|rouble|tenge|dong|taka|cedi|shekel|USD|EUR|GBP|KRW|JPY|CNY|INR)s?\\b`,
  'gi',
);

/**
 * The sum of money nearest to the statement of an act, in its own sentence; undefined where it names none. Rupees are
 * those of the country where the act was.
 */
export function amountIn(document: NamedDocument, draft: Draft, country: string | null): Amount | undefined {
  if (!/^(ENFORCEMENT|INVESTMENT|AGREEMENT|LICENCE)$/.test(draft.type)) return undefined;
  for (const claim of draft.claims) {
    const { start, end } = claim.masked.sentence;
    const at = claim.masked.units[claim.anchor]!.start - start;
    const found = sumsIn(document.text.slice(start, end), country);
    if (found.length > 0)
      return found.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at) || a.at - b.at)[0]!.amount;
  }
  return undefined;
}

function sumsIn(text: string, country: string | null): { at: number; amount: Amount }[] {
  if (!/\d/.test(text)) return [];
  const before = [...text.matchAll(BEFORE)].map(({ index, 1: sign, 2: digits, 3: scale }) =>
    BARE_LETTERS.has(sign!.toLowerCase()) && !scale ? [] : sumOf(index, digits!, scale, sign!, country),
  );
  const after = [...text.matchAll(AFTER)].map(({ index, 1: digits, 2: scale, 3: word }) =>
    sumOf(index, digits!, scale, word!, country),
  );
  return [...before, ...after].flat();
}

function sumOf(
  at: number,
  digits: string,
  scale: string | undefined,
  sign: string,
  country: string | null,
): { at: number; amount: Amount }[] {
  const currency = currencyOf(sign.toLowerCase().replace(/\.$/, ''), country);
  const value = Number(digits.replace(/,/g, '')) * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
  if (!currency || !Number.isFinite(value)) return [];
  return [{ at, amount: { value: Math.round(value * 100) / 100, currency } }];
}

function currencyOf(sign: string, country: string | null): string | undefined {
  const shared = SHARED_CURRENCIES[sign];
  if (shared) return shared[country ?? ''] ?? Object.values(shared)[0];
  return CURRENCIES[sign] ?? (sign.endsWith('dollar') ? 'USD' : undefined);
}
