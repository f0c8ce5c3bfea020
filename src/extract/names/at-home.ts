import type { EntityDraft } from '../document.ts';
import { findKnown } from './04-known.ts';
import type { Home } from './home-country.ts';

/** Words of the names of bodies that more lands than one have: "Asian Development Bank", "Islamic Solidarity Fund". */
const OF_MANY_LANDS =
  /\b(?:international|world|global|asian?|african?|pacific|gulf|arab|islamic|european?|americas?|latin|caribbean|eurasian?|nordic|baltic|balkans?|commonwealth|southern|east|eastern|west|western|inter|sans fronti[eè]res|without borders|G\d+)\b/i;

/**
 * The entities, those with a likely country that are named without one in an article that speaks of one land alone. It
 * stands beside the country that the text tells, which alone says who is host and who is guest.
 */
export function placeAtHome(entities: readonly EntityDraft[], { country, alone }: Home): EntityDraft[] {
  if (!alone || !country) return [...entities];
  const bodies = new Map(entities.map((entity) => [entity.id, entity]));
  const isAtHome = (entity: EntityDraft): boolean =>
    entity.country === null && (entity.kind === 'person' ? holdsPostsAtHome(entity) : isBodyAtHome(entity));
  const holdsPostsAtHome = ({ posts }: EntityDraft): boolean =>
    posts.every(({ at }) => at === null || (bodies.has(at) && isBodyAtHome(bodies.get(at)!)));
  return entities.map((entity) => (isAtHome(entity) ? { ...entity, likelyCountry: country } : entity));
}

/** Bodies that the reference list knows are known the world over: their land it tells, or leaves open. */
const isBodyAtHome = ({ name, aliases }: EntityDraft): boolean =>
  [name, ...aliases].every((each) => !OF_MANY_LANDS.test(each) && findKnown(each).length === 0);
