import { useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../api/answers.ts';
import type { Marked } from '../../lib/stretches.ts';
import { inWords } from '../../lib/words.ts';
import { Status, whenInWords } from '../../parts/event-line.tsx';
import { type Light, Lights, MarkedText } from '../../parts/marked-text.tsx';
import { type Mark, marked, outermost } from '../../parts/marks.ts';
import { Empty } from '../../parts/states.tsx';
import { CorrectEntity, CorrectEvent } from './correct.tsx';
import { asCorrected, type Corrections } from './corrections.ts';
import type { Entity, Extraction, TakenEvent } from './query.ts';

/** Ids of the extraction could be those of other parts of the page. */
const anchor = (id: string) => `taken-${id}`;

/** The text with what was taken from it, and the same in lists beside it, where it can be corrected. */
export function Taken({ extraction, corrections }: { extraction: Extraction; corrections?: Corrections }) {
  const { text } = extraction;
  const { entities, events } = asCorrected(extraction, corrections?.list ?? []);
  const [lit, set] = useState<string | undefined>();
  const light: Light = { lit, set };
  const marks = useMemo(() => marksOf(extraction), [extraction]);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return (
    <div class="with-side article taken">
      <section aria-label="The text as it was read">
        <MarkedText text={text} marks={marks} light={light} from={0} />
      </section>
      <aside class="side" aria-label="What would be taken">
        <h2>Events</h2>
        {events.length === 0 && (
          <Empty>
            <p>
              No act was found. Readout reads English reports of meetings, agreements, launches and rules.
            </p>
          </Empty>
        )}
        <ol class="plain numbered">
          {events.map((event, index) => (
            <Lights key={event.id} id={event.id} anchor={anchor(event.id)} light={light}>
              <EventTaken event={event} nameOf={nameOf} isLeftOut={corrections?.isLeftOut(event.id)} />
              {corrections && <CorrectEvent event={extraction.events[index]!} corrections={corrections} />}
            </Lights>
          ))}
        </ol>
        <h2>Who is named</h2>
        <ul class="plain list">
          {entities.map((entity, index) => (
            <Lights key={entity.id} id={entity.id} anchor={anchor(entity.id)} light={light}>
              <EntityTaken entity={entity} />
              {corrections && (
                <CorrectEntity entity={extraction.entities[index]!} corrections={corrections} />
              )}
            </Lights>
          ))}
        </ul>
      </aside>
    </div>
  );
}

function EventTaken(props: {
  event: TakenEvent;
  nameOf: ReadonlyMap<string, string>;
  isLeftOut: boolean | undefined;
}) {
  const { event, nameOf, isLeftOut } = props;
  const { place, topics, participants, confidence } = event;
  const facts = [place.city, place.country, ...topics.map(inWords)].filter(Boolean);
  return (
    <div class="event-line" data-left-out={isLeftOut}>
      <p class="facts">
        {whenInWords(event)} <Status event={event} /> {Math.round(confidence * 100)}%
      </p>
      <p class="facts">{facts.join(' · ')}</p>
      <ul class="plain parts">
        {participants.map(({ entity, role, start }) => (
          <li key={`${entity} ${start}`}>
            {nameOf.get(entity) ?? entity} <span class="faint">{inWords(role).toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function EntityTaken({ entity: { name, kind, country, posts, confidence } }: { entity: Entity }) {
  const facts = [inWords(kindOf(kind)), country, ...posts.map(({ title }) => title)].filter(Boolean);
  return (
    <>
      <span class="actor" data-kind={kindOf(kind)}>
        {name}
      </span>{' '}
      <span class="faint">
        {facts.join(', ')}; {Math.round(confidence * 100)}%
      </span>
    </>
  );
}

/** The name of the type that an actor of this kind would have: COMPANY becomes Company. */
function kindOf(kind: string): Kind {
  return (kind.charAt(0) + kind.slice(1).toLowerCase()) as Kind;
}

function marksOf({ entities, events }: Extraction): Marked<Mark>[] {
  return [
    ...outermost(
      entities.flatMap(({ id, kind, name, mentions }) =>
        mentions.map((place) =>
          marked(place, { as: 'mention', lights: id, href: `#${anchor(id)}`, kind: kindOf(kind), name }),
        ),
      ),
    ),
    ...events.flatMap((event, index) => [
      marked(event, {
        as: 'report',
        lights: event.id,
        href: `#${anchor(event.id)}`,
        title: event.evidence,
        number: index + 1,
      }),
      ...event.participants.map((place) => marked(place, { as: 'part', lights: event.id })),
    ]),
  ];
}
