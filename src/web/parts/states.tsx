import type { ComponentChildren } from 'preact';
import type { AskError } from '../api/ask.ts';
import type { Asked } from '../api/use-answer.ts';

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  QUERY_TOO_COMPLEX: 'The question is too large for one answer: narrow it.',
  TIMEOUT: 'The answer took too long: narrow the question, or try again.',
  UNAUTHENTICATED: 'The server takes changes only with the token that it was started with (READOUT_TOKEN).',
  UNREACHABLE: 'Start it again, then load this page anew.',
};

/** What went wrong, and what the reader can do. */
export function Problem({ problem }: { problem: AskError }) {
  const advice = WHAT_TO_DO[problem.code];
  return (
    <div class="problem" role="alert">
      <p>
        <strong>No answer.</strong> {problem.message}
      </p>
      {advice && <p>{advice}</p>}
    </div>
  );
}

/** There is nothing here, and what to do about it. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}

/** Nothing is loaded yet. */
export function EmptyGraph() {
  return (
    <Empty>
      <h2>The graph is empty</h2>
      <p>
        Load articles: <code>readout load FOLDER</code>, or the examples: <code>readout load seed</code>.
      </p>
    </Empty>
  );
}

/** As high as what is to come, so that nothing jumps when it does. */
export function Loading() {
  return (
    <div class="loading" role="status">
      <span class="unseen">Asking the graph …</span>
      <i class="bar wide" />
      <i class="bar" />
      <i class="bar wide" />
      <i class="bar" />
    </div>
  );
}

/** What is drawn of an answer; while another is under way the last one stays, dimmed. */
export function WhenAnswered<Answer>({
  asked: { answer, problem, busy },
  children,
}: {
  asked: Asked<Answer>;
  children: (answer: Answer) => ComponentChildren;
}) {
  if (problem) return <Problem problem={problem} />;
  if (!answer) return <Loading />;
  return (
    <div class="answered" aria-busy={busy}>
      {children(answer)}
    </div>
  );
}
