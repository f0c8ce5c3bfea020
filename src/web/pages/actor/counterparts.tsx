import { usePages } from '../../api/use-pages.ts';
import { count } from '../../lib/words.ts';
import { ActorWithCountry } from '../../parts/actor-link.tsx';
import { More } from '../../parts/more.tsx';
import { type Actor, type Counterpart, listQuery } from './query.ts';

/** With whom the actor shares events, most first, each with a bar as long as its count. */
export function Counterparts({ actor: { id, counterparts } }: { actor: Actor }) {
  const pages = usePages<Counterpart>(counterparts, {
    queryAfter: (after) => listQuery(id, 'counterparts', after),
    pick: (answer) => answer.actor.counterparts,
  });
  const most = pages.rows[0]?.eventCount ?? 1;
  return (
    <section aria-labelledby="counterparts">
      <h2 id="counterparts">In events with</h2>
      <ol class="plain list bars">
        {pages.rows.map(({ actor, eventCount }) => (
          <li key={actor.id}>
            <span>
              <ActorWithCountry actor={actor} />
            </span>
            <meter value={eventCount} max={most} min={0} aria-label={count(eventCount, 'event')} />
            <span class="number">{eventCount}</span>
          </li>
        ))}
      </ol>
      <More pages={pages} />
    </section>
  );
}
