import { compare } from '../lib/compare.ts';
import type { EventRecord } from '../model/index.ts';
import { inBatches } from './batches.ts';
import type { Run, Statement } from './engine.ts';
import { dropEvents, listParticipants } from './list-participants.ts';
import { recordsOf } from './records.ts';
import { dropInferredOf } from './statements/inferred.ts';
import * as remove from './statements/removal.ts';
import * as write from './statements/writing.ts';
import { tidy } from './tidy.ts';

/**
 * Takes out articles with just what they said. Events that no other article reports go, and actors that none names.
 * Gives the actors that stay with less support, and what is left of the events that stay.
 */
export async function removeArticles(
  run: Run,
  articles: readonly string[],
): Promise<{ actors: string[]; records: EventRecord[] }> {
  const keys = async (statement: Statement<{ readonly key: string }>, ids: readonly string[]) =>
    (await inBatches(ids, (batch) => run(statement, { ids: batch }))).map(({ key }) => key);

  const present = await keys(remove.dropPartsOfArticles, articles);
  const bodies = await keys(remove.bodiesOfPosts, articles);
  await keys(write.dropPosts, articles);
  const mentioned = await keys(write.dropMentions, articles);
  const events = sorted(await keys(remove.dropReportsOfArticles, articles));
  await keys(remove.dropArticles, articles);

  const gone = new Set(await keys(remove.eventsWithoutReport, events));
  const subjects = await keys(write.dropSubjects, [...gone]);
  const names = await inBatches([...gone], (ids) => run(write.namesOfEvents, { ids }));
  await keys(
    write.dropEventNames,
    names.map(({ name }) => name),
  );
  await dropEvents(run, [...gone]);

  const left = events.filter((id) => !gone.has(id));
  const inferred = await keys(
    dropInferredOf,
    mentioned.filter((id) => id.startsWith('person:')),
  );
  await keys(remove.clearLists, left);
  await refreshLists(run, sorted([...left, ...inferred]));
  const touched = sorted([...present, ...bodies, ...mentioned]);
  await tidy(run, [...touched, ...subjects]);
  const records = [...(await recordsOf(run, left)).values()].flat();
  return {
    actors: await keys(remove.actorsMentioned, touched),
    records: records.sort((a, b) => compare(a.id, b.id)),
  };
}

/** Fills what conditions look at: publishers, participants and the number of reports of these events. */
export async function refreshLists(run: Run, events: readonly string[]): Promise<void> {
  await inBatches(events, (ids) => run(write.countReports, { ids }));
  await listParticipants(run, events);
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
