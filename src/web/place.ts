import { useEffect, useState } from 'preact/hooks';

/** Where the reader is: the address without its host. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

type Values = Readonly<Record<string, string | null>>;

const moved = new EventTarget();

/** The place at hand; the component is drawn again when it changes. */
export function usePlace(): Place {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const update = () => setHref(location.href);
    moved.addEventListener('move', update);
    window.addEventListener('popstate', update);
    return () => {
      moved.removeEventListener('move', update);
      window.removeEventListener('popstate', update);
    };
  }, []);
  const { pathname, searchParams } = new URL(href);
  return { path: pathname, query: searchParams };
}

/** Goes to an address of the explorer; with `replace` the one left is not kept in the history. */
export function go(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  moved.dispatchEvent(new Event('move'));
}

/** The address of the same page with some values of its query set, or taken out by null. */
export function withValues({ path, query }: Place, values: Values): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

/** Ids hold slashes and colons, which an address may keep as they are. */
function inPath(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
}

export const actorAddress = (id: string) => `/actor/${inPath(id)}`;
export const eventAddress = (id: string) => `/event/${inPath(id)}`;
export const articleAddress = (id: string, span?: { start: number; end: number }) =>
  `/article/${inPath(id)}${span ? `?at=${span.start}-${span.end}` : ''}`;

/** The id at the end of an address such as `/actor/agency:pk/moit`. */
export function idIn(path: string): string {
  const id = path.split('/').slice(2).join('/');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Lets links lead from page to page without loading anew; those of the API, of other hosts and downloads load. */
export function followLinks(isPage: (path: string) => boolean): () => void {
  const follow = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest('a') : null;
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return;
    if (click.defaultPrevented || click.button !== 0) return;
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    const { origin, pathname, search, hash, href } = new URL(link.href);
    const isHere = pathname === location.pathname && search === location.search;
    if (origin !== location.origin || !isPage(pathname) || (hash && isHere)) return;
    click.preventDefault();
    go(href);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
