import { apiSettings, openLog, startServer } from '../../api/index.ts';
import { extractText } from '../../ingest/index.ts';
import { InputError } from '../../model/index.ts';
import type { GraphStore } from '../../store/index.ts';
import { answerQuestion, formatAnswer } from '../answer.ts';
import { type Command, type Options, textOf, UsageError } from '../command.ts';
import { loadSources, tellReports } from '../load-sources.ts';
import { withStore } from '../open.ts';
import { count, print } from '../output.ts';

const PORT = '4000';
/** Rows of the answer that are printed at the start. */
const ROWS = 10;
/** Milliseconds after which a statement of the embedded graph is ended, as Neo4j ends its own. */
const READ_TIME = 30_000;

export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve [--port N] [--host NAME] [--load SOURCE]…',
  summary: 'Serve the graph: explorer at /, GraphQL at /graphql',
  details: `Prints the answer to "which ministries met which foreign firms?" and the addresses to open. Stops on Ctrl-C.

  --port N       the port (${PORT}; 0 takes a free one)
  --host NAME    the address to listen at (127.0.0.1: this machine alone)
  --load SOURCE  load this file or folder first; may be given several times`,
  options: {
    port: { type: 'string', default: PORT },
    host: { type: 'string', default: '127.0.0.1' },
    load: { type: 'string', multiple: true },
  },
  run: async ({ inputs, options }) => {
    if (inputs.length > 0) throw new UsageError(`serve takes options only, but "${inputs[0]}" came.`);
    const [port, host] = [toPort(options), textOf(options, 'host')!];
    const sources = (options.load ?? []) as readonly string[];
    const serve = async (store: GraphStore) => {
      const reports = sources.length > 0 ? await loadSources(store, sources) : [];
      if (sources.length > 0) tellReports(reports, store.description);
      const server = await startServer({
        store,
        host,
        port,
        extract: extractText,
        logger: openLog(process.env),
        ...apiSettings(process.env),
      });
      const { articles, events, actors } = await store.statistics();
      const people = Object.values(actors).reduce((sum, number) => sum + number, 0);
      print(`${count(articles, 'article')}, ${count(events, 'event')}, ${count(people, 'actor')}.\n`);
      print('Which ministries met which foreign firms?\n');
      for (const line of formatAnswer(await answerQuestion(store, { foreign: true }, ROWS))) print(line);
      print(`Explorer  ${server.address}\nGraphQL   ${new URL('/graphql', server.address).href}`);
      await untilStopped();
      await server.close();
      return reports.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
    };
    return withStore(serve, { readTime: READ_TIME });
  },
};

function toPort(options: Options): number {
  const text = textOf(options, 'port')!;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InputError(`--port takes a number from 0 to 65535, but "${text}" came.`);
  return port;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
