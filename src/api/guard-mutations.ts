import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { howToUnlock } from './access.ts';
import type { ApiContext } from './context.ts';
import { apiError } from './errors.ts';

/** Refuses every mutation that does not come with the server's token, before any of it runs. */
export function guardMutations(): Plugin<ApiContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { access } = args.contextValue;
      const isMutation = getOperationAST(args.document, args.operationName)?.operation === 'mutation';
      if (!isMutation || access.granted) return;
      const why = access.mutations ? 'Mutations ask for the token of this server' : 'Mutations are off';
      setResultAndStopExecution({ errors: [apiError('UNAUTHENTICATED', `${why}: ${howToUnlock(access)}.`)] });
    },
  };
}
