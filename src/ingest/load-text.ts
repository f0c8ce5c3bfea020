import { extract } from '../extract/index.ts';
import { compare } from '../lib/compare.ts';
import {
  articleOfSubject,
  correctedSubject,
  type Decision,
  type Entity,
  type Extraction,
  InputError,
  type Judgement,
} from '../model/index.ts';
import { articleFromText, type GivenArticle } from '../read/index.ts';
import { actorId, type ExtractedArticle, keyEvents } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { checkedValue } from './checked-value.ts';
import { claimsOfExtraction } from './claims-of-article.ts';
import { isUnchanged } from './is-unchanged.ts';
import { knowledge } from './knowledge.ts';
import { changeGraph } from './load-unit.ts';
import { reference } from './reference.ts';
import { type DecidedBy, toJudgement } from './to-judgement.ts';

/** What a person says of one entity or event of `extractText` before the text is loaded. */
export interface Correction {
  readonly decision: Decision;
  /** Id of the entity (RENAME, SET_COUNTRY, SET_KIND) or of the event (SET_TYPE, SET_DATE, REJECT_EVENT). */
  readonly id: string;
  readonly value?: string | null | undefined;
}

/** What became of a text that was to be loaded. */
export interface LoadedText {
  /** Id of the article. */
  readonly article: string;
  readonly outcome: 'LOADED' | 'UNCHANGED';
  /** Judgements by which it is corrected and events of it are left out, old ones too. */
  readonly judgements: readonly Judgement[];
}

/**
 * Puts an article that somebody gives by hand into the graph as it is corrected. Each correction is a judgement on
 * this article alone, so that it holds when the article is loaded again and can be taken back.
 * Throws `InputError` where the text has no such entity or event.
 */
export async function loadText(
  store: GraphStore,
  given: GivenArticle,
  { corrections, ...by }: DecidedBy & { readonly corrections: readonly Correction[] },
): Promise<LoadedText> {
  const article = articleFromText(given);
  const extracted = { article, extraction: extract(article, reference()) };
  const wanted = corrections.map((one) =>
    toJudgement({ ...by, ...one }, [subjectOf(extracted, one)], checkedValue(one.decision, one.value)),
  );
  const [stored] = await store.articles([article.id]);
  const before = (await store.judgements()).filter(({ subjects }) =>
    subjects.some((subject) => articleOfSubject(subject) === article.id),
  );
  const known = new Set(before.map(sameDecision));
  const judged = wanted.filter((one) => !known.has(sameDecision(one)));
  const isSame = judged.length === 0 && isUnchanged(article, stored);
  const articles = [claimsOfExtraction(extracted)];
  if (!isSame) await store.write((writer) => changeGraph(writer, { judged, articles }));
  const judgements = [...before, ...judged].sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id));
  return { article: article.id, outcome: isSame ? 'UNCHANGED' : 'LOADED', judgements };
}

function sameDecision({ decision, subjects, value }: Judgement): string {
  return JSON.stringify([decision, subjects, value]);
}

function subjectOf({ article, extraction }: ExtractedArticle, { decision, id }: Correction): string {
  switch (decision) {
    case 'SET_TYPE':
    case 'SET_DATE':
    case 'REJECT_EVENT':
      return correctedSubject(article.id, keyOf(extraction, id));
    case 'RENAME':
    case 'SET_COUNTRY':
    case 'SET_KIND':
      return correctedSubject(article.id, claimOf(partOf(extraction.entities, id, 'name')));
    case 'SAME':
    case 'DIFFERENT':
      throw new InputError(`${decision} is no correction of one article: decide it with judge.`);
  }
}

function keyOf(extraction: Extraction, id: string): string {
  const event = partOf(extraction.events, id, 'event');
  return keyEvents(extraction).events[extraction.events.indexOf(event)]!.id;
}

function claimOf(entity: Entity): string {
  if (entity.kind !== 'country') return actorId(entity, knowledge().nameOf);
  throw new InputError(`"${entity.id}" is a country: nothing of it can be corrected.`);
}

function partOf<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  what: string,
): Part {
  const part = parts.find((one) => one.id === id);
  if (part) return part;
  const ids = parts.map((one) => one.id).join(', ') || 'none';
  throw new InputError(`The text has no ${what} "${id}" to correct; it has: ${ids}.`);
}
