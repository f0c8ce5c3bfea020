import { compare } from '../../lib/compare.ts';
import { groupBy } from '../../lib/group-by.ts';
import { shortHash } from '../../lib/hash.ts';
import {
  type EntityKind,
  invariant,
  type Judgement,
  type Mention,
  type PostLink,
  parseActorId,
  type Sighting,
} from '../../model/index.ts';
import { SAME } from '../match/features.ts';
import { match } from '../match/match.ts';
import { type Prepared, prepare } from '../match/party.ts';

/** What articles that agree call someone: sightings that nothing tells apart. Actors are sets of forms. */
export interface Form {
  /** The same for the same form, in every run. */
  readonly key: string;
  readonly claim: string;
  /** What a judgement on it names: its claim, and for a loose form the article too. */
  readonly subject: string;
  readonly party: Prepared;
  /** It cannot be known again by itself: "Arvind", "the Commission" of an unknown country. One form a mention. */
  readonly loose: boolean;
  readonly sightings: readonly Sighting[];
}

/** Hexadecimal digits that tell articles apart in the ids of loose forms. */
const DIGITS = 8;

/** What articles say of who is who. */
export interface Sightings {
  readonly sightings: readonly Sighting[];
  readonly posts: readonly PostLink[];
}

/** How many articles name an actor by a form. */
export function timesOf({ sightings }: Pick<Form, 'sightings'>): number {
  return sightings.reduce((sum, { articles }) => sum + articles.length, 0);
}

/** The claim of a mention, post or participant: what its own article makes it. */
export function claimOf({ claim, actor }: { readonly claim?: string; readonly actor: string }): string {
  return claim ?? actor;
}

/** A mention as it stands among others that may say the same. */
export function toSighting(mention: Mention): Sighting {
  const { actor, name, aliases, country, agencyKind, article } = mention;
  return { actor, claim: claimOf(mention), name, aliases, country, agencyKind, articles: [article] };
}

/** Sightings as forms, in the order of their keys. Posts are those that the same articles state. */
export function toForms({ sightings, posts }: Sightings, judgements: readonly Judgement[] = []): Form[] {
  const postsOf = groupBy(posts, ({ article, person, personClaim }) => `${article} ${personClaim ?? person}`);
  const countries = judgedCountries(judgements);
  const whole = sightings.flatMap((sighting) => byPosts(sighting, postsOf));
  const alike = groupBy(whole, ({ sighting, posts: own }) => {
    const { claim, name, aliases, country } = sighting;
    const judged = countries.get(claim) ?? country;
    return JSON.stringify([claim, name, aliases, judged, own]);
  });
  return [...alike]
    .flatMap(([key, own]) =>
      splitLoose(
        key,
        own.map(({ sighting }) => sighting),
      ),
    )
    .sort((a, b) => compare(a.key, b.key));
}

type Post = readonly [title: string, at: string];

/** The sighting of a person, parted by the posts that its articles state. */
function byPosts(sighting: Sighting, postsOf: ReadonlyMap<string, readonly PostLink[]>) {
  if (!sighting.claim.startsWith('person:')) return [{ sighting, posts: [] as Post[] }];
  const statedBy = (article: string) =>
    (postsOf.get(`${article} ${sighting.claim}`) ?? []).map(
      ({ title, at, atClaim }): Post => [title, atClaim ?? at],
    );
  const parts = groupBy(sighting.articles, (article) => JSON.stringify(statedBy(article)));
  return [...parts].map(([stated, articles]) => ({
    sighting: { ...sighting, articles },
    posts: JSON.parse(stated) as Post[],
  }));
}

function judgedCountries(judgements: readonly Judgement[]): Map<string, string> {
  const inTime = [...judgements].sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id));
  return new Map(
    inTime
      .filter(({ decision }) => decision === 'SET_COUNTRY')
      .flatMap(({ subjects, value }) => subjects.map((subject) => [subject, value ?? ''] as const)),
  );
}

function splitLoose(key: string, sightings: readonly Sighting[]): Form[] {
  const { claim, party, loose } = recall(key);
  if (!loose) return [{ key, claim, subject: claim, party, loose, sightings }];
  return sightings.flatMap((sighting) =>
    sighting.articles.map((article) => {
      const subject = `${claim}~${shortHash(article).slice(0, DIGITS)}`;
      const own = [{ ...sighting, articles: [article] }];
      return { key: `${key} ${article}`, claim, subject, party, loose, sightings: own };
    }),
  );
}

interface Known {
  readonly claim: string;
  readonly party: Prepared;
  readonly loose: boolean;
}

/** Forms that were made ready last: unit after unit of a load names the same ones. */
const RECALLED = new Map<string, Known>();
const MOST_RECALLED = 20_000;

function recall(key: string): Known {
  const found = RECALLED.get(key);
  if (found) return found;
  if (RECALLED.size >= MOST_RECALLED) RECALLED.clear();
  const made = makeReady(key);
  RECALLED.set(key, made);
  return made;
}

function makeReady(key: string): Known {
  const [claim, name, aliases, country, posts] = JSON.parse(key) as [
    string,
    string,
    string[],
    string | null,
    [string, string][],
  ];
  const party = prepare({
    kind: kindOf(claim),
    country,
    name,
    aliases,
    posts: posts.map(([title, at]) => ({ title, at: bodyOf(at) })),
  });
  const loose = party.bare && match({ ...party, posts: [] }, { ...party, posts: [] }).score < SAME;
  return { claim, party, loose };
}

function kindOf(claim: string): EntityKind {
  const parts = parseActorId(claim);
  invariant(parts, `the claim ${claim} is an id of an actor`);
  return parts.kind;
}

/** Bodies of posts are compared by name: one article may not tell the country. */
function bodyOf(claim: string): string {
  return parseActorId(claim)?.name ?? claim;
}
