import { countryName } from '../model/index.ts';
import { actorProperties, type Properties } from './properties.ts';

/** The node of a country that something refers to and no article names. */
export function countryNode(code: string): { readonly id: string; readonly properties: Properties } {
  const id = `country:${code}`;
  const properties = actorProperties({
    id,
    kind: 'country',
    name: countryName(code) ?? code,
    aliases: [],
    country: code,
    agencyKind: null,
    wikidataId: null,
    isOfficial: false,
  });
  return { id, properties };
}
