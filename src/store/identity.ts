import { groupBy } from '../lib/group-by.ts';
import type { Judgement, Move, Resolution } from '../model/index.ts';
import { inBatches } from './batches.ts';
import type { Run } from './engine.ts';
import type { GraphWriter } from './graph-store.ts';
import { listParticipants } from './list-participants.ts';
import { judgementProperties, toJudgement, toMention, toPost, toSighting } from './properties.ts';
import { recordsOf } from './records.ts';
import { postsAtBodies } from './statements/actors.ts';
import * as identity from './statements/identity.ts';
import { dropInferredOf } from './statements/inferred.ts';

type IdentityWriter = Pick<
  GraphWriter,
  | 'actorsByKeys'
  | 'sightings'
  | 'said'
  | 'postsAt'
  | 'clustersOf'
  | 'judgements'
  | 'addJudgements'
  | 'removeJudgements'
>;

/** The part that only reads. */
export function identityReads(run: Run): Pick<IdentityWriter, 'actorsByKeys' | 'sightings' | 'judgements'> {
  return {
    actorsByKeys: async (keys) => keyed(await inBatches(keys, (ids) => run(identity.actorsByKeys, { ids }))),
    sightings: async (ids) => {
      const sightings = await inBatches(ids, (batch) => run(identity.sightingsOfActors, { ids: batch }));
      const posts = await inBatches(ids, (batch) => run(identity.postsOfHolders, { ids: batch }));
      return {
        sightings: sightings.map(({ key, form, articles }) => toSighting(key, form, articles)),
        posts: posts.map(({ person, at, post }) => toPost(person, at, post)),
      };
    },
    judgements: () => readJudgements(run),
  };
}

/** The part of a writer that deciding who is who needs. */
export function identityWriter(run: Run): IdentityWriter {
  return {
    ...identityReads(run),
    said: async (articles) => {
      const mentions = await inBatches(articles, (ids) => run(identity.mentionsByArticles, { ids }));
      const posts = await inBatches(articles, (ids) => run(identity.postsByArticles, { ids }));
      return {
        mentions: mentions.map(({ key, mention }) => toMention(key, mention)),
        posts: posts.map(({ person, at, post }) => toPost(person, at, post)),
      };
    },
    postsAt: async (bodies) => {
      const rows = await inBatches(bodies, (ids) => run(postsAtBodies, { ids }));
      return rows.map(({ person, at, post }) => toPost(String(person.id), String(at.id), post));
    },
    clustersOf: async (articles) => {
      const events = keyed(await inBatches(articles, (ids) => run(identity.eventsByArticles, { ids })));
      const records = await recordsOf(run, events);
      return events.map((id) => ({ id, records: records.get(id) ?? [] }));
    },
    addJudgements: async (judgements: readonly Judgement[]) => {
      const rows = judgements.map((judgement) => ({
        id: judgement.id,
        properties: judgementProperties(judgement),
      }));
      await inBatches(rows, (batch) => run(identity.mergeJudgements, { rows: batch }));
    },
    removeJudgements: async (judged) => {
      await inBatches(judged, (ids) => run(identity.dropJudgements, { ids }));
    },
  };
}

/** What persons decided, in the order of time. */
export async function readJudgements(run: Run): Promise<Judgement[]> {
  return (await run(identity.allJudgements)).map(({ node }) => toJudgement(node));
}

/** Takes away what moves to another actor. Gives the actors that it was of. */
export async function takeMoves(run: Run, moves: readonly Move[]): Promise<string[]> {
  for (const statement of [identity.dropMovedHolders, identity.dropMovedBodies, identity.dropMovedMentions]) {
    await inBatches(moves, (rows) => run(statement, { rows }));
  }
  const from = [...new Set(moves.map((move) => move.from))].sort();
  const events = keyed(await inBatches(from, (ids) => run(dropInferredOf, { ids })));
  await listParticipants(run, events);
  return from;
}

/** Writes the keys of actors: those that are there already stay, so that loading the same again writes nothing. */
export async function writeKeys(run: Run, keys: NonNullable<Resolution['keys']>): Promise<void> {
  const held = await keysOf(
    run,
    keys.map(({ actor }) => actor),
  );
  const added = keys.flatMap(({ actor, keys: own }) =>
    own.filter((key) => !held.get(actor)?.has(key)).map((key) => ({ actor, key })),
  );
  const dropped = keys.flatMap(({ actor, keys: own }) => {
    const kept = new Set(own);
    return [...(held.get(actor) ?? [])].filter((key) => !kept.has(key)).map((key) => ({ actor, key }));
  });
  await inBatches(added, (rows) => run(identity.addKeys, { rows }));
  await inBatches(dropped, (rows) => run(identity.dropKeys, { rows }));
  await dropLooseKeys(
    run,
    dropped.map(({ key }) => key),
  );
}

/** Keys by actor. */
export async function keysOf(run: Run, actors: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await inBatches(actors, (ids) => run(identity.keysOfActors, { ids }));
  const byActor = groupBy(rows, ({ key }) => key);
  return new Map([...byActor].map(([actor, own]) => [actor, new Set(own.map(({ name }) => name))]));
}

export async function dropLooseKeys(run: Run, keys: readonly string[]): Promise<void> {
  await inBatches([...new Set(keys)], (ids) => run(identity.dropLooseKeys, { ids }));
}

function keyed(rows: readonly { readonly key: string }[]): string[] {
  return [...new Set(rows.map(({ key }) => key))].sort();
}
