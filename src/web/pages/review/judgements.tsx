import { useState } from 'preact/hooks';
import { type AskError, change } from '../../api/ask.ts';
import type { Session } from '../../api/session.ts';
import { asAskError } from '../../api/use-answer.ts';
import { dateInWords } from '../../lib/dates.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { Problem } from '../../parts/states.tsx';
import { articleAddress } from '../../place.ts';
import { type Judged, type ReviewAnswer, undoMutation } from './query.ts';

const IN_WORDS: Readonly<Record<Judged['decision'], string>> = {
  SAME: 'One actor',
  DIFFERENT: 'Two actors',
  RENAME: 'Renamed',
  SET_COUNTRY: 'Of the country',
  SET_KIND: 'Of the kind',
  SET_TYPE: 'Event of the type',
  SET_DATE: 'Event of the date',
  REJECT_EVENT: 'No such event',
};

/** What was decided before, by whom and why; each can be taken back. */
export function Judgements({
  judgements,
  session,
}: {
  judgements: ReviewAnswer['judgements'];
  session: Session | undefined;
}) {
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<AskError | undefined>();
  const undo = ({ token }: Session, id: string) =>
    void change(undoMutation(id), token).then(
      () => setUndone(new Set([...undone, id])),
      (error: unknown) => setProblem(asAskError(error)),
    );
  if (judgements.totalCount === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">
        Decided before <span class="faint">{judgements.totalCount.toLocaleString('en')}</span>
      </h2>
      {problem && <Problem problem={problem} />}
      <ul class="plain list">
        {judgements.edges.map(({ node }) => (
          <li key={node.id} class={undone.has(node.id) ? 'undone' : undefined}>
            <Told judged={node} />{' '}
            {undone.has(node.id) ? (
              <span class="faint">taken back</span>
            ) : (
              session && (
                <button type="button" class="plain-button" onClick={() => undo(session, node.id)}>
                  take back
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ judged: { decision, about, value, who, when, why } }: { judged: Judged }) {
  return (
    <>
      <strong>{IN_WORDS[decision]}</strong> {value}{' '}
      {about.map((one, index) => (
        <span key={one.id}>
          {index > 0 && ', '}
          {one.__typename === 'Article' ? (
            <a href={articleAddress(one.id)}>{one.title}</a>
          ) : (
            <ActorLink actor={one} />
          )}
        </span>
      ))}
      <br />
      <span class="small faint">
        {who}, {dateInWords(when.slice(0, 10))}
        {why && `: ${why}`}
      </span>
    </>
  );
}
