import { extractFiles } from '../../ingest/index.ts';
import { type Command, UsageError } from '../command.ts';
import { print, tell } from '../output.ts';

export const extractCommand: Command = {
  name: 'extract',
  usage: 'extract FILE|URL…',
  summary: 'Print what would be taken from articles, as JSON; nothing is stored',
  details: `One object for one file, indented; one a line for several.
Each entity, post, event and participant has its evidence: the words of the text and where they stand.
Many files are shared out to as many threads as there are cores (READOUT_THREADS names another number); the result is the same.

  readout extract report.txt
  readout extract https://news.example/report
  readout extract reports/*.html | jq '.events[].type'`,
  options: {},
  run: async ({ inputs }) => {
    if (inputs.length === 0) throw new UsageError('extract needs at least one file or address.');
    let failed = false;
    for await (const file of extractFiles(inputs)) {
      if ('extraction' in file) print(JSON.stringify(file.extraction, null, inputs.length === 1 ? 2 : 0));
      else tell(file.message.includes(file.source) ? file.message : `${file.source}: ${file.message}`);
      failed ||= 'message' in file;
    }
    return failed ? 1 : 0;
  },
};
