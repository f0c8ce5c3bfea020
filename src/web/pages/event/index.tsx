import type { Proof } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { dateInWords } from '../../lib/dates.ts';
import { toCsv } from '../../lib/to-csv.ts';
import { count, inWords } from '../../lib/words.ts';
import { ActorLink, ActorWithCountry } from '../../parts/actor-link.tsx';
import { Status, whenInWords } from '../../parts/event-line.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { distinctProofs, Quotes } from '../../parts/quote.tsx';
import { Share } from '../../parts/share.tsx';
import { WhenAnswered } from '../../parts/states.tsx';
import { idIn, usePlace } from '../../place.ts';
import { NotFound } from '../not-found.tsx';
import { Accounts } from './accounts.tsx';
import { type Event, eventQuery, type Participation, type Report } from './query.ts';

/** One act: who took part, when, where, and what each article says of it. */
export function EventPage() {
  const query = eventQuery(idIn(usePlace().path));
  const asked = useAnswer<{ readonly event: Event | null }>(query);
  return (
    <WhenAnswered asked={asked}>
      {({ event }) => (event ? <Found event={event} query={query} /> : <NotFound what="event" />)}
    </WhenAnswered>
  );
}

function Found({ event, query }: { event: Event; query: string }) {
  const { title, status, reports } = event;
  return (
    <div class="event" data-status={status}>
      <PageTitle text={title} kicker={<Status event={event} />} />
      {status !== 'HAPPENED' && (
        <p class="notice" data-status={status}>
          {status === 'PLANNED'
            ? 'Announced: no article in this graph says that it took place.'
            : 'Called off: it was announced and did not take place.'}
        </p>
      )}
      <Facts event={event} />
      <Accounts reports={reports} />
      <Participants participants={event.participants} />
      <section aria-labelledby="reports">
        <h2 id="reports">{count(reports.length, 'report')}</h2>
        {reports.map((report) => (
          <div class="report" key={`${report.article.id} ${report.start}`}>
            <Quotes proofs={[report]} />
            <Difference report={report} event={event} />
          </div>
        ))}
      </section>
      <Share title={title} query={query} csv={{ name: 'event', text: () => toTable(event) }} />
    </div>
  );
}

function Facts({ event }: { event: Event }) {
  const { place, topics, amount, datePrecision, plover, confidence } = event;
  return (
    <dl class="facts-list">
      <Fact name="When">
        {whenInWords(event)}
        {datePrecision !== 'DAY' && datePrecision !== 'NONE' && (
          <span class="faint"> (known to the {datePrecision.toLowerCase()})</span>
        )}
      </Fact>
      {(place.city || place.country) && (
        <Fact name="Where">
          {place.city}
          {place.city && place.country && ', '}
          {place.country && <ActorLink actor={{ ...place.country, __typename: 'Country' }} />}
        </Fact>
      )}
      {topics.length > 0 && (
        <Fact name="About">
          {topics.map((topic) => (
            <a class="tag" key={topic} href={`/?foreign=no&topic=${topic}`}>
              {inWords(topic)}
            </a>
          ))}
        </Fact>
      )}
      {amount && (
        <Fact name="Sum">
          {amount.value.toLocaleString('en')} {amount.currency}
        </Fact>
      )}
      {plover && <Fact name="PLOVER code">{plover}</Fact>}
      <Fact name="How sure">{Math.round(confidence * 100)}%</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Participants({ participants }: { participants: readonly Participation[] }) {
  const roles = [...new Set(participants.map(({ role }) => role))];
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">Who took part</h2>
      {participants.length === 0 && <p class="faint">No article names who took part.</p>}
      {roles.map((role) => (
        <div class="role" key={role}>
          <h3>{inWords(role)}</h3>
          <ul class="plain">
            {participants
              .filter((one) => one.role === role)
              .map((one) => (
                <Participant key={one.actor.id} participation={one} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Participant({ participation }: { participation: Participation }) {
  const { actor, onBehalfOf, isInferred, evidence } = participation;
  const proofs = distinctProofs(evidence);
  return (
    <li>
      <ActorWithCountry actor={actor} />
      {onBehalfOf && (
        <>
          <span class="faint"> for </span>
          <ActorLink actor={onBehalfOf} />
        </>
      )}
      {isInferred && <span class="faint"> (named by the post; other articles tell who held it then)</span>}
      {proofs.length > 0 && (
        <details>
          <summary>
            {count(proofs.length, 'quote')}{' '}
            <span class="unseen">
              that {isInferred ? 'mean' : 'name'} {actor.name}
            </span>
          </summary>
          <Quotes proofs={proofs} />
        </details>
      )}
    </li>
  );
}

/** Where one article tells it otherwise than all together. */
function Difference({ report, event }: { report: Report; event: Event }) {
  const said = [
    report.status !== event.status && inWords(report.status).toLowerCase(),
    report.date !== event.date && dateInWords(report.date),
  ].filter(Boolean);
  return said.length > 0 ? <p class="faint">This article has it as {said.join(', ')}.</p> : null;
}

function toTable({ participants, reports, title, date, type, status }: Event): string {
  const facts = [title, type, status, date];
  return toCsv(
    [
      'event',
      'type',
      'status',
      'date',
      'part',
      'name',
      'on behalf of',
      'quote',
      'publisher',
      'published',
      'url',
    ],
    [
      ...participants.flatMap(({ actor, role, onBehalfOf, evidence }) =>
        evidence.map((proof) => [...facts, role, actor.name, onBehalfOf?.name ?? null, ...source(proof)]),
      ),
      ...reports.map((report) => [...facts, 'REPORT', null, null, ...source(report)]),
    ],
  );
}

function source({ quote, article: { publisher, published, url } }: Proof) {
  return [quote, publisher, published, url];
}
