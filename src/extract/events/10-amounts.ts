import type { Amount } from '../../model/index.ts';
import type { NamedDocument } from '../document.ts';
import type { Draft } from './07-join.ts';

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollar: 'USD',
  'u.s. dollar': 'USD',
  a$: 'AUD',
  'aus $': 'AUD',
  c$: 'CAD',
  s$: 'SGD',
  nz$: 'NZD',
  hk$: 'HKD',
  nt$: 'TWD',
  r$: 'BRL',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  jpy: 'JPY',
  yuan: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  '₹': 'INR',
  inr: 'INR',
  rupee: 'INR',
  rs: 'INR',
  '₩': 'KRW',
  won: 'KRW',
  krw: 'KRW',
  baht: 'THB',
  thb: 'THB',
  naira: 'NGN',
  '₦': 'NGN',
  ngn: 'NGN',
  kes: 'KES',
  ksh: 'KES',
  shilling: 'KES',
  npr: 'NPR',
  pkr: 'PKR',
  rand: 'ZAR',
  zar: 'ZAR',
  peso: 'PHP',
  php: 'PHP',
  '₱': 'PHP',
  real: 'BRL',
  reais: 'BRL',
  brl: 'BRL',
  lira: 'TRY',
  kroner: 'NOK',
  krone: 'NOK',
  kronor: 'SEK',
  ringgit: 'MYR',
  rm: 'MYR',
  rupiah: 'IDR',
  idr: 'IDR',
  dirham: 'AED',
  aed: 'AED',
  riyal: 'SAR',
  sar: 'SAR',
  'swiss franc': 'CHF',
  chf: 'CHF',
  zloty: 'PLN',
  hryvnia: 'UAH',
  ruble: 'RUB',
  rouble: 'RUB',
  tenge: 'KZT',
  dong: 'VND',
  taka: 'BDT',
  cedi: 'GHS',
  shekel: 'ILS',
  usd$: 'USD',
};
const NUMBER = '(\\d{1,3}(?:[,.]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const SCALE = '(thousand|lakh|million|crore|billion|trillion|mn|bn|tn|k|m|b)';
const BEFORE = new RegExp(
  `(US\\$|A\\$|AUS \\$|C\\$|S\\$|NZ\\$|HK\\$|NT\\$|R\\$|[$€£¥₹₩₦₱]|\\b(?:USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|THB|NGN|KES|KSh|NPR|PKR|ZAR|PHP|BRL|RM|IDR|AED|SAR|CHF|Rs)\\.?)\\s?${NUMBER}[\\s-]?${SCALE}?\\b`,
  'gi',
);
const AFTER = new RegExp(
  `\\b${NUMBER}[\\s-]?${SCALE}?[\\s-](US dollar|U\\.S\\. dollar|dollar|euro|pound|yen|yuan|rupee|won|baht|naira|shilling|rand|peso|reais|real|lira|kroner|krone|kronor|ringgit|rupiah|dirham|riyal|swiss franc|zloty|hryvnia|ruble|rouble|tenge|dong|taka|cedi|shekel|USD|EUR|GBP|KRW|JPY|CNY|INR)s?\\b`,
  'gi',
);

/** The sum of money nearest to the statement of an act, in its own sentence; undefined where it names none. */
export function amountIn(document: NamedDocument, draft: Draft): Amount | undefined {
  if (!/^(ENFORCEMENT|INVESTMENT|AGREEMENT|LICENCE)$/.test(draft.type)) return undefined;
  for (const claim of draft.claims) {
    const { start, end } = claim.masked.sentence;
    const at = claim.masked.units[claim.anchor]!.start - start;
    const found = sumsIn(document.text.slice(start, end));
    if (found.length > 0)
      return found.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at) || a.at - b.at)[0]!.amount;
  }
  return undefined;
}

function sumsIn(text: string): { at: number; amount: Amount }[] {
  if (!/\d/.test(text)) return [];
  const sums: { at: number; amount: Amount }[] = [];
  for (const match of text.matchAll(BEFORE)) add(sums, match.index, match[2]!, match[3], match[1]!);
  for (const match of text.matchAll(AFTER)) add(sums, match.index, match[1]!, match[2], match[3]!);
  return sums;
}

function add(
  sums: { at: number; amount: Amount }[],
  at: number,
  digits: string,
  scale: string | undefined,
  sign: string,
): void {
  const currency = SIGNS[sign.toLowerCase().replace(/\.$/, '')] ?? (/dollar/i.test(sign) ? 'USD' : undefined);
  const value = Number(digits.replace(/,/g, '')) * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
  if (currency && Number.isFinite(value))
    sums.push({ at, amount: { value: Math.round(value * 100) / 100, currency } });
}
