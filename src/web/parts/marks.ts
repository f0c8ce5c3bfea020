import type { Kind } from '../api/answers.ts';
import type { Marked } from '../lib/stretches.ts';

/**
 * Why a stretch of the text is marked. `lights` is the id of what it lights beside the text, and which lights it;
 * `href` leads to it.
 */
export type Mark =
  | {
      readonly as: 'mention';
      readonly lights: string;
      readonly href: string;
      readonly kind: Kind;
      readonly name: string;
    }
  | {
      readonly as: 'report';
      readonly lights: string;
      readonly href: string;
      readonly title: string;
      readonly number: number;
    }
  | { readonly as: 'part'; readonly lights: string }
  | { readonly as: 'asked'; readonly lights: '' };

/** A name within a longer name, such as a country's in its regulator's, would cut the link of that in two. */
export function outermost(mentions: readonly Marked<Mark>[]): Marked<Mark>[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return ordered.filter(({ end }) => {
    const isOutside = end > reached;
    if (isOutside) reached = end;
    return isOutside;
  });
}

/** A mark at a span that may hold more than its place. */
export function marked({ start, end }: { start: number; end: number }, mark: Mark): Marked<Mark> {
  return { start, end, mark };
}
