import { fetchedHosts } from '../ingest/index.ts';
import { InputError } from '../model/index.ts';
import type { ApiOptions } from './create-api.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a header can carry after `Bearer`. */
const TOKEN = /^[!-~]+$/;

/**
 * Settings of the API from the environment. READOUT_CORS: origins of other sites whose pages may ask, with commas
 * between, or `*` for all. READOUT_TOKEN: what mutations ask for. Empty is as if unset: no origins, no mutations.
 * READOUT_FETCH: whose pages are fetched (see `fetchedHosts`).
 */
export function apiSettings(env: Environment): Pick<ApiOptions, 'origins' | 'token' | 'hosts'> {
  return { origins: originsOf(env), ...tokenOf(env), hosts: fetchedHosts(env) };
}

function originsOf(env: Environment): string[] {
  const origins = (env.READOUT_CORS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const wrong = origins.find((origin) => origin !== '*' && !isOrigin(origin));
  if (wrong !== undefined) {
    throw new InputError(`READOUT_CORS has "${wrong}": give origins such as https://charts.example, or *.`);
  }
  return origins;
}

function tokenOf({ READOUT_TOKEN: token = '' }: Environment): Pick<ApiOptions, 'token'> {
  if (token === '') return {};
  if (!TOKEN.test(token)) {
    throw new InputError('READOUT_TOKEN has a space or a letter outside ASCII: no header can carry it.');
  }
  return { token };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
