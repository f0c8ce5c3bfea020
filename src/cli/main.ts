#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { InputError, NotFoundError, StoreError } from '../model/index.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { commandHelp, overview } from './help.ts';
import { print, tell } from './output.ts';

/** All commands, in the order of `--help`. Each is read when it is called: `met` needs no extractor. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  load: async () => (await import('./commands/load.ts')).loadCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  met: async () => (await import('./commands/met.ts')).metCommand,
  query: async () => (await import('./commands/query.ts')).queryCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
};

/** Runs one call of the command line and gives its exit code. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const commands = await Promise.all(Object.values(COMMANDS).map((read) => read()));
    (name === undefined ? tell : print)(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!read) {
    tell(`There is no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  const command = await read();
  try {
    return await call(command, rest);
  } catch (error) {
    return explain(command, error);
  }
}

async function call(command: Command, argv: readonly string[]): Promise<ExitCode> {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  if (values.help) {
    print(commandHelp(command));
    return 0;
  }
  return command.run({ inputs: positionals, options: values });
}

/** Tells what went wrong in one line; only a fault of our own shows where it happened. */
function explain(command: Command, error: unknown): ExitCode {
  if (error instanceof UsageError || isParseError(error)) {
    tell(`${(error as Error).message.split('\n')[0]}\nUsage: readout ${command.usage}`);
    return 2;
  }
  if (error instanceof InputError || error instanceof NotFoundError) {
    tell(error.message);
    return 2;
  }
  if (error instanceof StoreError) {
    tell(error.message);
    return 1;
  }
  tell(
    `This is a fault in Readout, please report it.\n${error instanceof Error ? error.stack : String(error)}`,
  );
  return 1;
}

function isParseError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// A closed pipe (`readout met | head`) ends the work without a word.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
