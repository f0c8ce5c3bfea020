import type { ParseArgsConfig } from 'node:util';

/** One command of the command line: what `--help` tells of it and what it does. */
export interface Command {
  readonly name: string;
  /** The form of a call, without `readout`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What more there is to know: options, examples. */
  readonly details: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Does it and gives the exit code. */
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** Done; some inputs failed, each named; wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Call {
  /** What stands beside the options. */
  readonly inputs: readonly string[];
  readonly options: Options;
}

export type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** The call is at fault: exit code 2, with the usage of the command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The text of an option, undefined where it was not given. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
