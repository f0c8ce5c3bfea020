import { useState } from 'preact/hooks';
import type { ActorOfCountry } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { count } from '../../lib/words.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { EventLine } from '../../parts/event-line.tsx';
import { Quotes } from '../../parts/quote.tsx';
import { WhenAnswered } from '../../parts/states.tsx';
import { go, usePlace, withValues } from '../../place.ts';
import { ActorField } from './actor-field.tsx';
import { type Path, pathsQuery, type View } from './query.ts';

interface Props {
  readonly view: View;
  /** Draws the actors of a path. */
  readonly onShow: (path: Path) => void;
}

/** How two names are linked, each step with the event and the words that prove it. */
export function Paths({ view, onShow }: Props) {
  const place = usePlace();
  const [from, to] = [place.query.get('start'), place.query.get('end')];
  const [start, setStart] = useState<ActorOfCountry | undefined>();
  const [end, setEnd] = useState<ActorOfCountry | undefined>();
  const asked = useAnswer<{ readonly paths: readonly Path[] }>(
    from && to ? pathsQuery(view, from, to) : null,
  );
  return (
    <section aria-labelledby="paths">
      <h2 id="paths">How are two names linked?</h2>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          if (start && end) go(withValues(place, { start: start.id, end: end.id }));
        }}
      >
        <ActorField label="From" onChoose={setStart} />
        <ActorField label="To" onChoose={setEnd} />
        <button type="submit" aria-disabled={!start || !end}>
          Find paths
        </button>
      </form>
      {from && to && (
        <WhenAnswered asked={asked}>
          {({ paths }) =>
            paths.length === 0 ? (
              <p class="faint">No chain of up to four events links the two here.</p>
            ) : (
              <ol class="plain list">
                {paths.map((path) => (
                  <li key={path.steps.map(({ to: { id } }) => id).join()}>
                    <PathSteps path={path} onShow={onShow} />
                  </li>
                ))}
              </ol>
            )
          }
        </WhenAnswered>
      )}
    </section>
  );
}

function PathSteps({ path, onShow }: { path: Path; onShow: (path: Path) => void }) {
  return (
    <>
      <p>
        {path.steps.map(({ from, to }, index) => (
          <span key={to.id}>
            {index === 0 && <ActorLink actor={from} />} → <ActorLink actor={to} />
          </span>
        ))}{' '}
        <button type="button" onClick={() => onShow(path)}>
          Draw
        </button>
      </p>
      <details>
        <summary>{count(path.length, 'event')} with proof</summary>
        {path.steps.map(({ event, evidence, to }) => (
          <div class="proved" key={to.id}>
            <EventLine event={event} />
            <Quotes proofs={evidence} />
          </div>
        ))}
      </details>
    </>
  );
}
