import { useState } from 'preact/hooks';
import { type AskError, change } from '../../api/ask.ts';
import type { Session } from '../../api/session.ts';
import { asAskError } from '../../api/use-answer.ts';
import { type Judged, judgeMutation, type Pair, undoMutation } from './query.ts';

/** A pair that the reader has dealt with on this visit; without a judgement it was passed over. */
interface Dealt {
  readonly pair: Pair;
  readonly judged?: Judged;
}

export interface Decisions {
  /** The pair at hand; undefined when all are dealt with. */
  readonly pair: Pair | undefined;
  readonly dealt: readonly Dealt[];
  readonly busy: boolean;
  readonly problem: AskError | undefined;
  readonly decide: (decision: 'SAME' | 'DIFFERENT', why: string) => void;
  readonly skip: () => void;
  /** Takes the last step back. */
  readonly undo: () => void;
}

/** Leads through a queue of pairs, one decision after the other. */
export function useDecisions(queue: readonly Pair[], session: Session | undefined): Decisions {
  const [dealt, setDealt] = useState<readonly Dealt[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AskError | undefined>();
  const pair = queue[dealt.length];
  const run = (task: () => Promise<readonly Dealt[]>) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    task()
      .then(setDealt, (error: unknown) => setProblem(asAskError(error)))
      .finally(() => setBusy(false));
  };
  return {
    pair,
    dealt,
    busy,
    problem,
    decide: (decision, why) =>
      pair &&
      session &&
      run(async () => {
        const ids = [pair.a.id, pair.b.id] as const;
        const mutation = judgeMutation({ decision, ids, who: session.who, why });
        const { judge } = await change<{ readonly judge: Judged }>(mutation, session.token);
        return [...dealt, { pair, judged: judge }];
      }),
    skip: () => pair && run(async () => [...dealt, { pair }]),
    undo: () =>
      dealt.length > 0 &&
      run(async () => {
        const { judged } = dealt.at(-1)!;
        if (judged && session) await change(undoMutation(judged.id), session.token);
        return dealt.slice(0, -1);
      }),
  };
}
