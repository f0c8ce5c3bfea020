import type { Title, Workspace } from './workspace.ts';

/** The tokens of a title's whole phrase: body, country and determiner included. */
export interface Reach {
  from: number;
  to: number;
}

export const reaches = new WeakMap<Title, Reach>();

export function reachOf(title: Title): Reach {
  return reaches.get(title) ?? { from: title.from, to: title.to };
}

/** Adds a title of the same words for a holder or a body of its own. */
export function addOwnTitle(
  workspace: Workspace,
  title: Title,
  own: Partial<Title>,
  reach: Reach = reachOf(title),
): void {
  const added = { ...title, partner: null, ...own };
  workspace.titles.push(added);
  reaches.set(added, reach);
}
