import type { CountryResolvers } from '../schema-types.ts';
import { bodyFields } from './body.ts';
import { COUNTRY_PREFIX } from './country-of.ts';

export const Country: CountryResolvers = {
  ...bodyFields,
  code: (country) => country.id.slice(COUNTRY_PREFIX.length),
};
