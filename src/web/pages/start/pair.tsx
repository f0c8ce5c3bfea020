import { useEffect, useRef } from 'preact/hooks';
import { useAnswer } from '../../api/use-answer.ts';
import { stretchInWords } from '../../lib/dates.ts';
import { count } from '../../lib/words.ts';
import { ActorWithCountry } from '../../parts/actor-link.tsx';
import { ThroughWhom } from '../../parts/encounters.tsx';
import { EventLine } from '../../parts/event-line.tsx';
import { Quotes } from '../../parts/quote.tsx';
import { Share } from '../../parts/share.tsx';
import { Empty, WhenAnswered } from '../../parts/states.tsx';
import { usePlace, withValues } from '../../place.ts';
import { encounterCsv } from './csv.ts';
import type { Filters } from './filters.ts';
import { type PairAnswer, type PairEncounter, type PairOfIds, pairQuery } from './queries.ts';

/** The meetings of one body with one firm, each with the sentences that prove it. */
export function Pair({ filters, pair }: { filters: Filters; pair: PairOfIds }) {
  const place = usePlace();
  const section = useRef<HTMLElement>(null);
  // It opens below a matrix that may fill the screen.
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [pair.body, pair.firm]);
  const query = pairQuery(filters, pair);
  const asked = useAnswer<PairAnswer>(query);
  return (
    <section class="pair" aria-labelledby="pair-heading" ref={section} tabIndex={-1}>
      <a class="close" href={withValues(place, { body: null, firm: null })}>
        Close
      </a>
      <WhenAnswered asked={asked}>
        {({ meetings }) => {
          const encounter = meetings.edges[0]?.node;
          return encounter ? (
            <Found encounter={encounter} query={query} />
          ) : (
            <Empty>
              <h2 id="pair-heading">No meeting</h2>
              <p>With these filters the two did not meet. Widen the filters above.</p>
            </Empty>
          );
        }}
      </WhenAnswered>
    </section>
  );
}

function Found({ encounter, query }: { encounter: PairEncounter; query: string }) {
  const { body, counterpart, meetings, firstDate, lastDate, through, events, evidence } = encounter;
  const title = `${body.name} met ${counterpart.name}`;
  return (
    <>
      <h2 id="pair-heading">
        <ActorWithCountry actor={body} /> met <ActorWithCountry actor={counterpart} />
      </h2>
      <p>
        {count(meetings, 'meeting')}, {stretchInWords(firstDate, lastDate)}
      </p>
      <h3>Through</h3>
      <ThroughWhom through={through} />
      {events.edges.map(({ node }) => (
        <div class="proved" key={node.id}>
          <EventLine event={node} />
          <Quotes proofs={evidence.filter(({ event }) => event.id === node.id)} />
        </div>
      ))}
      <Share title={title} query={query} csv={{ name: 'meetings', text: () => encounterCsv([encounter]) }} />
    </>
  );
}
