import { inWords } from '../../lib/words.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { EventLine } from '../../parts/event-line.tsx';
import { type Light, Lights } from '../../parts/marked-text.tsx';
import type { Article, Mention, ReportedEvent } from './query.ts';

/** What the article says, in lists that light its places in the text. */
export function Beside({ article: { events, mentions }, light }: { article: Article; light: Light }) {
  return (
    <aside class="side" aria-label="What the article says">
      <h2>Events</h2>
      {events.length === 0 && <p class="faint">It reports none.</p>}
      <ol class="plain numbered">
        {events.map((event) => (
          <Lights key={event.id} id={event.id} light={light}>
            <EventLine event={event} />
            <Parts event={event} />
          </Lights>
        ))}
      </ol>
      <h2>Who is named</h2>
      {mentions.length === 0 && <p class="faint">Nobody.</p>}
      <ul class="plain list">
        {mentions.map((mention) => (
          <Lights key={mention.actor.id} id={mention.actor.id} light={light}>
            <Named mention={mention} />
          </Lights>
        ))}
      </ul>
    </aside>
  );
}

function Parts({ event: { participants } }: { event: ReportedEvent }) {
  return (
    <ul class="plain parts">
      {participants.map(({ actor, role }) => (
        <li key={actor.id}>
          <ActorLink actor={actor} /> <span class="faint">{inWords(role).toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}

function Named({ mention: { actor, places } }: { mention: Mention }) {
  return (
    <>
      <ActorLink actor={actor} />{' '}
      <span class="faint">{places.length > 0 ? `×${places.length}` : 'by a post'}</span>
    </>
  );
}
