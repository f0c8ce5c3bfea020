import { useState } from 'preact/hooks';
import { type AskError, change } from '../../api/ask.ts';
import type { Session } from '../../api/session.ts';
import { asAskError } from '../../api/use-answer.ts';
import { count } from '../../lib/words.ts';
import { Problem } from '../../parts/states.tsx';
import { articleAddress } from '../../place.ts';
import type { Correction } from './corrections.ts';
import type { Draft } from './draft.ts';
import { type Loaded, loadMutation } from './query.ts';

/** The button that puts the text into the graph as the reader corrected it. */
export function Load({
  draft,
  corrections,
  session,
}: {
  draft: Draft;
  corrections: readonly Correction[];
  session: Session;
}) {
  const [state, setState] = useState<'ready' | 'loading' | Loaded | AskError>('ready');
  const load = () => {
    if (state === 'loading') return;
    setState('loading');
    change<{ readonly load: Loaded }>(loadMutation(draft, corrections, session.who), session.token).then(
      (answer) => setState(answer.load),
      (error: unknown) => setState(asAskError(error)),
    );
  };
  return (
    <section class="load" aria-label="Load it">
      <button type="button" class="main" aria-disabled={state === 'loading'} onClick={load}>
        {state === 'loading' ? 'Loading …' : 'Load it into the graph'}
      </button>{' '}
      <span class="faint">
        {corrections.length > 0
          ? `with ${count(corrections.length, 'correction')} of yours`
          : 'as it was read'}
      </span>
      {state instanceof Error && <Problem problem={state} />}
      {typeof state === 'object' && !(state instanceof Error) && (
        <p role="status">
          Loaded: <a href={articleAddress(state.article.id)}>{state.article.title}</a>
        </p>
      )}
    </section>
  );
}
