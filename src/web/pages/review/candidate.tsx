import { inWords } from '../../lib/words.ts';
import { ActorLink } from '../../parts/actor-link.tsx';
import { ArticleLine } from '../../parts/article-line.tsx';
import { EventLine } from '../../parts/event-line.tsx';
import { Quotes } from '../../parts/quote.tsx';
import type { Candidate } from './query.ts';

/** One side of a pair: what it is called, and the words that tell who it is. */
export function CandidateCard({ candidate }: { candidate: Candidate }) {
  const { __typename, id, country, aliases, posts = [], events, articles } = candidate;
  const facts = [inWords(__typename), country && country.id !== id && country.name].filter(Boolean);
  return (
    <article class="candidate">
      <p class="kicker faint">{facts.join(', ')}</p>
      <h2>
        <ActorLink actor={candidate} />
      </h2>
      {aliases.length > 0 && <p class="small faint">Also {aliases.join(' · ')}</p>}
      {posts.length > 0 && (
        <>
          <h3>Posts</h3>
          <ul class="plain small">
            {posts.map(({ title, at }) => (
              <li key={`${title} ${at.id}`}>
                {title}, <ActorLink actor={at} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        Events <span class="faint">{events.totalCount}</span>
      </h3>
      {events.totalCount === 0 && <p class="small faint">It took part in none.</p>}
      {events.edges.map(({ node: { role, event } }) => (
        <div key={event.id}>
          <EventLine event={event} role={role} />
          <Quotes proofs={event.reports} />
        </div>
      ))}
      <h3>
        Articles <span class="faint">{articles.totalCount}</span>
      </h3>
      <ul class="plain small">
        {articles.edges.map(({ node }) => (
          <li key={node.id}>
            <ArticleLine article={node} />
          </li>
        ))}
      </ul>
    </article>
  );
}
