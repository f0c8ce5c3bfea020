import { type Word, wordsIn } from '../lib/words.ts';
import type { SearchField } from './schema-types.ts';

export interface SnippetRow {
  readonly field: SearchField;
  readonly text: string;
  readonly start: number | null;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** Characters on either side of the first word of a stretch: about a line and a half in all. */
const AROUND = 80;
const MOST_STRETCHES = 2;

/** A name or title with the words that begin as one of those looked for. */
export function snippetOf(field: SearchField, text: string, words: readonly string[]): SnippetRow {
  return { field, text, start: null, highlights: placesOf(text, words).map(spanOf) };
}

/** The stretches of a text that hold most of the words, the earlier of those that tie, in the order of the text. */
export function snippetsOfText(text: string, words: readonly string[]): SnippetRow[] {
  const body = text.indexOf('\n\n') + 1;
  const places = placesOf(text, words).filter(({ start }) => start >= body);
  const stretches: { from: number; to: number; distinct: number }[] = [];
  for (const { start } of places) {
    if (start < (stretches.at(-1)?.to ?? 0)) continue;
    const stretch = stretchAround(text, start, body);
    const inside = places.filter((place) => place.start >= stretch.from && place.end <= stretch.to);
    stretches.push({ ...stretch, distinct: new Set(inside.map(({ folded }) => folded)).size });
  }
  return [...stretches]
    .sort((a, b) => b.distinct - a.distinct || a.from - b.from)
    .slice(0, MOST_STRETCHES)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const cut = text.slice(from, to);
      return { field: 'TEXT', text: cut, start: from, highlights: placesOf(cut, words).map(spanOf) };
    });
}

function placesOf(text: string, words: readonly string[]): Word[] {
  return wordsIn(text).filter(({ folded }) => words.some((word) => folded.startsWith(word)));
}

/** Cut between words, and not across paragraphs. */
function stretchAround(text: string, at: number, body: number): { from: number; to: number } {
  const before = text.slice(Math.max(body, at - AROUND), at);
  const after = text.slice(at, at + AROUND * 2);
  const lineStart = before.lastIndexOf('\n') + 1;
  const wordStart = at - AROUND > body && lineStart === 0 ? before.search(/\s/) + 1 : lineStart;
  const lineEnd = after.indexOf('\n');
  const wordEnd = at + AROUND * 2 < text.length ? after.search(/\s\S*$/) : after.length;
  const end = lineEnd >= 0 ? lineEnd : wordEnd > 0 ? wordEnd : after.length;
  return { from: at - before.length + wordStart, to: at + end };
}

function spanOf({ start, end }: Word): { start: number; end: number } {
  return { start, end };
}
