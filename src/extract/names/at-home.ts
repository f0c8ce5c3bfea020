import type { EntityDraft } from '../document.ts';
import { findKnown } from './04-known.ts';
import type { Home } from './home-country.ts';

/** Words of the names of bodies that more lands than one have: "Asian Development Bank", "Islamic Solidarity Fund". */
const OF_MANY_LANDS =
  /\b(?:international|world|global|asian?|african?|pacific|gulf|arab|islamic|european?|americas?|latin|caribbean|eurasian?|nordic|baltic|balkans?|commonwealth|southern|east|eastern|west|western|inter|sans fronti[eè]res|without borders|G\d+)\b/i;

/**
 * The entities, those with a likely country that are named without one: organizations in an article that speaks mostly
 * of one land, firms and persons in one that speaks of hardly any other. It stands beside the country that the text
 * tells, which alone says who is host and who is guest.
 */
export function placeAtHome(entities: readonly EntityDraft[], home: Home): EntityDraft[] {
  const { country, mostly, alone } = home;
  if (!mostly || !country) return [...entities];
  const bodies = new Map(entities.map((entity) => [entity.id, entity]));
  const isBodyAtHome = (entity: EntityDraft | undefined): boolean =>
    !!entity && (alone || entity.kind === 'organization') && isOfOneLand(entity);
  const isAtHome = (entity: EntityDraft): boolean => {
    if (entity.country !== null) return false;
    if (entity.kind !== 'person') return isBodyAtHome(entity);
    const seats = entity.posts.flatMap(({ at }) => at ?? []);
    return seats.length > 0 ? seats.every((at) => isBodyAtHome(bodies.get(at))) : alone;
  };
  return entities.map((entity) => (isAtHome(entity) ? { ...entity, likelyCountry: country } : entity));
}

/** Bodies that the reference list knows are known the world over: their land it tells, or leaves open. */
const isOfOneLand = ({ name, aliases }: EntityDraft): boolean =>
  [name, ...aliases].every((each) => !OF_MANY_LANDS.test(each) && findKnown(each).length === 0);
