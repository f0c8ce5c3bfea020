import type { ComponentType } from 'preact';
import { ActorPage } from './pages/actor/index.tsx';
import { ArticlePage } from './pages/article/index.tsx';
import { EventPage } from './pages/event/index.tsx';
import { NotFound } from './pages/not-found.tsx';
import { ReviewPage } from './pages/review/index.tsx';
import { SearchPage } from './pages/search.tsx';
import { StartPage } from './pages/start/index.tsx';
import { TryPage } from './pages/try/index.tsx';
import { lazily } from './parts/lazily.tsx';

/** Drawing takes a library larger than all else together. */
const GraphPage = lazily(async () => (await import('./pages/graph/index.tsx')).GraphPage);

const ROUTES: readonly (readonly [path: RegExp, page: ComponentType])[] = [
  [/^\/$/, StartPage],
  [/^\/search$/, SearchPage],
  [/^\/actor\/./, ActorPage],
  [/^\/event\/./, EventPage],
  [/^\/article\/./, ArticlePage],
  [/^\/graph$/, GraphPage],
  [/^\/try$/, TryPage],
  [/^\/review$/, ReviewPage],
];

const NoPage = () => <NotFound />;

/** The page at a path of the explorer. */
export function pageAt(path: string): ComponentType {
  return ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? NoPage;
}

/** Whether the explorer, not the server, shows what is at a path. */
export function isPage(path: string): boolean {
  return pageAt(path) !== NoPage;
}
