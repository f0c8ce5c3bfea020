import type { Along } from '../../src/store/index.ts';
import type { Random } from '../support/random.ts';

const EVENT = ['type', 'status', 'title', 'datePrecision', 'endDate', 'topics', 'plover', 'place', 'amount'];
const ACTOR = ['aliases', 'country', 'agencyKind', 'wikidataId', 'isOfficial', 'no such property'];
const REPORT = ['start', 'end', 'confidence', 'title', 'status', 'date', 'extractor'];
const ARTICLE = ['title', 'url', 'publisher', 'published', 'language', 'sha256', 'extractor'];

/** The same for the events of an actor. */
export function randomAlongOfActor(random: Random): Along {
  const owner = random.chance(0.5) && { owner: random.some(ACTOR, 0.4) };
  return { ...randomAlong(random), ...owner };
}

/** What a query may ask of events and along with them; nothing in a third of the cases. */
export function randomAlong(random: Random): Along {
  if (random.chance(0.3)) return {};
  const country = random.chance(0.5) && { country: random.some(ACTOR, 0.4) };
  const article = random.chance(0.5) && { article: random.some(ARTICLE, 0.4) };
  return {
    ...(random.chance(0.7) && { event: random.some(EVENT, 0.5) }),
    ...(random.chance(0.7) && { participants: { actor: random.some(ACTOR, 0.4), ...country } }),
    ...(random.chance(0.7) && { reports: { report: random.some(REPORT, 0.4), ...article } }),
  };
}
