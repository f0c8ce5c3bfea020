import { useEffect } from 'preact/hooks';
import { SearchBox } from './parts/search-box.tsx';
import { followLinks, usePlace } from './place.ts';
import { isPage, pageAt } from './routes.tsx';

/** The frame around every page. */
export function App() {
  const { path } = usePlace();
  useEffect(() => followLinks(isPage), []);
  const Page = pageAt(path);
  const current = (at: string) => (path === at ? 'page' : undefined);
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="top">
        <a class="name" href="/">
          Readout
        </a>
        <SearchBox />
        <nav aria-label="Pages">
          <a href="/" aria-current={current('/')}>
            Meetings
          </a>
          <a href="/graph" aria-current={current('/graph')}>
            Graph
          </a>
          <a href="/try" aria-current={current('/try')}>
            Try a text
          </a>
          <a href="/review" aria-current={current('/review')}>
            Review
          </a>
          <a href="/graphql">GraphQL</a>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Page key={path} />
      </main>
      <footer class="bottom">
        <p>
          Every answer can be followed to the words of an article. Nothing on this page comes from another
          host.
        </p>
      </footer>
    </>
  );
}
