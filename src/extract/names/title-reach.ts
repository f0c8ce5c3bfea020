import type { Title } from './workspace.ts';

/** The tokens of a title's whole phrase: body, country and determiner included. */
export interface Reach {
  from: number;
  to: number;
}

export const reaches = new WeakMap<Title, Reach>();

export function reachOf(title: Title): Reach {
  return reaches.get(title) ?? { from: title.from, to: title.to };
}
