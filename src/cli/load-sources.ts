import { type LoadReport, load } from '../ingest/index.ts';
import type { GraphStore } from '../store/index.ts';
import { count, tell } from './output.ts';
import { startProgress } from './progress.ts';

/** Loads sources with progress, names each that failed, and tells what came of all together. */
export async function loadSources(
  store: GraphStore,
  paths: readonly string[],
  { again = false }: { again?: boolean } = {},
): Promise<LoadReport[]> {
  const progress = startProgress('Loading');
  try {
    return await load(store, paths, { again, onProgress: progress.report });
  } finally {
    progress.stop();
  }
}

/** One line for each source that failed or gave way to another, and one for all. */
export function tellReports(reports: readonly LoadReport[], graph: string): void {
  for (const { outcome, source, message } of reports) {
    if (outcome === 'failed') tell(message?.includes(source) ? message : `${source}: ${message}`);
    if (outcome === 'superseded') tell(`${source}: passed over, ${message}`);
  }
  const number = (outcome: LoadReport['outcome']) =>
    reports.filter((report) => report.outcome === outcome).length;
  const events = reports.reduce((sum, report) => sum + report.events, 0);
  const parts = [
    `${count(number('loaded'), 'article')} loaded with ${count(events, 'event')}`,
    `${number('unchanged')} unchanged`,
    ...(number('superseded') ? [`${number('superseded')} passed over`] : []),
    ...(number('failed') ? [`${number('failed')} failed`] : []),
  ];
  tell(`${parts.join(', ')} (${graph}).`);
}
