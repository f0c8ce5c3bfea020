import type { ComponentChildren } from 'preact';
import type { ArticleLine as Line } from '../api/answers.ts';
import { type Found, type Hit, type Snippet, searchQuery } from '../api/search-query.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { Connection } from '../api/use-pages.ts';
import { toCsv } from '../lib/to-csv.ts';
import { ActorWithCountry } from '../parts/actor-link.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import { EventLine } from '../parts/event-line.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Share } from '../parts/share.tsx';
import { SnippetText } from '../parts/snippet.tsx';
import { Empty, WhenAnswered } from '../parts/states.tsx';
import { articleAddress, usePlace } from '../place.ts';

const MOST = 30;

/** All that has the words of the address. */
export function SearchPage() {
  const text = usePlace().query.get('q')?.trim() ?? '';
  const query = text === '' ? null : searchQuery(text, MOST);
  const asked = useAnswer<Found>(query);
  if (query === null) {
    return (
      <>
        <PageTitle text="Search" />
        <Empty>
          <p>
            Type a name or words of an article in the field above; <kbd>/</kbd> leads there from anywhere.
          </p>
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageTitle text={`Search: ${text}`} />
      <WhenAnswered asked={asked}>
        {(found) => (
          <>
            <Results found={found} />
            <Share
              title={`Search: ${text}`}
              query={query}
              csv={{ name: 'search', text: () => toTable(found) }}
            />
          </>
        )}
      </WhenAnswered>
    </>
  );
}

function Results({ found: { actors, events, articles } }: { found: Found }) {
  const corrected = actors.correctedText ?? events.correctedText ?? articles.correctedText;
  return (
    <>
      {corrected && (
        <p role="status">
          Nothing has all of these words; shown is <strong>{corrected}</strong>.
        </p>
      )}
      {actors.totalCount + events.totalCount + articles.totalCount === 0 && (
        <Empty>
          <p>Nothing here has these words. Try fewer, or another spelling.</p>
        </Empty>
      )}
      <List name="People, bodies, firms, countries" rows={actors}>
        {({ node, snippets }) => (
          <>
            <ActorWithCountry actor={node} />
            <Aliases snippets={snippets} />
          </>
        )}
      </List>
      <List name="Events" rows={events}>
        {({ node }) => <EventLine event={node} />}
      </List>
      <List name="Articles" rows={articles}>
        {({ node, snippets }) => <FoundArticle article={node} snippets={snippets} />}
      </List>
    </>
  );
}

function List<Node extends { readonly id: string }>(props: {
  name: string;
  rows: Connection<Hit<Node>>;
  children: (hit: Hit<Node>) => ComponentChildren;
}) {
  const { name, rows, children } = props;
  if (rows.edges.length === 0) return null;
  const left = rows.totalCount - rows.edges.length;
  return (
    <section aria-label={name}>
      <h2>
        {name} <span class="faint">{rows.totalCount.toLocaleString('en')}</span>
      </h2>
      <ul class="plain list">
        {rows.edges.map(({ node }) => (
          <li key={node.node.id}>{children(node)}</li>
        ))}
      </ul>
      {left > 0 && <p class="faint">{left.toLocaleString('en')} more: give more words.</p>}
    </section>
  );
}

/** The other names by which an actor was found. */
function Aliases({ snippets }: { snippets: readonly Snippet[] }) {
  const aliases = snippets.filter(({ field }) => field === 'ALIAS');
  if (aliases.length === 0) return null;
  return (
    <p class="small faint">
      also{' '}
      {aliases.map((snippet, index) => (
        <span key={snippet.text}>
          {index > 0 && ' · '}
          <SnippetText snippet={snippet} />
        </span>
      ))}
    </p>
  );
}

function FoundArticle({ article, snippets }: { article: Line; snippets: readonly Snippet[] }) {
  return (
    <>
      <ArticleLine article={article} />
      {snippets.map(
        (snippet) =>
          snippet.start !== null && (
            <p class="small snippet" key={snippet.start}>
              <SnippetText snippet={snippet} />{' '}
              <a href={articleAddress(article.id, spanOf(snippet, snippet.start))}>
                in the text<span class="unseen"> of {article.title}</span>
              </a>
            </p>
          ),
      )}
    </>
  );
}

/** What was found, a line each. */
function toTable({ actors, events, articles }: Found): string {
  return toCsv(
    ['what', 'name', 'country', 'date', 'publisher', 'url', 'id'],
    [
      ...nodesOf(actors).map(({ __typename, id, name, country }) => [
        __typename,
        name,
        country?.name ?? null,
        null,
        null,
        null,
        id,
      ]),
      ...nodesOf(events).map(({ id, title, date, place }) => [
        'Event',
        title,
        place.country?.name ?? null,
        date,
        null,
        null,
        id,
      ]),
      ...nodesOf(articles).map(({ id, title, published, publisher, url }) => [
        'Article',
        title,
        null,
        published,
        publisher,
        url,
        id,
      ]),
    ],
  );
}

function nodesOf<Node>({ edges }: Connection<Hit<Node>>): Node[] {
  return edges.map(({ node }) => node.node);
}

function spanOf({ text }: Snippet, start: number) {
  return { start, end: start + text.length };
}
