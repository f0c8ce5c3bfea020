import { InputError, type Judgement } from '../model/index.ts';
import { articleFromText, type GivenArticle } from '../read/index.ts';
import type { ClaimedArticle } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { claimsOfArticle } from './claims-of-article.ts';
import { isUnchanged } from './is-unchanged.ts';
import { changeGraph } from './load-unit.ts';
import { type DecidedBy, toJudgement } from './to-judgement.ts';

/** What became of a text that was to be loaded. */
export interface LoadedText {
  /** Id of the article. */
  readonly article: string;
  readonly outcome: 'LOADED' | 'UNCHANGED';
  /** Judgements by which events of it are left out, old ones too. */
  readonly leftOut: readonly Judgement[];
}

/**
 * Puts an article that somebody gives by hand into the graph, without the events that are left out (their ids are
 * those of `extractText`). These are rejected, one judgement each, so that loading again does not bring them back.
 * Throws `InputError` where the text has no such event.
 */
export async function loadText(
  store: GraphStore,
  given: GivenArticle,
  { leaveOut, ...by }: DecidedBy & { readonly leaveOut: readonly string[] },
): Promise<LoadedText> {
  const claimed = claimsOfArticle(articleFromText(given));
  const { article } = claimed;
  const records = recordsOf(claimed, leaveOut);
  const [stored] = await store.articles([article.id]);
  const before = rejections(await store.judgements(), claimed);
  const known = new Set(before.flatMap(({ subjects }) => subjects));
  const judged = records
    .filter((record) => !known.has(record))
    .map((record) => toJudgement({ ...by, decision: 'REJECT_EVENT' }, [record]));
  const isSame = judged.length === 0 && isUnchanged(article, stored);
  if (!isSame) await store.write((writer) => changeGraph(writer, { judged, articles: [claimed] }));
  return { article: article.id, outcome: isSame ? 'UNCHANGED' : 'LOADED', leftOut: [...before, ...judged] };
}

function recordsOf({ article, claims }: ClaimedArticle, events: readonly string[]): string[] {
  const own = new Set(claims.records.map(({ id }) => id));
  return [...new Set(events)].map((event) => {
    const record = `${article.id}#${event}`;
    if (own.has(record)) return record;
    const ids = [...own].map((id) => id.slice(id.lastIndexOf('#') + 1)).join(', ') || 'none';
    throw new InputError(`The text has no event "${event}" to leave out; its events are: ${ids}.`);
  });
}

function rejections(judgements: readonly Judgement[], { claims }: ClaimedArticle): Judgement[] {
  const own = new Set(claims.records.map(({ id }) => id));
  return judgements.filter(
    ({ decision, subjects }) => decision === 'REJECT_EVENT' && subjects.some((subject) => own.has(subject)),
  );
}
