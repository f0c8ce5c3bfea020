import type { Command } from './command.ts';

/** What `readout --help` prints. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Readout: who met whom in tech policy, with the sentence that proves it.

Usage: readout COMMAND …

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

readout COMMAND --help tells more of each.

The graph is kept in ./data; READOUT_DATA names another folder. With NEO4J_URI (and NEO4J_USERNAME, NEO4J_PASSWORD,
NEO4J_DATABASE) it is kept in Neo4j. Exit codes: 0 done, 1 some inputs failed, 2 wrong usage.`;
}

/** What `readout COMMAND --help` prints. */
export function commandHelp({ usage, summary, details }: Command): string {
  return `Usage: readout ${usage}\n\n${summary}.\n\n${details}`;
}
