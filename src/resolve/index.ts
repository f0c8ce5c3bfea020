import { compare } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import type {
  Article,
  EventCluster,
  EventRecord,
  Extraction,
  Judgement,
  Known,
  Mention,
  Move,
  ParticipantRecord,
  PostLink,
  Resolution,
} from '../model/index.ts';
import { type ArticleClaims, articleClaims } from './article-claims.ts';
import { describeActor } from './describe-actor.ts';
import { describeEvent } from './describe-event.ts';
import { claimOf, type Sightings, toSighting } from './identity/form.ts';
import { type Identity, identify } from './identity/identify.ts';
import { formKeys } from './identity/links.ts';
import { ownerKeys } from './identity/owner-keys.ts';
import { joinEvents } from './join-events.ts';
import { formerRecordId } from './key-events.ts';
import { type Knowledge, NOTHING_KNOWN } from './knowledge.ts';

export { actorId } from './actor-id.ts';
export type { ArticleClaims } from './article-claims.ts';
export { correctExtraction, correctedArticles } from './correct-extraction.ts';
export type { Sightings } from './identity/form.ts';
export type { Identity } from './identity/identify.ts';
export { Reach } from './identity/reach.ts';
export { type Join, joinOf } from './join-of.ts';
export { keyEvents } from './key-events.ts';
export { type Knowledge, knowledgeOf } from './knowledge.ts';
export {
  decidedSubjects,
  likeliestFirst,
  PairMatcher,
  pairKey,
  type ReviewPair,
  RoughIndex,
} from './review.ts';

/** An article with what was extracted from it, on its way into the graph. */
export interface ExtractedArticle {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** Claims of articles, each beside its article. */
export interface ClaimedArticle {
  readonly article: Article;
  readonly claims: ArticleClaims;
}

/** The claims of each article; the first step of resolving, which needs nothing of the graph. */
export function claimsOf(
  { article, extraction }: ExtractedArticle,
  extractor: string,
  knowledge?: Knowledge,
): ClaimedArticle {
  return { article, claims: articleClaims(article, extraction, extractor, knowledge) };
}

/** What articles say of who is who. */
export function sightingsOf(claims: readonly Pick<ArticleClaims, 'mentions' | 'posts'>[]): Sightings {
  return {
    sightings: claims.flatMap(({ mentions }) => mentions.map(toSighting)),
    posts: claims.flatMap(({ posts }) => posts),
  };
}

/** Who is who among the articles at hand and the known actors in their reach; the second step. */
export function identifyActors(
  articles: readonly ClaimedArticle[],
  known: Sightings,
  judgements: readonly Judgement[],
): Identity {
  const fresh = sightingsOf(articles.map(({ claims }) => claims));
  const said = {
    sightings: [...known.sightings, ...fresh.sightings],
    posts: [...known.posts, ...fresh.posts],
  };
  return identify(said, judgements);
}

/**
 * The graph as it now stands, as far as the articles at hand touch it: actors by all that is said of them, events by
 * joining the records that tell one act. Depends on the set of articles alone, not on the order they came in.
 */
export function resolve(
  articles: readonly ClaimedArticle[],
  known: Known,
  identity: Identity,
  knowledge: Knowledge = NOTHING_KNOWN,
): Resolution {
  const place = placing(identity);
  const fresh = new Set(articles.map(({ article }) => article.id));
  const moved = identity.moved.filter(({ article }) => !fresh.has(article));
  const touched = new Set(moved.map(({ article, claim }) => `${article} ${claim}`));
  const mentions = known.mentions.filter((mention) => touched.has(`${mention.article} ${claimOf(mention)}`));
  const posts = [...known.posts, ...articles.flatMap(({ claims }) => claims.posts)];
  const rejected = rejectedRecords(known.judgements ?? []);
  const records = [
    ...articles.flatMap(({ article, claims }) =>
      claims.records.filter((_, index) => !rejected.has(formerRecordId(article.id, index))),
    ),
    ...known.clusters.flatMap((cluster) => cluster.records),
  ];
  const events = joinRecords(records.filter(({ id }) => !rejected.has(id)).map(place.record));
  const standing = new Set(events.map(({ event }) => event.id));
  return {
    articles: articles.map(({ article }) => article),
    actors: describeActors(identity, posts.map(place.post), known.judgements ?? [], knowledge),
    mentions: [...mentions, ...articles.flatMap(({ claims }) => claims.mentions)].map(place.mention),
    posts: posts.filter((post) => fresh.has(post.article) || isTouched(post, touched)).map(place.post),
    events,
    dissolved: known.clusters.map(({ id }) => id).filter((id) => !standing.has(id)),
    moves: moved.map((move): Move => ({ ...move, to: identity.find(move.article, move.claim)! })),
    keys: [...identity.actors].map(([actor, forms]) => ({
      actor,
      keys: [
        ...new Set(forms.flatMap((form) => [...formKeys(form).index, ...ownerKeys(form, knowledge)])),
      ].sort(compare),
    })),
  };
}

/** Records that a person said report nothing that happened, or not what they say. */
function rejectedRecords(judgements: readonly Judgement[]): Set<string> {
  return new Set(
    judgements.filter(({ decision }) => decision === 'REJECT_EVENT').flatMap(({ subjects }) => subjects),
  );
}

/** Puts the actor of each claim where it stands; what is out of reach stays as it is. */
function placing({ find }: Identity) {
  const mention = (given: Mention): Mention => ({
    ...given,
    actor: find(given.article, claimOf(given)) ?? given.actor,
  });
  const post = (given: PostLink): PostLink => ({
    ...given,
    person: find(given.article, given.personClaim ?? given.person) ?? given.person,
    at: find(given.article, given.atClaim ?? given.at) ?? given.at,
  });
  const record = (given: EventRecord): EventRecord => ({
    ...given,
    participants: given.participants.map((participant) => ({
      ...participant,
      actor: find(given.article, claimOf(participant)) ?? participant.actor,
      ...placeBodies(given.article, participant, find),
    })),
  });
  return { mention, post, record };
}

function placeBodies(
  article: string,
  { bodies, bodyClaims = bodies }: ParticipantRecord,
  find: Identity['find'],
): Pick<ParticipantRecord, 'bodies' | 'bodyClaims'> {
  if (!bodies || !bodyClaims) return {};
  return { bodies: bodies.map((body, index) => find(article, bodyClaims[index]!) ?? body), bodyClaims };
}

function isTouched(post: PostLink, touched: ReadonlySet<string>): boolean {
  return [post.personClaim ?? post.person, post.atClaim ?? post.at].some((claim) =>
    touched.has(`${post.article} ${claim}`),
  );
}

function describeActors(
  { actors }: Identity,
  posts: readonly PostLink[],
  judgements: readonly Judgement[],
  knowledge: Knowledge,
): Resolution['actors'] {
  const postsOf = groupBy(posts, ({ person }) => person);
  return [...actors]
    .map(([id, forms]) => describeActor(id, forms, postsOf.get(id) ?? [], judgements, knowledge))
    .sort((a, b) => compare(a.id, b.id));
}

function joinRecords(records: readonly EventRecord[]): EventCluster[] {
  return joinEvents(records)
    .map((joined) => ({ event: describeEvent(joined), records: joined }))
    .sort((a, b) => compare(a.event.id, b.event.id));
}
