import { useEffect, useState } from 'preact/hooks';
import { AskError, ask, keptAnswer } from './ask.ts';

export interface Asked<Answer> {
  /** The answer to the query at hand or, while that is under way, to the one before. */
  readonly answer: Answer | undefined;
  readonly problem: AskError | undefined;
  readonly busy: boolean;
}

type Done<Answer> = { readonly query: string; readonly answer?: Answer; readonly problem?: AskError };

/** Asks a query when it is first drawn and whenever it changes; null asks nothing. */
export function useAnswer<Answer>(query: string | null): Asked<Answer> {
  const [done, setDone] = useState<Done<Answer> | undefined>();
  useEffect(() => {
    if (query === null) return;
    const stop = new AbortController();
    ask<Answer>(query, stop.signal).then(
      (answer) => setDone({ query, answer }),
      (error: unknown) => {
        if (!stop.signal.aborted) setDone({ query, problem: asAskError(error) });
      },
    );
    return () => stop.abort();
  }, [query]);
  if (query === null) return { answer: undefined, problem: undefined, busy: false };
  const known = keptAnswer<Answer>(query);
  if (known) return { answer: known, problem: undefined, busy: false };
  if (done?.query === query) return { answer: done.answer, problem: done.problem, busy: false };
  return { answer: done?.answer, problem: undefined, busy: true };
}

/** What is no `AskError` is a fault of the explorer itself. */
export function asAskError(error: unknown): AskError {
  if (error instanceof AskError) return error;
  return new AskError(`The explorer failed: ${error instanceof Error ? error.message : error}`, 'EXPLORER');
}
