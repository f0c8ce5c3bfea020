import { groupBy } from '../lib/group-by.ts';
import { firstDay, lastDay, type PartialDate, type Resolution } from '../model/index.ts';
import { inBatches } from './batches.ts';
import type { Run } from './engine.ts';
import { holderOn } from './holder-on.ts';
import type { Properties } from './properties.ts';
import { postsAtBodies } from './statements/actors.ts';
import * as statements from './statements/inferred.ts';
import { addParts } from './statements/writing.ts';

/**
 * Lets holders of posts take part where an article names the post alone ("the IT minister") and other articles tell who
 * held it on the day: the body is there as the article says, and the person beside it, marked as inferred. Made anew at
 * all bodies that a resolution touches. Gives the events that may have other participants now.
 */
export async function inferHolders(run: Run, resolution: Resolution): Promise<string[]> {
  const bodies = await touchedBodies(run, resolution);
  const dropped = await inBatches(bodies, (ids) => run(statements.dropInferredAt, { ids }));
  const parts = await inBatches(bodies, (ids) => run(statements.partsByPost, { ids }));
  const named = [...new Set(parts.map(({ body }) => body))];
  const stated = groupBy(await inBatches(named, (ids) => run(postsAtBodies, { ids })), ({ key }) => key);
  const inferred = parts.flatMap((part) => {
    const posts = (stated.get(part.body) ?? []).map(({ person, post }) => toStated(person, post));
    const day = dayOf(part.date, part.published);
    const person = day === null ? undefined : holderOn(day, String(part.part.post), posts);
    return person === undefined ? [] : [{ ...part, person }];
  });
  await inBatches(inferred.map(toPart), (rows) => run(addParts, { rows }));
  await inBatches(inferred.map(toRepresentation), (rows) =>
    run(statements.addInferredRepresentations, { rows }),
  );
  return [...new Set([...dropped.map(({ key }) => key), ...inferred.map(({ event }) => event)])].sort();
}

/** Bodies whose posts or events, or whose holders, may be others now. */
async function touchedBodies(run: Run, { actors, posts, events }: Resolution): Promise<string[]> {
  const present = events.flatMap(({ records }) =>
    records.flatMap(({ participants }) => participants.filter(({ post }) => post).map(({ actor }) => actor)),
  );
  const persons = actors.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const held = await inBatches(persons, (ids) => run(statements.bodiesOfHolders, { ids }));
  const bodies = actors.filter(({ kind }) => kind !== 'person').map(({ id }) => id);
  const all = [...bodies, ...present, ...posts.map(({ at }) => at), ...held.map(({ key }) => key)];
  return [...new Set(all)].sort();
}

function toStated(person: Properties, post: Properties) {
  return {
    person: String(person.id),
    title: String(post.title),
    former: post.former === true,
    asOf: (post.asOf ?? null) as PartialDate | null,
  };
}

/** The day of the act as far as it is known: that of the article where the date of the act leaves it open. */
function dayOf(date: PartialDate | null, published: PartialDate | null): string | null {
  if (date === null) return published === null ? null : lastDay(published);
  const [from, to] = [firstDay(date), lastDay(date)];
  const told = published === null ? to : lastDay(published);
  return from <= told && told <= to ? told : to;
}

type Inferred = statements.PartByPostRow & { readonly person: string };

function toPart({ person, event, body, part }: Inferred) {
  const { claim: _, post: __, ...own } = part;
  return { from: person, to: event, properties: { ...own, inferredAt: body } };
}

function toRepresentation({ person, event, body, part }: Inferred) {
  const { article, record, quote, start, end, post } = part;
  return {
    from: body,
    to: event,
    properties: { article, record, person, post, quote, start, end, inferredAt: body },
  };
}
