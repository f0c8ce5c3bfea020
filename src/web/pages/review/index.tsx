import { useEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../../api/session.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { toCsv } from '../../lib/to-csv.ts';
import { count } from '../../lib/words.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { SessionForm } from '../../parts/session-form.tsx';
import { Share } from '../../parts/share.tsx';
import { Empty, Problem, WhenAnswered } from '../../parts/states.tsx';
import { usePlace, withValues } from '../../place.ts';
import { CandidateCard } from './candidate.tsx';
import { Judgements } from './judgements.tsx';
import { type Pair, type ReviewAnswer, reviewQuery } from './query.ts';
import { Reasons } from './reasons.tsx';
import { type Decisions, useDecisions } from './use-decisions.ts';

/** Pairs of names that may be one, for a person to decide, side by side with what tells who they are. */
export function ReviewPage() {
  const after = usePlace().query.get('after') ?? undefined;
  const query = reviewQuery(after);
  const asked = useAnswer<ReviewAnswer>(query);
  return (
    <>
      <PageTitle text="One or two?">
        <p class="lead">
          Names that may be one actor, the likeliest first. What you decide is kept with your name, holds when
          articles are loaded again, and can be taken back.
        </p>
      </PageTitle>
      <WhenAnswered asked={asked}>
        {(answer) => <Queue key={query} answer={answer} query={query} />}
      </WhenAnswered>
    </>
  );
}

function Queue({ answer, query }: { answer: ReviewAnswer; query: string }) {
  // The queue at the beginning stays, or deciding would shift it under the reader.
  const [{ access, review, judgements }] = useState(answer);
  const session = useSession();
  const pairs = review.edges.map(({ node }) => node);
  const decisions = useDecisions(pairs, session);
  const left = review.totalCount - decisions.dealt.length;
  return (
    <>
      {access.mutations ? (
        <SessionForm purpose="Begin" />
      ) : (
        <p class="notice">
          This server takes no decisions: it was started without READOUT_TOKEN. On its machine{' '}
          <code>readout review</code> does.
        </p>
      )}
      <p role="status">
        {told(decisions)} {left > 0 && `${count(left, 'pair')} to look at.`}
      </p>
      {decisions.problem && <Problem problem={decisions.problem} />}
      {decisions.pair ? (
        <Side pair={decisions.pair} decisions={decisions} />
      ) : (
        <Done review={review} decisions={decisions} />
      )}
      <Share title="One or two?" query={query} csv={{ name: 'review', text: () => toTable(pairs) }} />
      <Judgements judgements={judgements} session={session} />
    </>
  );
}

function told({ dealt }: Decisions): string {
  const last = dealt.at(-1);
  if (!last) return '';
  const names = `${last.pair.a.name} and ${last.pair.b.name}`;
  if (!last.judged) return `Passed over: ${names}.`;
  return last.judged.decision === 'SAME' ? `Kept: ${names} are one.` : `Kept: ${names} are two.`;
}

function Side({ pair, decisions }: { pair: Pair; decisions: Decisions }) {
  const session = useSession();
  const [why, setWhy] = useState('');
  const { busy, dealt, decide, skip, undo } = decisions;
  useEffect(() => setWhy(''), [pair]);
  useKeys({ s: () => decide('SAME', why), d: () => decide('DIFFERENT', why), k: skip, u: undo });
  return (
    <section class="review" aria-label={`${pair.a.name} and ${pair.b.name}`} aria-busy={busy}>
      <div class="decide">
        <button type="button" class="main" aria-disabled={!session} onClick={() => decide('SAME', why)}>
          Same <kbd>s</kbd>
        </button>
        <button type="button" class="main" aria-disabled={!session} onClick={() => decide('DIFFERENT', why)}>
          Different <kbd>d</kbd>
        </button>
        <button type="button" onClick={skip}>
          Skip <kbd>k</kbd>
        </button>
        <button type="button" aria-disabled={dealt.length === 0} onClick={undo}>
          Undo <kbd>u</kbd>
        </button>
        <label class="why">
          <span class="unseen">Why, if you want to say it</span>
          <input
            type="text"
            placeholder="Why (optional)"
            value={why}
            onInput={({ currentTarget }) => setWhy(currentTarget.value)}
          />
        </label>
      </div>
      <Reasons pair={pair} />
      <div class="sides">
        <CandidateCard candidate={pair.a} />
        <CandidateCard candidate={pair.b} />
      </div>
    </section>
  );
}

function Done({
  review: { totalCount, pageInfo },
  decisions,
}: {
  review: ReviewAnswer['review'];
  decisions: Decisions;
}) {
  const place = usePlace();
  useKeys({ u: decisions.undo });
  const next = pageInfo.hasNextPage && pageInfo.endCursor;
  return (
    <Empty>
      <h2>{totalCount === 0 ? 'Nothing to decide' : 'These are done'}</h2>
      {totalCount === 0 && <p>No two names in this graph are so alike that a person should look at them.</p>}
      <p class="buttons">
        {next && (
          <a class="button" href={withValues(place, { after: next })}>
            The next pairs
          </a>
        )}
        {decisions.dealt.length > 0 && (
          <button type="button" onClick={decisions.undo}>
            Undo <kbd>u</kbd>
          </button>
        )}
      </p>
    </Empty>
  );
}

/** Single keys, but for a reader who is typing. */
function useKeys(tasks: Readonly<Record<string, () => void>>): void {
  const now = useRef(tasks);
  now.current = tasks;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isTyping || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      now.current[event.key]?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function toTable(pairs: readonly Pair[]): string {
  return toCsv(
    ['a', 'a id', 'b', 'b id', 'score', 'reasons'],
    pairs.map(({ a, b, score, reasons }) => [
      a.name,
      a.id,
      b.name,
      b.id,
      score,
      reasons.map(({ weight, value }) => `${value} (${weight})`).join('; '),
    ]),
  );
}
