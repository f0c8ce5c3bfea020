import { slug } from '../lib/slug.ts';
import { countryOfNativeName, countryOfWords, MOST_COUNTRY_WORDS } from '../model/index.ts';
import { isLegalForm, withoutDots } from './canonical-name.ts';
import { SMALL_WORDS } from './match/words.ts';

/** Parts of the world that firms name their parts after. */
const REGIONS = new Set([
  'africa',
  'apac',
  'asia',
  'asia-pacific',
  'emea',
  'europe',
  'latam',
  'latin-america',
  'mea',
  'mena',
  'middle-east',
  'north-america',
]);

/** The part of a firm in a country, by its name. */
export interface FirmUnit {
  /** The firm that it is a part of, as it stands in the name. */
  readonly owner: string;
  /** Null for a larger part of the world. */
  readonly country: string | null;
}

/**
 * Whose part a firm is by its name: "Huawei Pakistan (Pvt) Ltd" is that of Huawei. Undefined for names that end with
 * no country, and for those that a country belongs to: "Bank of China".
 */
export function firmUnit(name: string): FirmUnit | undefined {
  const words = withoutDots(name).replace(/[(),]/g, ' ').trim().split(/\s+/);
  while (words.length > 1 && isLegalForm(slug(words.at(-1)!))) words.pop();
  for (let size = Math.min(MOST_COUNTRY_WORDS, words.length - 1); size > 0; size--) {
    const place = slug(words.slice(-size).join(' '));
    const country = countryOfWords(place) ?? countryOfNativeName(place);
    if (country === undefined && !REGIONS.has(place)) continue;
    const own = words.slice(0, -size);
    if (SMALL_WORDS.has(slug(own.at(-1)!))) return undefined;
    return { owner: own.join(' '), country: country ?? null };
  }
  return undefined;
}
