import { readFileSync } from 'node:fs';
import { type Command, UsageError } from '../command.ts';
import { print } from '../output.ts';

const SCHEMA = new URL('../../../schema.graphql', import.meta.url);

export const schemaCommand: Command = {
  name: 'schema',
  usage: 'schema',
  summary: 'Print the schema of the GraphQL API',
  details: `In the schema definition language, with the description of every type and field; for generators of clients:

  readout schema > schema.graphql`,
  options: {},
  run: async ({ inputs }) => {
    if (inputs.length > 0) throw new UsageError(`schema takes nothing, but "${inputs[0]}" came.`);
    print(readFileSync(SCHEMA, 'utf8').trimEnd());
    return 0;
  },
};
