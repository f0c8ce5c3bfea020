import { InputError } from '../model/index.ts';
import type { ApiOptions } from './create-api.ts';

/**
 * Settings of the API from the environment: READOUT_CORS, origins of other sites whose pages may ask, with commas
 * between, or `*` for all. Empty is as if unset: none.
 */
export function apiSettings(env: Readonly<Record<string, string | undefined>>): Pick<ApiOptions, 'origins'> {
  const origins = (env.READOUT_CORS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const wrong = origins.find((origin) => origin !== '*' && !isOrigin(origin));
  if (wrong !== undefined) {
    throw new InputError(`READOUT_CORS has "${wrong}": give origins such as https://charts.example, or *.`);
  }
  return { origins };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
