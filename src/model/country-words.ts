import { slug } from '../lib/slug.ts';
import { COUNTRIES } from './countries.ts';

/** Names in use beside those of the package. */
const MORE: Readonly<Record<string, string>> = {
  america: 'US',
  britain: 'GB',
  czech: 'CZ',
  'czech-republic': 'CZ',
  emirati: 'AE',
  emirates: 'AE',
  england: 'GB',
  eu: 'EU',
  hellenic: 'GR',
  ivorian: 'CI',
  korea: 'KR',
  korean: 'KR',
  macedonian: 'MK',
  saudi: 'SA',
  turkish: 'TR',
  turkey: 'TR',
  uae: 'AE',
  uk: 'GB',
  us: 'US',
  usa: 'US',
  'viet-nam': 'VN',
};

/** Words that name several things, so that they tell no country. */
const UNCLEAR = new Set([
  'american-samoan',
  'georgia',
  'guinean',
  'jersey',
  'chad',
  'dominican',
  'indian-ocean',
]);

const CODES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ cca2, name, demonyms }) =>
    [name.common, name.official, demonyms.eng?.m, demonyms.eng?.f]
      .filter((word) => word !== undefined && word !== '')
      .map((word) => [slug(word!), cca2] as const),
  ).filter(([word]) => !UNCLEAR.has(word)),
  ...Object.entries(MORE),
]);

/** Most words of a country's usual name: "Saint Vincent and the Grenadines". */
export const MOST_COUNTRY_WORDS = 5;

/**
 * The code of the country whose name or demonym these words are, as a slug (`sri-lanka`, `pakistani`); undefined for
 * other words.
 */
export function countryOfWords(words: string): string | undefined {
  return CODES.get(words);
}

/** Native names that are other words too: "Fire Island". */
const OTHER_WORDS = new Set(['island', 'maurice']);

const NATIVE: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(({ cca2, name }) =>
    Object.values(name.native).map(({ common }) => [slug(common), cca2] as const),
  ).filter(([word]) => !OTHER_WORDS.has(word)),
  ['lanka', 'LK'] as const,
]);

/** The code of the country that people there call so, as firms' names do: `polska`, `brasil`; undefined for other words. */
export function countryOfNativeName(words: string): string | undefined {
  return NATIVE.get(words);
}
