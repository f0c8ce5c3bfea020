import { readFileSync } from 'node:fs';
import { createApi } from '../../api/index.ts';
import { extractText } from '../../ingest/index.ts';
import { InputError } from '../../model/index.ts';
import { type Command, textOf, UsageError } from '../command.ts';
import { withStore } from '../open.ts';
import { print } from '../output.ts';

export const queryCommand: Command = {
  name: 'query',
  usage: 'query FILE.graphql [--variables JSON]',
  summary: 'Run a GraphQL query on the graph and print its result',
  details: `Runs without a server. Use - for standard input. Exit code 1 where the result has errors.

  --variables JSON  the values of the query's variables

  echo '{ statistics { articles events } }' | readout query -`,
  options: { variables: { type: 'string' } },
  run: async ({ inputs, options }) => {
    const [file] = inputs;
    if (file === undefined || inputs.length > 1)
      throw new UsageError('query takes one file, or - for standard input.');
    const body = JSON.stringify({
      query: readQuery(file),
      variables: readVariables(textOf(options, 'variables')),
    });
    return withStore(async (store) => {
      const response = await createApi({ store, extract: extractText }).fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const result = (await response.json()) as { errors?: unknown[] };
      print(JSON.stringify(result, null, 2));
      return result.errors ? 1 : 0;
    });
  },
};

function readQuery(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new InputError(
      `${file}: the query could not be read (${(error as NodeJS.ErrnoException).code}). Check the path.`,
    );
  }
}

function readVariables(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`--variables takes a JSON object as '{"country": "PK"}', but ${text} came.`);
  }
}
