import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { nameEntities } from '../../../src/extract/names/index.ts';
import { buildDocument } from '../../../src/extract/text/index.ts';
import { articleOf, named } from '../named.ts';

/** A report that names no land of its own, and the land whose ministry it speaks of. */
const TOLD: readonly [how: string, body: string, country: string][] = [
  ['its money', 'The Ministry of Communications will spend 40 billion naira on masts.', 'NG'],
  ['its money before the number', 'The Ministry of Communications will spend RM5 million on masts.', 'MY'],
  ['an honorific', 'Datuk Seri Ahmad Rosli spoke for the Ministry of Communications.', 'MY'],
  ['a house of parliament', 'The Ministry of Communications answered the Lok Sabha on Monday.', 'IN'],
  ['a seat of government', 'The Ministry of Communications was called to La Moneda on Monday.', 'CL'],
  [
    'its money more than one foreign land that it names',
    'The Ministry of Communications will buy switches for 3 billion baht from a firm of Estonia.',
    'TH',
  ],
  ['the letters of its names', 'The Ministry of Communications heard Jānis Bērziņš and Līga Kļaviņa.', 'LV'],
];

/** A report with a cue of many lands, which names one of them. */
const SHARED: readonly [body: string, country: string][] = [
  ['Colombo waited. The Ministry of Communications will spend Rs 5 billion on masts.', 'LK'],
  ['Kathmandu waited. The Ministry of Communications will spend Rs 5 billion on masts.', 'NP'],
];

/** The lines around a report that names no land, and the land that they tell. */
const AROUND: readonly [lines: readonly string[], country: string | null][] = [
  [['Thiès | Ziguinchor | Sport | English'], 'SN'],
  [['Nampula, 4 May 2025'], 'MZ'],
  [['Kurzemes Rīts', 'Ziņas | Osta | Tiesas'], 'LV'],
  [['Home | News | Sport'], null],
];

const LOCAL = 'Tanzania pays for the ferry.';
const MOSTLY = 'Tanzania pays for the ferry from Kigoma to Dodoma, and Kenya does a bit.';
const ABROAD = 'Tanzania pays for the ferry, and so do Kenya and Uganda.';

/** Who is named without a land, and the land that the extraction gives. */
const NAMED: readonly [name: string, body: string, country: string | null][] = [
  ['Kivuko Marine', `${LOCAL} Kivuko Marine, a firm, signed an agreement with Vodacom.`, 'TZ'],
  ['Musoma Fishers Union', `${LOCAL} The Musoma Fishers Union met Kivuko Marine, a firm.`, 'TZ'],
  ['Neema Mushi', `${LOCAL} Neema Mushi, secretary of the Musoma Fishers Union, met Kivuko Marine.`, 'TZ'],
  ['World Bank', `${LOCAL} The World Bank signed an agreement with Vodacom.`, null],
  ['Anna Nielsen', `${LOCAL} Anna Nielsen, director of the World Bank, met Vodacom.`, null],
  ['Lakes International', `${LOCAL} Lakes International, an NGO, signed an agreement with Vodacom.`, null],
  ['Musoma Fishers Union', `${MOSTLY} The Musoma Fishers Union met Kivuko Marine, a firm.`, 'TZ'],
  ['Neema Mushi', `${MOSTLY} Neema Mushi, secretary of the Musoma Fishers Union, met Vodacom.`, 'TZ'],
  ['Kivuko Marine', `${MOSTLY} The Musoma Fishers Union met Kivuko Marine, a firm.`, null],
  ['Musoma Fishers Union', `${ABROAD} The Musoma Fishers Union met Kivuko Marine, a firm.`, null],
  ['Kivuko Marine', `${ABROAD} Kivuko Marine, a firm, signed an agreement with Vodacom.`, null],
];

/** What is no cue. */
const NOT_TOLD: readonly string[] = [
  'The Ministry of Communications will spend 5 million dollars on masts.',
  'The Ministry of Communications will spend 5 million euros on masts.',
  'The Ministry of Communications will spend Rs 5 billion on masts.',
  'The Ministry of Communications won 3 prizes for band N78.',
];

const landGiven = (name: string, body: string): string | null => {
  const entity = extract(articleOf(body)).entities.find((one) => one.name === name);
  expect(entity, name).toBeDefined();
  return entity!.country;
};

const countryIn = (body: string): string | null =>
  named(body).entities.find(({ name }) => name === 'Ministry of Communications')!.country;

describe('the land of a report that does not name it', () => {
  test.each(TOLD)('is told by %s: %s', (_, body, country) => {
    expect(countryIn(body)).toBe(country);
  });
  test.each(SHARED)('is of those that share a cue the one it names: %s', (body, country) => {
    expect(countryIn(body)).toBe(country);
  });
  test.each(NOT_TOLD)('is not told by what many lands say: %s', (body) => {
    expect(countryIn(body)).toBeNull();
  });
  test.each(AROUND)('is told by the lines around it: %s', (cut, country) => {
    const article = { ...articleOf('The Ministry of Communications answered on Monday.'), cut: [...cut] };
    const { entities } = nameEntities(buildDocument(article));
    expect(entities.find(({ name }) => name === 'Ministry of Communications')!.country).toBe(country);
  });
});

describe('who is named without a land', () => {
  test.each(NAMED)(
    'is of the one that the article speaks of most, unless of many: %s',
    (name, body, country) => {
      expect(landGiven(name, body)).toBe(country);
    },
  );
});
