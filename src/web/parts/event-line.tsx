import type { EventLine as Line } from '../api/answers.ts';
import { dateInWords, stretchInWords } from '../lib/dates.ts';
import { count, inWords } from '../lib/words.ts';
import { eventAddress } from '../place.ts';

/** What kind of act, and whether it was held: planned and cancelled ones say so in word and look. */
export function Status({ event }: { event: Pick<Line, 'type' | 'status'> }) {
  return (
    <span class="status" data-status={event.status}>
      {event.status !== 'HAPPENED' && <b>{inWords(event.status)} </b>}
      {event.status === 'HAPPENED' ? inWords(event.type) : inWords(event.type).toLowerCase()}
    </span>
  );
}

/** City and country, as far as they are known. */
export function placeInWords({ city, country }: Line['place']): string {
  return [city, country?.name].filter(Boolean).join(', ');
}

/** When the act was, in words. */
export function whenInWords({ date, endDate }: Pick<Line, 'date' | 'endDate'>): string {
  return endDate ? stretchInWords(date, endDate) : dateInWords(date);
}

/** One event in a list. */
export function EventLine({ event, role }: { event: Line; role?: string }) {
  const facts = [placeInWords(event.place), role && `as ${inWords(role).toLowerCase()}`].filter(Boolean);
  return (
    <article class="event-line" data-status={event.status}>
      <p class="facts">
        <time dateTime={event.date ?? undefined}>{whenInWords(event)}</time> <Status event={event} />
      </p>
      <p class="title">
        <a href={eventAddress(event.id)}>{event.title}</a>
      </p>
      <p class="facts">
        {[...facts, event.reportCount > 1 && count(event.reportCount, 'report')].filter(Boolean).join(' · ')}
      </p>
    </article>
  );
}
