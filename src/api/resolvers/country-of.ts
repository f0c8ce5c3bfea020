import type { ApiContext } from '../context.ts';
import type { ActorRow } from '../rows.ts';

export const COUNTRY_PREFIX = 'country:';

/** The country with this code, null where there is no code. */
export async function countryOf(code: string | null, { loaders }: ApiContext): Promise<ActorRow | null> {
  return code === null ? null : loaders.actor.load(COUNTRY_PREFIX + code);
}
