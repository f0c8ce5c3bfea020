import { useState } from 'preact/hooks';
import type { Encounter } from '../../api/answers.ts';
import { count } from '../../lib/words.ts';
import { ActorLink, ActorWithCountry } from '../../parts/actor-link.tsx';
import { type Place, usePlace, withValues } from '../../place.ts';
import { shadeOf, toMatrix } from './to-matrix.ts';

/** Rows and columns that are drawn at first: what a screen holds. */
const ROWS = 30;
const COLUMNS = 24;

/** Bodies down, firms across; each count leads to the meetings of the pair. */
export function Matrix({ encounters }: { encounters: readonly Encounter[] }) {
  const [whole, setWhole] = useState(false);
  const place = usePlace();
  const { bodies, firms, at, most } = toMatrix(encounters);
  const [down, across] = whole ? [bodies, firms] : [bodies.slice(0, ROWS), firms.slice(0, COLUMNS)];
  const hidden = bodies.length + firms.length - down.length - across.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="scroll matrix-pane" aria-label="Meetings of bodies and firms" tabIndex={0}>
        <table class="matrix">
          <caption class="unseen">How many meetings each public body had with each firm</caption>
          <thead>
            <tr>
              <td />
              {across.map(({ actor }) => (
                <th scope="col" key={actor.id} title={actor.name}>
                  <span>
                    <ActorLink actor={actor} />
                    {actor.country && <span class="faint"> {actor.country.name}</span>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {down.map(({ actor }) => (
              <tr key={actor.id}>
                <th scope="row" title={actor.name}>
                  <span>
                    <ActorWithCountry actor={actor} />
                  </span>
                </th>
                {across.map((firm) => (
                  <Cell
                    key={firm.actor.id}
                    encounter={at(actor.id, firm.actor.id)}
                    most={most}
                    place={place}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show all {count(bodies.length, 'body', 'bodies')} and {count(firms.length, 'firm')}
        </button>
      )}
    </>
  );
}

function Cell({ encounter, most, place }: { encounter: Encounter | undefined; most: number; place: Place }) {
  if (!encounter) return <td />;
  const { body, counterpart, meetings } = encounter;
  const isOpen = place.query.get('body') === body.id && place.query.get('firm') === counterpart.id;
  return (
    <td>
      <a
        class="cell"
        data-shade={shadeOf(meetings, most)}
        aria-current={isOpen ? 'true' : undefined}
        aria-label={`${body.name} met ${counterpart.name}: ${count(meetings, 'meeting')}`}
        href={withValues(place, { body: body.id, firm: counterpart.id })}
      >
        {meetings}
      </a>
    </td>
  );
}
