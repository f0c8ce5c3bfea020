/** A marked span of a text, `end` exclusive, in UTF-16 code units. */
export interface Marked<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** A stretch of the text over which the same marks hold. */
export interface Stretch<Mark> {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Marks whose span ends with this stretch. */
  readonly ending: readonly Mark[];
}

/** Cuts a text from `from` to `to` wherever a span begins or ends; joined, the stretches are the text again. */
export function toStretches<Mark>(
  text: string,
  spans: readonly Marked<Mark>[],
  from = 0,
  to = text.length,
): Stretch<Mark>[] {
  const within = spans.filter(({ start, end }) => start < end && start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, from));
    cuts.add(Math.min(end, to));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    const over = within.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      marks: over.map(({ mark }) => mark),
      ending: over.filter((span) => span.end === end).map(({ mark }) => mark),
    };
  });
}

/** Where the paragraphs of a text are; they are divided by empty lines. */
export function paragraphsOf(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
