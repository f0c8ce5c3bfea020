import { pMapIterable } from 'p-map';
import type { Article } from '../model/index.ts';
import type { ClaimedArticle } from '../resolve/index.ts';
import type { GraphStore } from '../store/index.ts';
import { findSources } from './find-sources.ts';
import { isUnchanged } from './is-unchanged.ts';
import { loadUnit } from './load-unit.ts';
import { reference } from './reference.ts';
import { openWorkshop, type Workshop } from './work/open-workshop.ts';
import { type Outcome, outcomeOf } from './work/outcome.ts';

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

/** A unit that is ready to be stored: what its articles claim, and what became of its sources. */
interface PreparedUnit {
  readonly claimed: readonly ClaimedArticle[];
  readonly reports: readonly LoadReport[];
}

/**
 * The whole chain: each source is read, extracted, resolved and stored. A source that cannot be read is reported and
 * the rest goes on. Loading the same again changes nothing. Reports come in the order of the sources.
 * While one unit is stored the next is read and extracted, by several threads where there are many sources.
 */
export async function load(
  store: GraphStore,
  paths: readonly string[],
  { again = false, onProgress = () => {} }: LoadOptions = {},
): Promise<LoadReport[]> {
  reference();
  const reports: LoadReport[] = [];
  const sources = [
    ...new Set(
      paths.flatMap(
        (path) =>
          valueOrReport(
            path,
            outcomeOf(() => findSources(path)),
            reports,
          ) ?? [],
      ),
    ),
  ];
  const workshop = await openWorkshop(sources.length);
  const newest: Newest = new Map();
  const prepare = (unit: readonly string[]) => prepareUnit({ store, workshop, newest, again }, unit);
  try {
    onProgress(0, sources.length);
    let done = 0;
    for await (const unit of pMapIterable(unitsOf(sources), prepare, { concurrency: 1, backpressure: 2 })) {
      if (unit.claimed.length > 0) await loadUnit(store, unit.claimed);
      reports.push(...unit.reports);
      done += unit.reports.length;
      onProgress(done, sources.length);
    }
  } finally {
    await workshop.close();
  }
  return reports;
}

function unitsOf(sources: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(sources.length / UNIT) }, (_, index) =>
    sources.slice(index * UNIT, (index + 1) * UNIT),
  );
}

interface Run {
  readonly store: GraphStore;
  readonly workshop: Workshop;
  readonly newest: Newest;
  readonly again: boolean;
}

async function prepareUnit(run: Run, sources: readonly string[]): Promise<PreparedUnit> {
  const reports: LoadReport[] = [];
  const read = await readAll(run.workshop, sources, reports);
  const before = new Set(run.newest.keys());
  const current = newestOfEachAddress(read, run.newest, reports);
  const changed = run.again ? current : await changedSince(run.store, current, before, reports);
  const claimed = await claimAll(run.workshop, changed, reports);
  const order = new Map(sources.map((source, index) => [source, index]));
  return { claimed, reports: reports.sort((a, b) => order.get(a.source)! - order.get(b.source)!) };
}

async function readAll(
  workshop: Workshop,
  sources: readonly string[],
  reports: LoadReport[],
): Promise<ReadSource[]> {
  const outcomes = await Promise.all(sources.map((source) => workshop.read(source)));
  return sources.flatMap((source, index): ReadSource[] => {
    const article = valueOrReport(source, outcomes[index]!, reports);
    return article ? [{ source, article }] : [];
  });
}

async function claimAll(
  workshop: Workshop,
  read: readonly ReadSource[],
  reports: LoadReport[],
): Promise<ClaimedArticle[]> {
  const outcomes = await Promise.all(read.map(({ source, article }) => workshop.claim(source, article)));
  return read.flatMap(({ source, article }, index): ClaimedArticle[] => {
    const claims = valueOrReport(source, outcomes[index]!, reports);
    if (!claims) return [];
    const { mentions, records } = claims.claims;
    reports.push(report(source, 'loaded', article, { entities: mentions.length, events: records.length }));
    return [claims];
  });
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

/** Those that are not stored as they are. What an earlier unit of the run holds too may not be stored yet, so it counts. */
async function changedSince(
  store: GraphStore,
  read: readonly ReadSource[],
  before: ReadonlySet<string>,
  reports: LoadReport[],
): Promise<ReadSource[]> {
  const stored = await store.articles(read.map(({ article }) => article.id));
  return read.filter(({ source, article }, index) => {
    const same = !before.has(article.id) && isUnchanged(article, stored[index]);
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

/** The value, or undefined with a report of the failure. */
function valueOrReport<Value>(
  source: string,
  outcome: Outcome<Value>,
  reports: LoadReport[],
): Value | undefined {
  if ('value' in outcome) return outcome.value;
  const { message } = outcome;
  reports.push({ source, outcome: 'failed', article: null, entities: 0, events: 0, message });
  return undefined;
}
