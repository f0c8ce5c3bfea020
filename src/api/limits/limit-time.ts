import type { ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError } from '../errors.ts';

/** Answers with TIMEOUT what takes longer than so many milliseconds. The statement that runs may still end by itself. */
export function limitTime(milliseconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => inTime(executeFn(args), milliseconds));
    },
  };
}

async function inTime(execution: unknown, milliseconds: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ errors: [timeoutError(milliseconds)] }), milliseconds);
  });
  try {
    return await Promise.race([execution, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function timeoutError(milliseconds: number): GraphQLError {
  const message = `The query took longer than ${milliseconds / 1000} seconds. Ask for fewer rows or a shorter time.`;
  return apiError('TIMEOUT', message);
}
