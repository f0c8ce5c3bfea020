import { UnknownWordError } from '../model/index.ts';
import type { Hosts } from './fetch-page.ts';

const HOSTS: readonly Hosts[] = ['public', 'any', 'none'];

/** Whose pages may be fetched, by READOUT_FETCH; those of the public internet where it is unset or empty. */
export function fetchedHosts({ READOUT_FETCH: given }: Readonly<Record<string, string | undefined>>): Hosts {
  const hosts = HOSTS.find((one) => one === (given || 'public'));
  if (hosts) return hosts;
  throw new UnknownWordError({ what: 'choice', word: given!, where: 'READOUT_FETCH', known: HOSTS });
}
