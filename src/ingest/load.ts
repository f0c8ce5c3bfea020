import { readFileSync, statSync } from 'node:fs';
import { type Article, InputError } from '../model/index.ts';
import { MAX_BYTES, readArticle } from '../read/index.ts';
import type { ClaimedArticle } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { claimsOfArticle } from './claims-of-article.ts';
import { EXTRACTOR } from './extractor.ts';
import { findSources } from './find-sources.ts';
import { loadUnit } from './load-unit.ts';
import { reference } from './reference.ts';

/** Articles in one transaction: enough that its cost is spread, few enough that a stop loses little. */
const UNIT = 50;

/** What became of one source. */
export interface LoadReport {
  readonly source: string;
  /** `unchanged`: stored already as it is. `superseded`: another source of this run has the same address. */
  readonly outcome: 'loaded' | 'unchanged' | 'superseded' | 'failed';
  readonly article: string | null;
  readonly entities: number;
  readonly events: number;
  /** Why it failed, in one line. */
  readonly message: string | null;
}

export interface LoadOptions {
  /** Reads stored articles again although nothing has changed. */
  readonly again?: boolean;
  /** Called before the first source and after each one. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The newest source of each article of the run so far. */
type Newest = Map<string, ReadSource>;

interface ReadSource {
  readonly source: string;
  readonly article: Article;
}

/**
 * The whole chain: each source is read, extracted, resolved and stored. A source that cannot be read is reported and
 * the rest goes on. Loading the same again changes nothing. Reports come in the order of the sources.
 */
export async function load(
  store: GraphStore,
  paths: readonly string[],
  { again = false, onProgress = () => {} }: LoadOptions = {},
): Promise<LoadReport[]> {
  reference();
  const reports: LoadReport[] = [];
  const newest: Newest = new Map();
  const sources = [
    ...new Set(paths.flatMap((path) => attempt(path, reports, () => findSources(path)) ?? [])),
  ];
  onProgress(0, sources.length);
  for (let from = 0; from < sources.length; from += UNIT) {
    const unit = sources.slice(from, from + UNIT);
    reports.push(...(await loadSources(store, unit, { again, newest })));
    onProgress(from + unit.length, sources.length);
  }
  return reports;
}

async function loadSources(
  store: GraphStore,
  sources: readonly string[],
  { again, newest }: { again: boolean; newest: Newest },
): Promise<LoadReport[]> {
  const reports: LoadReport[] = [];
  const read = sources.flatMap((source): ReadSource[] => {
    const article = attempt(source, reports, () => readSource(source));
    return article ? [{ source, article }] : [];
  });
  const current = newestOfEachAddress(read, newest, reports);
  const changed = again ? current : await changedSince(store, current, reports);
  const claimed = changed.flatMap(({ source, article }): ClaimedArticle[] => {
    const claims = attempt(source, reports, () => claimsOfArticle(article));
    if (!claims) return [];
    const { mentions, records } = claims.claims;
    reports.push(report(source, 'loaded', article, { entities: mentions.length, events: records.length }));
    return [claims];
  });
  if (claimed.length > 0) await loadUnit(store, claimed);
  const order = new Map(sources.map((source, index) => [source, index]));
  return reports.sort((a, b) => order.get(a.source)! - order.get(b.source)!);
}

/** Reads one file as an article. Throws `InputError` that names the file and the reason. */
export function readSource(path: string): Article {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new InputError(`${path}: there is no such file. Check the path.`);
  if (size > MAX_BYTES) {
    const [has, most] = [size, MAX_BYTES].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
    throw new InputError(
      `${path}: the file has ${has}, an article at most ${most}. Split it into its articles.`,
    );
  }
  return readArticle({ name: path, bytes: readFileSync(path) });
}

/**
 * Of sources with one address the one published last stays, of those that tie the one with the greater hash: over the
 * whole run, so that the order of the sources does not matter.
 */
function newestOfEachAddress(
  read: readonly ReadSource[],
  newest: Newest,
  reports: LoadReport[],
): ReadSource[] {
  const rank = ({ article }: ReadSource) => `${article.published ?? ''} ${article.sha256}`;
  const current = new Map<string, ReadSource>();
  for (const candidate of read) {
    const { id } = candidate.article;
    const held = newest.get(id);
    const older = held && rank(held) >= rank(candidate) ? candidate : current.get(id);
    if (older !== candidate) {
      newest.set(id, candidate);
      current.set(id, candidate);
    }
    if (older)
      reports.push(report(older.source, 'superseded', older.article, { by: newest.get(id)!.source }));
  }
  return [...current.values()];
}

async function changedSince(
  store: GraphStore,
  read: readonly ReadSource[],
  reports: LoadReport[],
): Promise<ReadSource[]> {
  const stored = await store.articles(read.map(({ article }) => article.id));
  return read.filter(({ source, article }, index) => {
    const held = stored[index];
    const same =
      held?.sha256 === article.sha256 &&
      held.extractor === EXTRACTOR &&
      held.title === article.title &&
      held.published === article.published &&
      held.publisher === article.publisher;
    if (same) reports.push(report(source, 'unchanged', article));
    return !same;
  });
}

function report(
  source: string,
  outcome: LoadReport['outcome'],
  article: Article,
  { entities = 0, events = 0, by }: { entities?: number; events?: number; by?: string } = {},
): LoadReport {
  return {
    source,
    outcome,
    article: article.id,
    entities,
    events,
    message: by ? `same address as ${by}` : null,
  };
}

/** The result, or undefined with a report of the failure where the input is at fault. */
function attempt<Result>(source: string, reports: LoadReport[], work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    reports.push({ source, outcome: 'failed', article: null, entities: 0, events: 0, message });
    return undefined;
  }
}
