import { useState } from 'preact/hooks';
import type { ActorOfCountry } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { toCsv } from '../../lib/to-csv.ts';
import { count } from '../../lib/words.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { EventLine } from '../../parts/event-line.tsx';
import { Quotes } from '../../parts/quote.tsx';
import { Share } from '../../parts/share.tsx';
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
  const query = from && to ? pathsQuery(view, from, to) : null;
  const [start, setStart] = useState<ActorOfCountry | undefined>();
  const [end, setEnd] = useState<ActorOfCountry | undefined>();
  const asked = useAnswer<{ readonly paths: readonly Path[] }>(query);
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
      {query && (
        <WhenAnswered asked={asked}>
          {({ paths }) =>
            paths.length === 0 ? (
              <p class="faint">No chain of up to four events links the two here.</p>
            ) : (
              <>
                <ol class="plain list">
                  {paths.map((path) => (
                    <li key={path.steps.map(({ to: { id } }) => id).join()}>
                      <PathSteps path={path} onShow={onShow} />
                    </li>
                  ))}
                </ol>
                <Share
                  title={titleOf(paths[0]!)}
                  query={query}
                  csv={{ name: 'paths', text: () => toTable(paths) }}
                />
              </>
            )
          }
        </WhenAnswered>
      )}
    </section>
  );
}

function titleOf({ steps }: Path): string {
  return `How ${steps[0]!.from.name} and ${steps.at(-1)!.to.name} are linked`;
}

/** A line for each step, so that every step can be checked by itself. */
function toTable(paths: readonly Path[]): string {
  return toCsv(
    ['path', 'step', 'from', 'to', 'event', 'date', 'quote', 'publisher', 'published', 'url'],
    paths.flatMap(({ steps }, path) =>
      steps.flatMap(({ from, to, event, evidence }, step) =>
        evidence.map(({ quote, article: { publisher, published, url } }) => [
          path + 1,
          step + 1,
          from.name,
          to.name,
          event.title,
          event.date,
          quote,
          publisher,
          published,
          url,
        ]),
      ),
    ),
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
