import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from './context.ts';
import { apiError } from './errors.ts';

const OFF =
  'Mutations are off: start the server with READOUT_TOKEN=… and send the same as "Authorization: Bearer …".';
const LOCKED = 'Mutations ask for the token of this server: send it as "Authorization: Bearer …".';

/** Refuses every mutation that does not come with the server's token, before any of it runs. */
export function guardMutations(): Plugin<ApiContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { access } = args.contextValue;
      const isMutation = getOperationAST(args.document, args.operationName)?.operation === 'mutation';
      if (!isMutation || access.granted) return;
      setResultAndStopExecution({ errors: [apiError('UNAUTHENTICATED', access.mutations ? LOCKED : OFF)] });
    },
  };
}
