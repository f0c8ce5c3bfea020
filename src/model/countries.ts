import { createRequire } from 'node:module';
import type { Country } from 'world-countries';

/** The package says it has a default export and, read as CommonJS, has none: so it is asked for as it is. */
export const COUNTRIES = createRequire(import.meta.url)('world-countries') as readonly Country[];
