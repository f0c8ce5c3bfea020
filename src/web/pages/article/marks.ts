import type { Marked } from '../../lib/stretches.ts';
import { type Mark, marked, outermost } from '../../parts/marks.ts';
import { actorAddress, eventAddress } from '../../place.ts';
import type { Article, Span } from './query.ts';

/** All marks of an article's text, and of the span that the address asks for. */
export function marksOf({ id, mentions, events }: Article, asked: Span | undefined): Marked<Mark>[] {
  const here = <Place extends Span & { article: { id: string } }>(places: readonly Place[]) =>
    places.filter(({ article }) => article.id === id);
  return [
    ...outermost(
      mentions.flatMap(({ actor: { id: lights, __typename: kind, name }, places }) =>
        places.map((place) =>
          marked(place, { as: 'mention', lights, href: actorAddress(lights), kind, name }),
        ),
      ),
    ),
    ...events.flatMap((event, index) => [
      ...here(event.reports).map((place) =>
        marked(place, {
          as: 'report',
          lights: event.id,
          href: eventAddress(event.id),
          title: event.title,
          number: index + 1,
        }),
      ),
      ...event.participants.flatMap(({ evidence }) =>
        here(evidence).map((place) => marked(place, { as: 'part', lights: event.id })),
      ),
    ]),
    ...(asked ? [marked(asked, { as: 'asked', lights: '' })] : []),
  ];
}

/** The span of an address such as `?at=10-25`; undefined where it makes no sense. */
export function spanIn(text: string | null): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : undefined;
}
