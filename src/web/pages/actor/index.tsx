import type { Encounter } from '../../api/answers.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { allRows, type Connection, type Paging, usePages } from '../../api/use-pages.ts';
import { groupBy } from '../../lib/group-by.ts';
import { toCsv } from '../../lib/to-csv.ts';
import { inWords } from '../../lib/words.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { ArticleLine } from '../../parts/article-line.tsx';
import { EncounterTable } from '../../parts/encounters.tsx';
import { EventLine } from '../../parts/event-line.tsx';
import { More } from '../../parts/more.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Share } from '../../parts/share.tsx';
import { WhenAnswered } from '../../parts/states.tsx';
import { idIn, usePlace } from '../../place.ts';
import { NotFound } from '../not-found.tsx';
import { Counterparts } from './counterparts.tsx';
import { Posts } from './posts.tsx';
import {
  type Actor,
  type ActorAnswer,
  actorQuery,
  encountersQuery,
  type ListName,
  listQuery,
  type Part,
} from './query.ts';

/** A person, body, firm or country: what it is called, whom it met, what it took part in, which articles name it. */
export function ActorPage() {
  const id = idIn(usePlace().path);
  const query = actorQuery(id);
  const asked = useAnswer<ActorAnswer>(query);
  return (
    <WhenAnswered asked={asked}>
      {(answer) =>
        answer.actor ? (
          <Found actor={answer.actor} answer={answer} query={query} />
        ) : (
          <NotFound what="person, body, firm or country" />
        )
      }
    </WhenAnswered>
  );
}

function Found({ actor, answer, query }: { actor: Actor; answer: ActorAnswer; query: string }) {
  const { name, posts, people } = actor;
  return (
    <>
      <PageTitle text={name} kicker={kindInWords(actor)}>
        <Names actor={actor} />
      </PageTitle>
      <div class="with-side">
        <div>
          {posts && posts.length > 0 && <Posts heading="Posts" posts={posts} side="at" />}
          <Met actor={actor} answer={answer} />
          <Events actor={actor} />
          <Articles actor={actor} />
          <Share title={name} query={query} csv={{ name: 'events', text: () => eventsCsv(actor) }} />
        </div>
        <aside class="side" aria-label="Around it">
          {actor.counterparts.totalCount > 0 && <Counterparts actor={actor} />}
          {people && people.length > 0 && <Posts heading="Who holds posts" posts={people} side="person" />}
          {answer.bodies && answer.bodies.totalCount > 0 && (
            <section aria-labelledby="bodies">
              <h2 id="bodies">Public bodies</h2>
              <ul class="plain list">
                {answer.bodies.edges.map(({ node }) => (
                  <li key={node.id}>
                    <ActorLink actor={node} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </>
  );
}

function kindInWords({ __typename, kind, isOfficial }: Actor): string {
  if (isOfficial) return 'Official';
  return inWords(kind && kind !== 'OTHER' ? kind : __typename);
}

function Names({ actor: { id, aliases, country, wikidataId } }: { actor: Actor }) {
  return (
    <>
      {aliases.length > 0 && <p class="aliases">Also {aliases.join(' · ')}</p>}
      <ul class="plain ways">
        {country && country.id !== id && (
          <li>
            <ActorLink actor={{ ...country, __typename: 'Country' }} />
          </li>
        )}
        <li>
          <a href={`/graph?${new URLSearchParams({ around: id })}`}>In the graph</a>
        </li>
        {wikidataId && (
          <li>
            <a
              href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidataId)}`}
              rel="noopener noreferrer external"
            >
              Wikidata {wikidataId}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

/** What each kind of actor asks: whom did it meet as the public side, and who of the public side met it. */
function Met({ actor, answer: { met, metBy } }: { actor: Actor; answer: ActorAnswer }) {
  const isCountry = actor.__typename === 'Country';
  const isFirm = actor.__typename === 'Company' || actor.__typename === 'Organization';
  const asPublicSide = (met.totalCount > 0 || !isFirm) && (
    <Encounters
      key="met"
      heading={isCountry ? 'Its bodies and whom they met abroad' : 'Firms met'}
      none="No meeting with a firm is in this graph."
      id={actor.id}
      side="met"
      first={met}
      shown={isCountry ? ['body', 'counterpart'] : ['counterpart']}
    />
  );
  const asOtherSide = (metBy.totalCount > 0 || isFirm) && (
    <Encounters
      key="metBy"
      heading={isCountry ? 'Its firms and the foreign bodies they met' : 'Public bodies met'}
      none="No meeting with a public body is in this graph."
      id={actor.id}
      side="metBy"
      first={metBy}
      shown={isCountry ? ['body', 'counterpart'] : ['body']}
    />
  );
  return <>{isFirm ? [asOtherSide, asPublicSide] : [asPublicSide, asOtherSide]}</>;
}

function Encounters(props: {
  heading: string;
  none: string;
  id: string;
  side: 'met' | 'metBy';
  first: Connection<Encounter>;
  shown: readonly ('body' | 'counterpart')[];
}) {
  const { heading, none, id, side, first, shown } = props;
  const pages = usePages(first, {
    queryAfter: (after) => encountersQuery(id, side, after),
    pick: (answer) => answer[side],
  });
  return (
    <section aria-labelledby={side}>
      <h2 id={side}>
        {heading} <span class="faint">{first.totalCount.toLocaleString('en')}</span>
      </h2>
      {pages.rows.length === 0 ? (
        <p class="faint">{none}</p>
      ) : (
        <EncounterTable encounters={pages.rows} caption={heading} sides={shown} />
      )}
      <More pages={pages} />
    </section>
  );
}

function paging<Row>(id: string, name: ListName): Paging<Row> {
  return { queryAfter: (after) => listQuery(id, name, after), pick: (answer) => answer.actor[name] };
}

function Events({ actor: { id, events } }: { actor: Actor }) {
  const pages = usePages(events, paging<Part>(id, 'events'));
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        Events <span class="faint">{events.totalCount.toLocaleString('en')}</span>
      </h2>
      {pages.rows.length === 0 && <p class="faint">It is named, but took part in no event itself.</p>}
      {[...groupBy(pages.rows, ({ event }) => event.date?.slice(0, 4) ?? 'undated')].map(([year, parts]) => (
        <div class="year" key={year}>
          <h3>{year}</h3>
          <ol class="plain timeline">
            {parts.map(({ role, event }) => (
              <li key={event.id}>
                <EventLine event={event} role={role} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      <More pages={pages} />
    </section>
  );
}

function Articles({ actor: { id, articles } }: { actor: Actor }) {
  const pages = usePages(articles, paging<Actor['articles']['edges'][number]['node']>(id, 'articles'));
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">
        Articles <span class="faint">{articles.totalCount.toLocaleString('en')}</span>
      </h2>
      <ul class="plain list">
        {pages.rows.map((article) => (
          <li key={article.id}>
            <ArticleLine article={article} />
          </li>
        ))}
      </ul>
      <More pages={pages} />
    </section>
  );
}

async function eventsCsv({ id, name }: Actor): Promise<string> {
  const { queryAfter: _, pick } = paging<Part>(id, 'events');
  const parts = await allRows<Part>((after) => listQuery(id, 'events', after, 100), pick);
  return toCsv(
    ['name', 'role', 'event', 'type', 'status', 'date', 'city', 'country', 'topics', 'reports', 'id'],
    parts.map(({ role, event }) => [
      name,
      role,
      event.title,
      event.type,
      event.status,
      event.date,
      event.place.city,
      event.place.country?.name ?? null,
      event.topics.join('; '),
      event.reportCount,
      event.id,
    ]),
  );
}
