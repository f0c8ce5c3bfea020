import { groupBy } from '../lib/group-by.ts';
import { uniqueBy } from '../lib/unique-by.ts';
import { type Actor, type EventCluster, invariant, kindOfActor, type Resolution } from '../model/index.ts';
import { inBatches } from './batches.ts';
import type { Run, Statement } from './engine.ts';
import { findHeirs } from './former-ids.ts';
import { takeMoves, writeKeys } from './identity.ts';
import { inferHolders } from './infer-holders.ts';
import { dropEvents } from './list-participants.ts';
import { linkOwners } from './owners.ts';
import {
  actorProperties,
  articleProperties,
  eventProperties,
  mentionProperties,
  type Properties,
  participantProperties,
  postProperties,
  recordProperties,
} from './properties.ts';
import { countryNode } from './referred-country.ts';
import { refreshLists } from './remove-articles.ts';
import * as write from './statements/writing.ts';
import { tidy } from './tidy.ts';

/**
 * Writes a resolution. Events and what the articles at hand say are taken away and written anew, so that doing it
 * again gives the same graph; what nothing supports after that goes.
 */
export async function applyResolution(run: Run, resolution: Resolution, extractor: string): Promise<void> {
  const { articles, mentions, posts, events } = resolution;
  const actors = resolution.actors.map(withOwnCountry);
  const formerIds = await findHeirs(run, resolution);
  const loose = await takeAway(run, resolution);
  loose.push(...(await takeMoves(run, resolution.moves ?? [])));

  await writeRows(
    run,
    write.mergeArticles,
    articles.map((article) => ({ id: article.id, properties: articleProperties(article, extractor) })),
  );
  await writeActors(run, actors);
  loose.push(...(await writeCountries(run, actors, events)));
  await writeEvents(run, events);
  await writeRows(run, write.mergeEventNames, formerIds);
  await writeRows(
    run,
    write.addMentions,
    mentions.map((mention) => toLink(mention.article, mention.actor, mentionProperties(mention))),
  );
  await writeRows(
    run,
    write.addPosts,
    posts.map((post) => toLink(post.person, post.at, postProperties(post))),
  );
  await writeKeys(run, resolution.keys ?? []);
  await linkOwners(run, resolution.keys ?? []);
  const ids = events.map(({ event }) => event.id);
  await writeIds(run, write.addRepresentations, ids);
  const inferred = await inferHolders(run, resolution);
  await refreshLists(run, [...new Set([...ids, ...inferred])].sort());
  await tidy(run, loose);
}

/** Takes away what is written anew. Gives ids of actors, countries and topics that may be left without support. */
async function takeAway(run: Run, { articles, events, dissolved }: Resolution): Promise<string[]> {
  const articleIds = articles.map(({ id }) => id);
  const eventIds = events.map(({ event }) => event.id);
  await writeIds(run, write.dropPosts, articleIds);
  const mentioned = await writeIds(run, write.dropMentions, articleIds);
  await writeIds(run, write.dropReports, eventIds);
  const subjects = await writeIds(run, write.dropSubjects, [...eventIds, ...dissolved]);
  await writeIds(run, write.dropEventNames, eventIds);
  await dropEvents(run, dissolved);
  return [...mentioned, ...subjects].map(({ key }) => key);
}

async function writeActors(run: Run, actors: readonly Actor[]): Promise<void> {
  const byLabels = groupBy(actors, ({ kind, isOfficial }) =>
    kind === 'person' && isOfficial ? 'official' : kind,
  );
  for (const [labels, group] of byLabels) {
    for (const { id, kind } of group)
      invariant(kindOfActor(id) === kind, `the id of the ${kind} ${id} tells its kind`);
    const rows = group.map((actor) => ({ id: actor.id, properties: actorProperties(actor) }));
    await writeRows(run, write.mergeActorsOf[labels], rows);
  }
}

/** Gives the countries that an actor is no longer of. */
async function writeCountries(
  run: Run,
  actors: readonly Actor[],
  events: readonly EventCluster[],
): Promise<string[]> {
  const codes = [...actors.map(({ country }) => country), ...events.map(({ event }) => event.place.country)];
  const known = [...new Set(codes)].filter((code) => code !== null).sort();
  await writeRows(run, write.mergeReferredCountries, known.map(countryNode));
  const rows = actors
    .filter(({ kind }) => kind !== 'country')
    .map(({ id, country }) => ({ id, country: country && `country:${country}` }));
  const left = await inBatches(rows, (batch) => run(write.dropCountry, { rows: batch }));
  await writeRows(
    run,
    write.mergeCountry,
    rows.filter(({ country }) => country !== null),
  );
  return left.map(({ key }) => key);
}

async function writeEvents(run: Run, events: readonly EventCluster[]): Promise<void> {
  const topics = [...new Set(events.flatMap(({ event }) => event.topics))].sort();
  await writeRows(
    run,
    write.mergeTopics,
    topics.map((name) => ({ id: `topic:${name}`, name })),
  );
  await writeRows(
    run,
    write.mergeEvents,
    events.map(({ event }) => ({ id: event.id, properties: eventProperties(event) })),
  );
  await writeRows(run, write.addReports, events.flatMap(reportsOf));
  await writeRows(run, write.addParts, events.flatMap(partsOf));
  await writeRows(run, write.addPlaces, events.flatMap(placeOf));
  await writeRows(run, write.addSubjects, events.flatMap(subjectsOf));
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

function toLink(from: string, to: string, properties: Properties): Link {
  return { from, to, properties };
}

function reportsOf({ event, records }: EventCluster): Link[] {
  return records.map((record) => toLink(record.article, event.id, recordProperties(record)));
}

function partsOf({ event, records }: EventCluster): Link[] {
  return records.flatMap((record) =>
    record.participants.map((participant, position) => {
      invariant(participant.article === record.article, `record ${record.id} is proved by its own article`);
      return toLink(participant.actor, event.id, participantProperties(participant, record.id, position));
    }),
  );
}

function placeOf({ event }: EventCluster): Link[] {
  return event.place.country === null ? [] : [toLink(event.id, `country:${event.place.country}`, {})];
}

function subjectsOf({ event }: EventCluster): Link[] {
  return uniqueBy(event.topics, (topic) => topic).map((topic) => toLink(event.id, `topic:${topic}`, {}));
}

/** A country is of itself, so that a country that takes part can be told from a foreign firm. */
function withOwnCountry(actor: Actor): Actor {
  return actor.kind === 'country' ? { ...actor, country: actor.id.slice('country:'.length) } : actor;
}

async function writeRows(run: Run, statement: Statement<unknown>, rows: readonly object[]): Promise<void> {
  await inBatches(rows, (batch) => run(statement, { rows: batch }));
}

function writeIds<Row>(run: Run, statement: Statement<Row>, ids: readonly string[]): Promise<Row[]> {
  return inBatches(ids, (batch) => run(statement, { ids: batch }));
}
