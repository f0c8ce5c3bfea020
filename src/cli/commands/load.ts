import { type Command, UsageError } from '../command.ts';
import { loadSources, tellReports } from '../load-sources.ts';
import { withStore } from '../open.ts';
import { print } from '../output.ts';

export const loadCommand: Command = {
  name: 'load',
  usage: 'load SOURCE… [--again] [--json]',
  summary: 'Load articles, or folders of them, into the graph',
  details: `Readable are .txt (also page scrapes), .md with front matter, and .html, also at an address of the web.
What is stored already is passed over; what has changed replaces what it said before.
A source that cannot be read is named with the reason, and the rest is loaded (exit code 1).
Many articles are extracted by as many threads as there are cores; READOUT_THREADS names another number.

  --again   read stored articles again although nothing has changed
  --json    one report a source, a line each

  readout load articles/ report.html https://news.example/report`,
  options: { again: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ inputs, options }) => {
    if (inputs.length === 0) throw new UsageError('load needs at least one file, folder or address.');
    return withStore(async (store) => {
      const reports = await loadSources(store, inputs, { again: options.again === true });
      if (options.json) for (const report of reports) print(JSON.stringify(report));
      tellReports(reports, store.description);
      return reports.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
    });
  },
};
