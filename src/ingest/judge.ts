import { compare } from '../lib/compare.ts';
import { countryName, type Decision, InputError, type Judgement, NotFoundError } from '../model/index.ts';
import type { ClaimedArticle } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { claimsOfArticle } from './claims-of-article.ts';
import { changeGraph } from './load-unit.ts';
import { type DecidedBy, toJudgement } from './to-judgement.ts';

/** What a person decides: on two actors (SAME, DIFFERENT), one actor (RENAME, SET_COUNTRY) or an event (REJECT_EVENT). */
export interface Decided extends DecidedBy {
  readonly decision: Decision;
  /** Ids of actors, or of the event. */
  readonly ids: readonly string[];
  /** The new name, or the code of the country. */
  readonly value?: string;
}

/** Ids that each decision is about. */
const HOW_MANY: Readonly<Record<Decision, number>> = {
  SAME: 2,
  DIFFERENT: 2,
  RENAME: 1,
  SET_COUNTRY: 1,
  REJECT_EVENT: 1,
};

/**
 * Keeps a decision and changes the graph by it. Loading again never overrides it; `undoJudgement` takes it back.
 * Throws `InputError` where it makes no sense, `NotFoundError` where nothing has the id.
 */
export async function judge(store: GraphStore, decided: Decided): Promise<Judgement> {
  const value = checkedValue(decided);
  const subjects =
    decided.decision === 'REJECT_EVENT' ? await recordsOf(store, decided) : await actorsOf(store, decided);
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

function checkedValue({ decision, value }: Decided): string | null {
  if (decision === 'RENAME') {
    const name = value?.trim();
    if (!name) throw new InputError('RENAME needs the new name.');
    return name;
  }
  if (decision !== 'SET_COUNTRY') return null;
  const code = value?.toUpperCase() ?? '';
  if (countryName(code) === undefined) {
    throw new InputError(`SET_COUNTRY needs the code of a country as PK, but "${value ?? ''}" came.`);
  }
  return code;
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

/** What a rejected event is made of: its records stay rejected when they join another event. */
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

/** The articles of rejected records, extracted anew: what they report is not kept elsewhere. */
async function articlesAnew(store: GraphStore, { decision, subjects }: Judgement): Promise<ClaimedArticle[]> {
  if (decision !== 'REJECT_EVENT') return [];
  const ids = [...new Set(subjects.map((record) => record.slice(0, record.lastIndexOf('#'))))];
  const stored = await store.articles(ids);
  return stored.flatMap((found) => {
    if (!found) return [];
    const { extractor: _, ...article } = found;
    return [claimsOfArticle(article)];
  });
}
