import { compare } from '../lib/compare.ts';
import { mostCommon } from '../lib/most-common.ts';
import { present } from '../lib/present.ts';
import { slug } from '../lib/slug.ts';
import {
  type Actor,
  countryName,
  type EntityKind,
  invariant,
  type Judgement,
  kindOfActor,
  type PostLink,
  type Sighting,
} from '../model/index.ts';
import { type Form, timesOf } from './identity/form.ts';
import { type Knowledge, NOTHING_KNOWN } from './knowledge.ts';
import { isAcronym } from './match/acronym.ts';
import { toBodyName } from './match/body-name.ts';

/**
 * An actor as all mentions of it together tell it: the name and country that most give, every other name an alias,
 * and over these what a person decided. What is known beforehand adds its id at wikidata.org.
 */
export function describeActor(
  id: string,
  forms: readonly Form[],
  posts: readonly PostLink[],
  judgements: readonly Judgement[] = [],
  { wikidataIdOf }: Knowledge = NOTHING_KNOWN,
): Actor {
  const sightings = forms.flatMap((form) => form.sightings);
  invariant(sightings.length > 0, `the actor ${id} is mentioned`);
  const kind = kindOfActor(id);
  const country = kind === 'country' ? countryName(id.slice('country:'.length)) : undefined;
  const renamed = lastValue('RENAME', forms, judgements);
  const name = renamed ?? country ?? bestName(kind, sightings);
  const names = new Set(sightings.flatMap((sighting) => [sighting.name, ...sighting.aliases]));
  for (const other of [...names]) if (other === name || isPartOf(other, name, kind)) names.delete(other);
  const countries = forms.flatMap((form) => Array<string | null>(timesOf(form)).fill(form.party.country));
  const wikidataIds = forms.flatMap(({ party, sightings: own }) =>
    own.flatMap(({ name, articles }) => {
      const found = wikidataIdOf({ kind: party.kind, name, country: party.country });
      return articles.map(() => found);
    }),
  );
  const kinds = sightings.flatMap(({ agencyKind, articles }) => articles.map(() => agencyKind));
  return {
    id,
    kind,
    name,
    aliases: [...names].sort(compare),
    country: lastValue('SET_COUNTRY', forms, judgements) ?? mostCommon(present(countries)) ?? null,
    agencyKind: mostCommon(present(kinds)) ?? null,
    wikidataId: mostCommon(present(wikidataIds)) ?? null,
    isOfficial: kind === 'person' && posts.some(({ at, atClaim }) => isPublic(atClaim ?? at)),
  };
}

function lastValue(
  decision: Judgement['decision'],
  forms: readonly Form[],
  judgements: readonly Judgement[],
): string | null {
  const subjects = new Set(forms.map(({ subject }) => subject));
  const own = judgements.filter(
    (judgement) => judgement.decision === decision && judgement.subjects.some((one) => subjects.has(one)),
  );
  return own.sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id)).at(-1)?.value ?? null;
}

/**
 * The name that most articles use; of those that tie the longest, for it says most, then the first by letter. A body
 * goes by its name in full where one article gives it, and nobody by the name of an account.
 */
function bestName(kind: EntityKind, sightings: readonly Sighting[]): string {
  const counts = new Map<string, number>();
  for (const { name, articles } of sightings) counts.set(name, (counts.get(name) ?? 0) + articles.length);
  const short = (name: string) => Number(name.startsWith('@') || (kind === 'agency' && isAcronym(name)));
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) =>
      short(a) - short(b) || countB - countA || b.length - a.length || compare(a, b),
  );
  return ranked[0]![0];
}

/** What a minister is for is no name of the ministry: "Digital Affairs" beside "Ministry of Digital Affairs". */
function isPartOf(other: string, name: string, kind: EntityKind): boolean {
  if (kind !== 'agency' || isAcronym(other) || toBodyName(other).types.length > 0) return false;
  const words = new Set(slug(name).split('-'));
  return slug(other)
    .split('-')
    .every((word) => words.has(word));
}

function isPublic(body: string): boolean {
  return ['agency', 'country'].includes(kindOfActor(body));
}
