import { findDates } from './find-date.ts';
import { type FurnitureKind, furnitureKind } from './furniture.ts';
import { MAX_META_WORDS, PROSE_STOP_SHARE } from './settings.ts';
import { countWords, stopShare, wordsOf } from './words.ts';

/** A line of a page with what tells prose from furniture. */
export interface ScoredLine {
  /** Position among the lines of the page. */
  readonly index: number;
  /** Clean, without its bullet. */
  readonly text: string;
  readonly isItem: boolean;
  readonly furniture: FurnitureKind | undefined;
  readonly words: number;
  readonly isProse: boolean;
  /** Short, and one of the lines that follow a colon. */
  readonly isListed: boolean;
  readonly score: number;
}

/** A line before scoring. `isItem`: it stands behind a bullet. `isMenu`: it is made of links or separated words. */
export interface PageLine {
  readonly index: number;
  readonly text: string;
  readonly isItem: boolean;
  readonly isMenu: boolean;
}

/** What a line of furniture costs a block that spans it. A stop costs what two long paragraphs bring. */
const FURNITURE_COST: Readonly<Record<FurnitureKind, number>> = {
  stop: 12,
  teaser: 1,
  share: 0.7,
  subscribe: 2,
  comment: 6,
  legal: 2,
  copyright: 8,
  menu: 2,
  byline: 0.5,
  caption: 0.5,
};
/** "at", "on" and "am" stand in date lines too. */
const DATE_LINE_STOP_SHARE = 0.35;
/** Sentences after a copyright line or a heading over comments count for less: readers write at length. */
const AFTER_END = 0.2;
const ENDS: ReadonlySet<FurnitureKind | undefined> = new Set(['comment', 'copyright']);
/** In words: above it such a line stands at the page's top. */
const LEAST_BEFORE_END = 60;
/** Words behind a date from which a line that ends in a full stop is a sentence. */
const SENTENCE_WORDS = 8;
/** "DHAKA — ", "Singapore, 14 Nov 2025: ", "AMMAN, Jan 5 (Petra) -- ": what only the first sentence of a report has. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.' ]{1,30}, ?(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+\.?)(?:,? \d{4})?|\p{Lu}{2}[\p{Lu}.' ]{1,30})(?: ?\([\p{L} /]{2,30}\))? ?(?:—|–|--|-|:) ?\p{Lu}/u;
const ITEM_AFTER_COLON = 0.6;
const SHORT_LINE_COST = 1;
const LOOSE_ITEM_COST = 0.8;

/** An agency may sign behind the last sentence: "… and Fahmi. — Bernama". */
const SENTENCE_END = /[.!?…:;]["”’»)\]]*(?:\s?[■◆●□]|\s?[–—/-]{1,2}\s?\p{Lu}[\p{L}/. ]{1,24})?$/u;

/** Headlines end in none: "On Monday, Tembosat chief executive Jane Wanjiru met Minister Eliud Owalo in Nairobi." */
const FULL_STOP = /\p{L}[.!?]["”’»)\]]*$/u;
/** Share of the small words of prose that a sentence full of names has. */
const NAMES_SHARE = 0.5;

/** Each line with its score: prose above zero by its length, all else below. */
export function scoreLines(lines: readonly PageLine[]): readonly ScoredLine[] {
  const isEnglish = lines.some(({ text }) => looksLikeProse(text, PROSE_STOP_SHARE));
  const scored: ScoredLine[] = [];
  let inList = false;
  let proseSoFar = 0;
  let isAfterEnd = false;
  for (const line of lines) {
    const furniture = kindOf(line);
    const isProse = !furniture && looksLikeProse(line.text, isEnglish ? PROSE_STOP_SHARE : 0);
    const words = countWords(line.text);
    // A list goes on over short lines until a sentence or furniture ends it.
    const isListed: boolean =
      inList && !furniture && (line.isItem || words <= MAX_META_WORDS) && !(isProse && !line.isItem);
    inList = !furniture && (line.text.endsWith(':') || isListed);
    const facts = { ...line, furniture, words, isProse, isListed };
    const score = scoreOf(facts);
    scored.push({ ...facts, score: isAfterEnd && score > 0 ? score * AFTER_END : score });
    if (isProse) proseSoFar += words;
    isAfterEnd ||= ENDS.has(furniture) && proseSoFar >= LEAST_BEFORE_END;
  }
  return scored;
}

/** First and last line of the contiguous block with the greatest sum, `to` exclusive; empty where no line scores. */
export function bestBlock(lines: readonly ScoredLine[]): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [index, { score }] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += score;
    if (sum > best.sum) best = { from, to: index + 1, sum };
  }
  return best;
}

/** Whether a line is a date line, with or without a byline: short, dated, no sentence. */
export function isDateLine(line: string): boolean {
  const words = countWords(line);
  if (
    words > MAX_META_WORDS ||
    (words > 4 && /[.!?]$/.test(line) && stopShare(wordsOf(line)) >= PROSE_STOP_SHARE)
  )
    return false;
  const dates = findDates(line);
  if (dates.length === 0) return false;
  // "Singapore, 14 Nov 2025: The minister met …": a sentence behind its dateline.
  const behind = line.slice(dates.at(-1)!.end);
  if (countWords(behind) >= SENTENCE_WORDS && /[.!?]["”’]?$/.test(line)) return false;
  const dated = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    dated * 4 >= line.length ||
    /\d{1,2}:\d{2}|[|/–—·•:,]\s|^(?:published|posted|updated|by|on|from)\b/i.test(line)
  );
}

function kindOf(line: PageLine): FurnitureKind | undefined {
  if (line.isMenu) return furnitureKind(line.text) ?? 'menu';
  if (line.text.length > 700) return undefined;
  const kind = furnitureKind(line.text);
  if (kind) return kind;
  return isDateLine(line.text) && stopShare(wordsOf(line.text)) < DATE_LINE_STOP_SHARE ? 'byline' : undefined;
}

function looksLikeProse(text: string, stopShareNeeded: number): boolean {
  const words = wordsOf(text);
  if (words.length < 5) return false;
  const share = stopShare(words);
  if (words.length >= SENTENCE_WORDS && SENTENCE_END.test(text) && DATELINE.test(text)) return true;
  if (words.length >= SENTENCE_WORDS && FULL_STOP.test(text)) return share >= stopShareNeeded * NAMES_SHARE;
  if (SENTENCE_END.test(text)) return share >= stopShareNeeded * (words.length < 10 ? 1.2 : 0.8);
  return words.length >= 25 && share >= stopShareNeeded * 0.7;
}

function scoreOf(line: Omit<ScoredLine, 'score'>): number {
  if (line.furniture) return -FURNITURE_COST[line.furniture];
  if (line.isProse) return line.words < 10 ? 0.5 : Math.min(line.words, 60) / 10 + 0.5;
  if (line.isListed) return ITEM_AFTER_COLON;
  return line.isItem ? -LOOSE_ITEM_COST : -SHORT_LINE_COST;
}
