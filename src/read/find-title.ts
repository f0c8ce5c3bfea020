import type { ScoredLine } from './score-lines.ts';
import { HEAD_LINES } from './settings.ts';
import { contentStems, stopShare, wordsOf } from './words.ts';

/** How many lines of the body the title is compared with. */
const COMPARED_PARAGRAPHS = 4;
/** Longest headline, in words, and how many most have at most. */
const MAX_TITLE_WORDS = 32;
const USUAL_TITLE_WORDS = 18;
const LONG_COST = 1.5;
const SENTENCE_COST = 3;
const QUOTE_COST = 1;
const DISTANCE_COST = 0.12;
/** A headline has its date line or byline below it; captions and standfirsts come after it as often as not. */
const ABOVE_DATE = 3;
const BYLINE_REACH = 6;
const FEWEST_TITLE_WORDS = 4;
const BLURB_LINES = 5;
const LEAST_SHARED = 3;
const LEAST_OF_BEST = 0.6;

/**
 * The line that is the headline, undefined where none above the body fits.
 * It shares most words with the first paragraphs; sentences (captions, standfirsts) and far lines count for less.
 */
export function findTitle(
  lines: readonly ScoredLine[],
  body: { readonly from: number; readonly to: number },
): ScoredLine | undefined {
  const opening = lines
    .slice(body.from, body.to)
    .filter(({ isProse }) => isProse)
    .slice(0, COMPARED_PARAGRAPHS);
  const stems = contentStems(opening.map(({ text }) => text).join(' '));
  const first = Math.max(0, body.from - HEAD_LINES);
  const last = firstParagraph(lines, body.from);
  const top = lines.slice(first, last);
  // A blurb may stand above the title: then the first lines of the block are looked at as well.
  const head = top.some(mayBeTitle) ? top : lines.slice(first, last + BLURB_LINES);
  const candidates = head
    .filter(mayBeTitle)
    .map((line) => ({ line, score: likeness(line, stems, last, isAboveByline(line, head)) }));
  const best = candidates.toSorted((a, b) => b.score - a.score || a.line.index - b.line.index)[0]?.line;
  // A standfirst that repeats the first paragraph stands right below the headline, never above it.
  const above = best && candidates.find(({ line }) => line.index === best.index - 1)?.line;
  return above && isHeadlineOf(above, best, stems) ? above : best;
}

/** Whether the line above the likeliest title speaks of the same things as fully: then that one is a standfirst. */
function isHeadlineOf(line: ScoredLine, below: ScoredLine, stems: ReadonlySet<string>): boolean {
  const shared = sharedStems(line, stems);
  const isOther = line.text.includes(below.text) || line.text.endsWith('.') || line.words > USUAL_TITLE_WORDS;
  return !isOther && shared >= LEAST_SHARED && shared >= sharedStems(below, stems) * LEAST_OF_BEST;
}

function sharedStems(line: ScoredLine, stems: ReadonlySet<string>): number {
  return [...contentStems(line.text)].filter((stem) => stems.has(stem)).length;
}

/** Index of the first line at or after the body's start that can be no headline. */
function firstParagraph(lines: readonly ScoredLine[], bodyStart: number): number {
  let index = bodyStart;
  while (index < lines.length && mayBeTitle(lines[index]!) && !isSentence(lines[index]!)) index++;
  return index;
}

function mayBeTitle(line: ScoredLine): boolean {
  const isTooLong =
    line.words > MAX_TITLE_WORDS || (line.isProse && line.words > USUAL_TITLE_WORDS && isSentence(line));
  return line.words >= 2 && !isTooLong && !line.isItem && line.furniture === undefined;
}

function isAboveByline(line: ScoredLine, head: readonly ScoredLine[]): boolean {
  return (
    line.words >= FEWEST_TITLE_WORDS &&
    head.some(
      ({ index, furniture }) =>
        furniture === 'byline' && index > line.index && index <= line.index + BYLINE_REACH,
    )
  );
}

function isSentence(line: ScoredLine): boolean {
  if (!/[.!…:]["”)]?$/.test(line.text)) return false;
  // A sentence full of names has fewer small words than others.
  return stopShare(wordsOf(line.text)) > (line.isProse ? 0 : 0.15);
}

function likeness(
  line: ScoredLine,
  stems: ReadonlySet<string>,
  bodyStart: number,
  isAboveDate: boolean,
): number {
  const own = contentStems(line.text);
  const shared = sharedStems(line, stems);
  const share = own.size === 0 ? 0 : shared / own.size;
  const costs =
    (isSentence(line) ? SENTENCE_COST : 0) +
    (/^["“]/.test(line.text) && /["”]$/.test(line.text) ? QUOTE_COST : 0) +
    (line.words > USUAL_TITLE_WORDS ? LONG_COST : 0) +
    (bodyStart - line.index) * DISTANCE_COST;
  const bonus = isAboveDate && shared > 0 ? ABOVE_DATE : 0;
  return Math.min(shared, 6) * (0.5 + share / 2) + Math.min(own.size, 6) / 4 + bonus - costs;
}
