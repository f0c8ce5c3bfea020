import { compare } from '../lib/compare.ts';
import { uniqueBy } from '../lib/unique-by.ts';
import { claimKey, type EventRecord, firstDay, type Judgement, type Known, lastDay } from '../model/index.ts';
import {
  type ClaimedArticle,
  correctedArticles,
  type Identity,
  identifyActors,
  resolve,
  type Sightings,
  sightingsOf,
} from '../resolve/index.ts';
import type { ClusterProbe, GraphStore, GraphWriter } from '../store/index.ts';
import { actorsInReach } from './actors-in-reach.ts';
import { claimsOfArticle } from './claims-of-article.ts';
import { EXTRACTOR } from './extractor.ts';
import { knowledge } from './knowledge.ts';

/** What one unit of loading changes. */
export interface UnitChange {
  /** Articles that come, or come again as they are now. */
  readonly articles?: readonly ClaimedArticle[];
  /** Ids of articles that go. */
  readonly removed?: readonly string[];
  /** Judgements that come, and ids of judgements that are taken back. */
  readonly judged?: readonly Judgement[];
  readonly unjudged?: readonly string[];
}

/** Puts articles into the graph in one transaction. */
export async function loadUnit(store: GraphStore, articles: readonly ClaimedArticle[]): Promise<void> {
  await store.write((writer) => changeGraph(writer, { articles }));
}

/**
 * Changes the graph: what the articles said before is taken out, what they say now is resolved against all that other
 * articles say, and the nodes touched are written as they now stand.
 */
export async function changeGraph(
  writer: GraphWriter,
  { articles: given = [], removed = [], judged = [], unjudged = [] }: UnitChange,
): Promise<void> {
  const ids = [...given.map(({ article }) => article.id), ...removed];
  const { judgements, actors } = await changeJudgements(writer, judged, unjudged);
  const articles = asCorrected(given, judgements);
  const before = await writer.said(ids);
  const left = await writer.removeArticles(ids);
  const seeds = sightingsOf([before, ...articles.map(({ claims }) => claims)]);
  const reached = await actorsInReach(
    writer,
    seeds,
    [...new Set([...left.actors, ...actors])].sort(),
    judgements,
  );
  const identity = identifyActors(articles, reached, judgements);
  const moving = await whatMoves(writer, identity, ids);
  const records = [...articles.flatMap(({ claims }) => claims.records), ...left.records];
  const clusters = await clustersInReach(writer, records, moving.clusters, identity);
  const posts = uniqueBy([...reached.posts, ...moving.posts], (post) => JSON.stringify(post));
  const known = { mentions: moving.mentions, posts, clusters, judgements };
  await writer.apply(resolve(articles, known, identity, knowledge()), EXTRACTOR);
}

/** Articles that persons have corrected are read again by these corrections. */
function asCorrected(
  articles: readonly ClaimedArticle[],
  judgements: readonly Judgement[],
): ClaimedArticle[] {
  const corrected = correctedArticles(judgements);
  return articles.map((claimed) =>
    corrected.has(claimed.article.id) ? claimsOfArticle(claimed.article, judgements) : claimed,
  );
}

/** Keeps and takes back judgements. Gives those that hold now, and the actors that the change may touch. */
async function changeJudgements(
  writer: GraphWriter,
  judged: readonly Judgement[],
  unjudged: readonly string[],
) {
  const before = await writer.judgements();
  if (judged.length === 0 && unjudged.length === 0) return { judgements: before, actors: [] };
  await writer.addJudgements(judged);
  await writer.removeJudgements(unjudged);
  const judgements = await writer.judgements();
  const gone = before.filter(({ id }) => unjudged.includes(id));
  const subjects = [...judged, ...gone].flatMap((judgement) => judgement.subjects);
  const own = await writer.actorsByKeys([...new Set(subjects.map(claimKey))].sort());
  const { sightings } = await actorsInReach(writer, NOTHING_SAID, own, before);
  return { judgements, actors: sightings.map(({ actor }) => actor) };
}

const NOTHING_SAID: Sightings = { sightings: [], posts: [] };

/** What goes along with claims of other articles that are of another actor now: mentions, posts, whole events. */
async function whatMoves(writer: GraphWriter, { moved }: Identity, atHand: readonly string[]) {
  const others = moved.filter(({ article }) => !atHand.includes(article));
  if (others.length === 0) return { mentions: [], posts: [], clusters: [] };
  const articles = [...new Set(others.map(({ article }) => article))].sort();
  return {
    mentions: (await writer.said(articles)).mentions,
    posts: await writer.postsAt([...new Set(others.map(({ from }) => from))].sort()),
    clusters: await writer.clustersOf(articles),
  };
}

/** All clusters that the records may join, and those which these may then join, until there are no more. */
async function clustersInReach(
  writer: GraphWriter,
  records: readonly EventRecord[],
  given: Known['clusters'],
  identity: Identity,
): Promise<Known['clusters']> {
  const found = new Map(given.map((cluster) => [cluster.id, cluster]));
  let edge = [...records, ...given.flatMap((cluster) => cluster.records)];
  while (edge.length > 0) {
    const probes = edge.flatMap((record) => toProbes(record, identity));
    const near = await writer.clustersNear(uniqueBy(probes, JSON.stringify));
    const fresh = near.filter(({ id }) => !found.has(id));
    for (const cluster of fresh) found.set(cluster.id, cluster);
    edge = fresh.flatMap((cluster) => cluster.records);
  }
  return [...found.values()];
}

/** By the actors as they are and as they will be. An undated act is never joined (see `joinEvents`): nothing is near it. */
function toProbes({ article, type, participants, date }: EventRecord, { find }: Identity): ClusterProbe[] {
  if (date === null) return [];
  const actors = participants.flatMap(({ actor, claim = actor, bodies = [], bodyClaims = bodies }) => [
    actor,
    find(article, claim) ?? actor,
    ...bodies.flatMap((body, index) => [body, find(article, bodyClaims[index]!) ?? body]),
  ]);
  return [{ type, actors: [...new Set(actors)].sort(compare), from: firstDay(date), to: lastDay(date) }];
}
