import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { CITIES } from './cities.ts';
import { PROVINCES } from './provinces.ts';

/** A word of a text, as far as a place is looked up by it. */
interface Word {
  readonly text: string;
}

/** A place name found in a text. `to` is exclusive. */
export interface Place {
  readonly form: 'country' | 'demonym' | 'city';
  readonly country: string;
  /** The city's name as the list spells it; null for a country. */
  readonly city: string | null;
  readonly to: number;
}

type Entry = Omit<Place, 'to'>;

/** Names that the package lacks: short forms, old names, metonyms of a state. */
const MORE_COUNTRIES: Readonly<Record<string, string>> = {
  AE: 'UAE|U.A.E.|the Emirates|Emirates',
  AG: 'Antigua',
  BA: 'Bosnia',
  BN: 'Brunei Darussalam',
  BO: 'Bolivia',
  CD: 'DRC|D.R. Congo|DR Congo|Congo-Kinshasa',
  CG: 'Congo-Brazzaville',
  CI: 'Côte d’Ivoire|Cote d’Ivoire|Côte d’Ivoire',
  CN: 'PRC|P.R. China|People’s Republic of China|mainland China',
  CV: 'Cabo Verde',
  CZ: 'Czech Republic',
  EU: 'EU|E.U.|European Union',
  FM: 'Micronesia',
  GB: 'UK|U.K.|Britain|Great Britain|United Kingdom',
  GM: 'The Gambia|the Gambia',
  HK: 'Hong Kong SAR|HKSAR',
  IR: 'Islamic Republic of Iran',
  KN: 'St Kitts and Nevis|St. Kitts and Nevis|St Kitts|Saint Kitts',
  KP: 'DPRK|North Korea',
  KR: 'ROK|Republic of Korea|South Korea|Korea',
  LA: 'Lao PDR|Laos',
  MK: 'North Macedonia',
  MM: 'Burma',
  PG: 'PNG',
  PS: 'Palestinian Authority|Palestinian territories',
  RU: 'Russian Federation',
  SA: 'KSA|Saudi',
  ST: 'Sao Tome|Sao Tome and Principe|São Tomé',
  SZ: 'Swaziland',
  TL: 'Timor-Leste|East Timor',
  TR: 'Turkey|Turkiye|Türkiye',
  TT: 'Trinidad',
  TZ: 'United Republic of Tanzania',
  US: 'US|U.S.|USA|U.S.A.|United States|United States of America|America',
  VA: 'Vatican|Holy See',
  VC: 'St Vincent and the Grenadines|St. Vincent and the Grenadines',
  VN: 'Viet Nam|Việt Nam|Socialist Republic of Vietnam',
  WF: 'Wallis and Futuna|Wallis Futuna|Wallis & Futuna',
};

/** Demonyms that the package lacks or spells otherwise. */
const MORE_DEMONYMS: Readonly<Record<string, string>> = {
  AE: 'Emirati',
  AF: 'Afghan',
  AG: 'Antiguan',
  AR: 'Argentine|Argentinian|Argentinean',
  AU: 'Aussie|Australian',
  AZ: 'Azeri',
  BA: 'Bosnian|Herzegovinian',
  BD: 'Bangladeshi',
  BF: 'Burkinabè|Burkinabé',
  BW: 'Botswana|Botswanan|Batswana',
  CD: 'Congolese',
  CI: 'Ivorian',
  CV: 'Cape Verdean|Cabo Verdean',
  CZ: 'Czech',
  DJ: 'Djiboutian',
  DK: 'Danish|Dane',
  EC: 'Ecuadorian',
  EU: 'European',
  FI: 'Finnish',
  GB: 'British|English|Scottish|Welsh|Briton',
  GQ: 'Equatoguinean',
  HK: 'Hong Konger',
  IE: 'Irish',
  IQ: 'Iraqi',
  IS: 'Icelandic',
  KG: 'Kyrgyz|Kyrgyzstani',
  KM: 'Comorian',
  KN: 'Kittitian',
  KR: 'South Korean|Korean',
  KP: 'North Korean',
  KZ: 'Kazakh|Kazakhstani',
  LA: 'Lao|Laotian',
  LS: 'Basotho',
  LU: 'Luxembourgish',
  MG: 'Malagasy',
  MK: 'Macedonian|North Macedonian',
  MM: 'Burmese',
  MV: 'Maldivian',
  NE: 'Nigerien',
  NL: 'Dutch',
  NO: 'Norwegian',
  NP: 'Nepali|Nepalese',
  NZ: 'Kiwi',
  PG: 'Papua New Guinean',
  PH: 'Philippine|Filipino|Filipina',
  PL: 'Polish',
  PT: 'Portuguese',
  QA: 'Qatari',
  RW: 'Rwandese',
  SA: 'Saudi|Saudi Arabian',
  SE: 'Swedish|Swede',
  SK: 'Slovak|Slovakian',
  SI: 'Slovene|Slovenian',
  SR: 'Surinamese',
  ST: 'Santomean',
  SV: 'Salvadorean|Salvadoran',
  ES: 'Spanish|Spaniard',
  TH: 'Thai',
  TJ: 'Tajik|Tajikistani',
  TL: 'Timorese|East Timorese',
  TM: 'Turkmen',
  TR: 'Turkish|Turk',
  TW: 'Taiwanese',
  UA: 'Ukrainian',
  VC: 'Vincentian',
  VU: 'Ni-Vanuatu|Vanuatuan',
  XK: 'Kosovar|Kosovan',
  US: 'American',
  UZ: 'Uzbek|Uzbekistani',
  VN: 'Vietnamese',
  CH: 'Swiss',
  FR: 'French',
  ZW: 'Zimbabwean',
};

/** Names of the package that are common words, other places or persons. */
const NOT_PLACES = new Set(
  'Nippon|Nihon|Hellas|Jersey|Georgia, Republic of|Man|Lao|Nederland|Kingdom|Saudi|Republic|Victoria|Jamestown|Stanley|Hamilton|Kingston|Georgetown|City of Victoria|St. George|Chad, Republic of|Basse-Terre|Alofi|Saint Helier|Plymouth|Douglas|Kathmandu Valley|Singapore City|English|Christmas'.split('|'),
);

// The package's types describe a default export that its ES module lacks for us; its CommonJS form is plain.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

const CAPITALS = new Set(countries.flatMap(({ capital }) => (capital ?? []).map((name) => name.toLowerCase())));
const BY_FIRST = new Map<string, { words: string[]; entry: Entry }[]>();
const WORDS = new Set<string>();

// Dependent territories first: what a state calls itself outranks them ("Indian" is not of the British Indian Ocean Territory).
for (const country of [...countries].sort((a, b) => Number(a.independent) - Number(b.independent))) {
  const code = country.cca2;
  const names = [country.name.common, country.name.official, ...country.altSpellings];
  for (const name of names) if (isUsable(name)) add(name, { form: 'country', country: code, city: null });
  for (const capital of country.capital ?? [])
    if (isUsable(capital)) add(capital, { form: 'city', country: code, city: capital });
  const english = country.demonyms?.['eng'];
  for (const demonym of [english?.m, english?.f])
    if (demonym && isUsable(demonym)) add(demonym, { form: 'demonym', country: code, city: null });
}
const PROVINCE_NAMES = new Set(Object.values(PROVINCES).flatMap((list) => list.split('|')));
for (const [code, list] of [...Object.entries(PROVINCES), ...Object.entries(CITIES)]) for (const city of list.split('|')) add(city, { form: 'city', country: code, city });
for (const [code, list] of Object.entries(MORE_DEMONYMS)) for (const name of list.split('|')) add(name, { form: 'demonym', country: code, city: null });
for (const [code, list] of Object.entries(MORE_COUNTRIES)) for (const name of list.split('|')) add(name, { form: 'country', country: code, city: null });
/** By the first word as texts spell it, in small letters or in capitals: most words begin no place, and are told so at once. */
const BY_SPELLING = new Map<string, { words: string[]; entry: Entry }[]>();
for (const list of BY_FIRST.values())
  for (const place of list.sort((a, b) => b.words.length - a.words.length))
    for (const spelling of spellingsOf(place.words)) BY_SPELLING.set(spelling, [...(BY_SPELLING.get(spelling) ?? []), place]);

/** The longest place name that begins at a word, or undefined. Upper-case spellings ("ISLAMABAD") count too. */
export function findPlace(words: readonly Word[], at: number): Place | undefined {
  const first = words[at];
  const known = first && BY_SPELLING.get(plainly(first.text));
  if (!known) return undefined;
  for (const { words: parts, entry } of known) {
    if (parts.every((_, i) => sameWord(words[at + i]?.text, parts, i))) return { ...entry, to: at + parts.length };
  }
  return undefined;
}

/** Whether a word alone names a country or its people: "China", "Chinese". */
export function isPlaceWord(word: string): boolean {
  return WORDS.has(word);
}

function isUsable(name: string): boolean {
  return /^\p{Script=Latin}[\p{Script=Latin}\s.'’()-]{3,}$/u.test(name) && !NOT_PLACES.has(name) && !name.includes('(');
}

function add(name: string, entry: Entry): void {
  const words = name.replace(/[’]/g, "'").replaceAll(',', ' ,')
    .split(/\s+|(?<=\w)-(?=\p{Lu})|(?<=\p{L})(?='s\s)/u).filter(Boolean);
  const key = keyOf(words[0]!);
  const list = BY_FIRST.get(key) ?? [];
  const before = list.findIndex((other) => other.words.join(' ') === words.join(' '));
  if (before >= 0) {
    // A country's name outranks its capital's of the same name; what is added by hand outranks the package.
    if (list[before]!.entry.form === 'country' && entry.form === 'city') return;
    list.splice(before, 1);
  }
  list.push({ words, entry });
  BY_FIRST.set(key, list);
  if (words.length === 1 && entry.form !== 'city') WORDS.add(words[0]!);
}

function keyOf(word: string): string {
  return plainly(word).toLowerCase();
}

function plainly(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function spellingsOf(words: readonly string[]): Set<string> {
  const first = words[0]!;
  return new Set(mayBeShouted(words, 0) ? [first, first.toUpperCase()] : [first]);
}

/** A word of two letters alone in capitals is an acronym; one of a longer name ("HÀ NỘI", "EL SALVADOR") is none. */
function mayBeShouted(words: readonly string[], at: number): boolean {
  return words[at]!.length > 2 || words.length > 1;
}

function sameWord(word: string | undefined, parts: readonly string[], at: number): boolean {
  if (!word) return false;
  const plain = plainly(word);
  const part = parts[at]!;
  if (plain === part) return true;
  return mayBeShouted(parts, at) && plain === part.toUpperCase();
}

/** Whether a city is the capital of a country: its name stands for the state, not for the city's own government. */
export function isCapitalCity(name: string): boolean {
  return CAPITALS.has(name.toLowerCase());
}

/** Whether a place is a state or province with a government of its own. */
export function isProvince(name: string): boolean {
  return PROVINCE_NAMES.has(name);
}

/** The common English name of a country code; the code itself where it is unknown. */
export function countryName(code: string): string {
  if (code === 'EU') return 'European Union';
  if (code === 'UN') return 'United Nations';
  return countries.find(({ cca2 }) => cca2 === code)?.name.common ?? code;
}
