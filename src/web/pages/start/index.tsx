import type { Encounter } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { allRows, usePages } from '../../api/use-pages.ts';
import { count } from '../../lib/words.ts';
import { EncounterTable } from '../../parts/encounters.tsx';
import { EventLine } from '../../parts/event-line.tsx';
import { More } from '../../parts/more.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Share } from '../../parts/share.tsx';
import { Empty, EmptyGraph, WhenAnswered } from '../../parts/states.tsx';
import { type Place, usePlace, withValues } from '../../place.ts';
import { encounterCsv, type ProvedEncounter } from './csv.ts';
import { FilterForm } from './filter-form.tsx';
import { type Filters, filtersIn, isNarrowed } from './filters.ts';
import { Matrix } from './matrix.tsx';
import { Pair } from './pair.tsx';
import { csvQuery, pairsQuery, type StartAnswer, startQuery } from './queries.ts';
import { Timeline } from './timeline.tsx';

/** The question, answered on the loaded graph. */
export function StartPage() {
  const place = usePlace();
  const filters = filtersIn(place);
  const query = startQuery(filters);
  const asked = useAnswer<StartAnswer>(query);
  const title = `Which public bodies met which ${filters.foreign ? 'foreign ' : ''}firms?`;
  const csv = async () =>
    encounterCsv(
      await allRows<ProvedEncounter>(
        (after) => csvQuery(filters, after),
        (answer) => answer.meetings,
      ),
    );
  return (
    <>
      <PageTitle text={title}>
        <p class="lead">
          Every count opens the meetings behind it, and every meeting the sentences that prove it.
        </p>
      </PageTitle>
      <FilterForm filters={filters} countries={asked.answer?.countries.edges.map(({ node }) => node) ?? []} />
      {asked.answer ? (
        <Timeline buckets={asked.answer.timeline} filters={filters} />
      ) : (
        !asked.problem && <div class="timeline-chart" />
      )}
      <WhenAnswered asked={asked}>
        {(answer) => (
          <div class="with-side">
            <div>
              <Meetings answer={answer} filters={filters} place={place} />
              <Share title={title} query={query} csv={{ name: 'meetings', text: csv }} />
            </div>
            <Latest answer={answer} />
          </div>
        )}
      </WhenAnswered>
    </>
  );
}

function Meetings({ answer, filters, place }: { answer: StartAnswer; filters: Filters; place: Place }) {
  const { meetings, statistics } = answer;
  const pages = usePages<Encounter>(meetings, {
    queryAfter: (after) => pairsQuery(filters, after),
    pick: (more) => more.meetings,
  });
  const encounters = pages.rows;
  if (encounters.length === 0) return <NoMeetings filters={filters} isEmpty={statistics.articles === 0} />;
  const [body, firm] = [place.query.get('body'), place.query.get('firm')];
  const isList = place.query.get('view') === 'list';
  const shown =
    encounters.length < meetings.totalCount ? `, the ${encounters.length} with most meetings here` : '';
  return (
    <>
      <div class="above">
        <p role="status">
          {count(meetings.totalCount, 'pair')} that met{shown}
        </p>
        <nav class="switch" aria-label="View">
          <a href={withValues(place, { view: null })} aria-current={isList ? undefined : 'true'}>
            Matrix
          </a>
          <a href={withValues(place, { view: 'list' })} aria-current={isList ? 'true' : undefined}>
            List
          </a>
        </nav>
      </div>
      {isList ? (
        <EncounterTable encounters={encounters} caption="Pairs that met" />
      ) : (
        <Matrix encounters={encounters} />
      )}
      <More pages={pages} />
      {body && firm && <Pair filters={filters} pair={{ body, firm }} />}
    </>
  );
}

function NoMeetings({ filters, isEmpty }: { filters: Filters; isEmpty: boolean }) {
  if (isEmpty) return <EmptyGraph />;
  return (
    <Empty>
      <h2>No meetings found</h2>
      <p>
        {isNarrowed(filters)
          ? 'Nothing in the graph fits these filters: clear one of them.'
          : 'No article in the graph reports a meeting of a public body with such a firm. Load more, or take in firms of the same country.'}
      </p>
    </Empty>
  );
}

function EventList({ events }: { events: StartAnswer['events'] }) {
  return (
    <ol class="plain list">
      {events.edges.map(({ node }) => (
        <li key={node.id}>
          <EventLine event={node} />
        </li>
      ))}
    </ol>
  );
}

function Latest({ answer: { events, planned, statistics } }: { answer: StartAnswer }) {
  const counts: readonly (readonly [string, number])[] = [
    ['articles', statistics.articles],
    ['events', statistics.events],
    ['meetings', statistics.meetings],
    ['officials', statistics.officials],
    ['public bodies', statistics.agencies],
    ['firms', statistics.companies],
  ];
  return (
    <aside class="side" aria-labelledby="latest">
      <h2 id="latest">Latest events</h2>
      {events.edges.length === 0 && <p class="faint">None that fits the filters.</p>}
      <EventList events={events} />
      {planned.edges.length > 0 && (
        <>
          <h2>Announced</h2>
          <EventList events={planned} />
        </>
      )}
      <h2>In this graph</h2>
      <dl class="counts">
        {counts.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
