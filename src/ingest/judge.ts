import { compare } from '../lib/compare.ts';
import {
  articleOfSubject,
  type Decision,
  InputError,
  type Judgement,
  NotFoundError,
} from '../model/index.ts';
import type { ClaimedArticle } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { checkedValue } from './checked-value.ts';
import { claimsOfArticle } from './claims-of-article.ts';
import { changeGraph } from './load-unit.ts';
import { type DecidedBy, toJudgement } from './to-judgement.ts';

/**
 * What a person decides: on two actors (SAME, DIFFERENT), one actor (RENAME, SET_COUNTRY) or an event (REJECT_EVENT,
 * SET_TYPE, SET_DATE). What somebody is (SET_KIND) is corrected where an article is loaded: see `loadText`.
 */
export interface Decided extends DecidedBy {
  readonly decision: Decision;
  /** Ids of actors, or of the event. */
  readonly ids: readonly string[];
  /** What is set: the name, the code of the country, the type or the date. */
  readonly value?: string;
}

/** Ids that each decision is about. */
const HOW_MANY: Readonly<Record<Decision, number>> = {
  SAME: 2,
  DIFFERENT: 2,
  RENAME: 1,
  SET_COUNTRY: 1,
  SET_KIND: 1,
  SET_TYPE: 1,
  SET_DATE: 1,
  REJECT_EVENT: 1,
};
const ON_EVENTS: ReadonlySet<Decision> = new Set(['REJECT_EVENT', 'SET_TYPE', 'SET_DATE']);

/**
 * Keeps a decision and changes the graph by it. Loading again never overrides it; `undoJudgement` takes it back.
 * Throws `InputError` where it makes no sense, `NotFoundError` where nothing has the id.
 */
export async function judge(store: GraphStore, decided: Decided): Promise<Judgement> {
  const { decision } = decided;
  if (decision === 'SET_KIND')
    throw new InputError('SET_KIND corrects one article: give it to load with the text.');
  const value = checkedValue(decision, decided.value);
  const subjects = ON_EVENTS.has(decision) ? await recordsOf(store, decided) : await actorsOf(store, decided);
  const judgement = toJudgement(decided, subjects, value);
  const articles = await articlesAnew(store, judgement);
  await store.write((writer) => changeGraph(writer, { judged: [judgement], articles }));
  return judgement;
}

/** Takes a decision back: the graph is as if it had never been made. Gives the decision. */
export async function undoJudgement(store: GraphStore, id: string): Promise<Judgement> {
  const judgement = (await store.judgements()).find((one) => one.id === id);
  if (!judgement) throw new NotFoundError('judgement', id);
  const articles = await articlesAnew(store, judgement);
  await store.write((writer) => changeGraph(writer, { unjudged: [id], articles }));
  return judgement;
}

async function actorsOf(store: GraphStore, { decision, ids }: Decided): Promise<string[]> {
  checkCount(decision, ids);
  const actors = await store.actors(ids);
  for (const [index, actor] of actors.entries()) if (!actor) throw new NotFoundError('actor', ids[index]!);
  if (ids.length === 2 && ids[0] === ids[1])
    throw new InputError(`${decision} needs two actors, but ${ids[0]} came twice.`);
  if (decision === 'SAME' && actors[0]!.id === actors[1]!.id)
    throw new InputError(`${ids.join(' and ')} are one actor already: ${actors[0]!.id}.`);
  return [...ids].sort(compare);
}

/** What an event is made of: its records stay as they were decided when they join another event. */
async function recordsOf(store: GraphStore, { decision, ids }: Decided): Promise<string[]> {
  checkCount(decision, ids);
  const [event] = await store.events(ids);
  if (!event) throw new NotFoundError('event', ids[0]!);
  const [reports] = await store.reports([event.id]);
  return reports!.map(({ id }) => id).sort(compare);
}

function checkCount(decision: Decision, ids: readonly string[]): void {
  if (ids.length === HOW_MANY[decision]) return;
  throw new InputError(`${decision} takes ${HOW_MANY[decision]} ids, but ${ids.length} came.`);
}

/** The articles that a decision is about, extracted anew: what they say without it is not kept elsewhere. */
async function articlesAnew(store: GraphStore, { subjects }: Judgement): Promise<ClaimedArticle[]> {
  const ids = [...new Set(subjects.flatMap((subject) => articleOfSubject(subject) ?? []))];
  if (ids.length === 0) return [];
  const stored = await store.articles(ids);
  return stored.flatMap((found) => {
    if (!found) return [];
    const { extractor: _, ...article } = found;
    return [claimsOfArticle(article)];
  });
}
