import { COUNTRIES } from './countries.ts';

/** Codes that ISO 3166-1 reserves and the graph uses beside those of countries. */
const RESERVED: Readonly<Record<string, string>> = { EU: 'European Union', UN: 'United Nations' };

const NAMES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(({ cca2, name }) => [cca2, name.common] as const),
  ...Object.entries(RESERVED),
]);

/** The usual English name of a country by its ISO 3166-1 alpha-2 code (or EU, UN); undefined for other codes. */
export function countryName(code: string): string | undefined {
  return NAMES.get(code);
}

/** All codes that have a name, EU and UN last. */
export function countryCodes(): string[] {
  return [...NAMES.keys()];
}
