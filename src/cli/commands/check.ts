import { reviewQueue } from '../../ingest/index.ts';
import type { CheckFinding, GraphStore } from '../../store/index.ts';
import type { Command, ExitCode } from '../command.ts';
import { withStore } from '../open.ts';
import { count, print, tell } from '../output.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'check [--json]',
  summary: 'Report what is doubtful in the graph, with examples',
  details: `Quotes that do not match their article, events without participants or after today, actors without a country,
persons in two posts at once, orphans, and pairs that may be one actor (see readout review).

  --json    the findings as JSON`,
  options: { json: { type: 'boolean' } },
  run: async ({ options }) =>
    withStore<ExitCode>(async (store) => {
      const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
      const findings = [...(await store.check(today)), ...(await likelyDuplicates(store))];
      if (options.json) {
        print(JSON.stringify(findings, null, 2));
        return 0;
      }
      for (const { check, count: number, examples } of findings) {
        print(`${String(number).padStart(6)}  ${check}`);
        for (const example of examples) print(`          ${example}`);
      }
      const total = findings.reduce((sum, finding) => sum + finding.count, 0);
      tell(`${count(total, 'finding')} (${store.description}).`);
      return 0;
    }),
};

/** Examples of a finding that are shown. */
const EXAMPLES = 10;

/** Pairs that a person should decide on, as a finding like the others. */
async function likelyDuplicates(store: GraphStore): Promise<CheckFinding[]> {
  const queue = await reviewQueue(store);
  if (queue.length === 0) return [];
  const examples = queue
    .slice(0, EXAMPLES)
    .map(({ a, b, score }) => `${score.toFixed(2)} ${a.id} and ${b.id}`);
  return [{ check: 'Pairs that may be one actor', count: queue.length, examples }];
}
