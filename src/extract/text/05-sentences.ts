import { wordSet } from '../../lib/word-set.ts';
import { MAY_END_SENTENCE } from '../data/names/abbreviations.ts';
import type { Dateline, Paragraph, Sentence, Token } from '../document.ts';

const STOP = /^(?:[.!?]|\.{2,}|…)$/;
const CLOSING = /^["”’»)\]']$/;
const OPENING = /^(?:["“‘«([']|[\p{Lu}\p{N}@#•])/u;
const STARTERS =
  wordSet(`the a an this that these those it its he she they his her their we our i you in on at by for from with under after
  before during while when as if but and also however meanwhile last earlier since according there both all some
  many most no not other another such`);
/** What begins a sentence after a firm's "Inc.", yet is a title after a state's "U.S.". */
const TITLES = /^(?:president|prime|minister)$/;
const STATE = /^[UE]\.(?:S|K|N|U|A\.E)\.?$/;

/**
 * Tokens after which a sentence is cut. The longest of 2,119 in 190 articles has 76; a table or a list without full stops has
 * more, and what looks at each pair of words in a sentence would take the square of it.
 */
const LONGEST_SENTENCE = 300;

/** The sentences of each paragraph, in order; the dateline and a list mark are left out. */
export function findSentences(
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
  dateline: Dateline | null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    const end = endOf(tokens, at, paragraph.end);
    while (at < end && isBeforeText(tokens[at]!, paragraph, dateline)) at++;
    for (let from = at; from < end; ) {
      const to = sentenceEnd(tokens, from, Math.min(end, from + LONGEST_SENTENCE));
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      sentences.push({ ...span, index: sentences.length, paragraph: index, from, to });
      from = to;
    }
    at = end;
  });
  return sentences;
}

function endOf(tokens: readonly Token[], from: number, offset: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]!.start < offset) end++;
  return end;
}

function isBeforeText(token: Token, paragraph: Paragraph, dateline: Dateline | null): boolean {
  if (dateline && token.start >= dateline.start && token.end <= dateline.end) return true;
  return paragraph.kind === 'item' && token.start === paragraph.start && !/[\p{L}\p{N}]/u.test(token.text);
}

function sentenceEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (!endsAt(tokens, i, from)) continue;
    let to = i + 1;
    while (to < end && CLOSING.test(tokens[to]!.text) && tokens[to]!.start === tokens[to - 1]!.end) to++;
    if (to >= end) return end;
    if (OPENING.test(tokens[to]!.text)) return to;
  }
  return end;
}

function endsAt(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!;
  if (STOP.test(token.text)) {
    // "2. The MOU", "iv. that": a number of the list, no sentence.
    const isOfList = i === from + 1 && /^(?:\d{1,3}|[ivx]{1,5}|\p{L})$/u.test(tokens[from]!.text);
    return !isOfList && !isDecimalPoint(tokens, i);
  }
  const next = tokens[i + 1];
  return (
    token.text.endsWith('.') &&
    MAY_END_SENTENCE.test(token.text) &&
    !!next &&
    (STARTERS.has(next.lower) || (TITLES.test(next.lower) && !STATE.test(token.text))) &&
    /^\p{Lu}/u.test(next.text)
  );
}

/** "R1.2bn", "Sh6.2 billion": with the letters of a currency before it, a number comes as several tokens. */
function isDecimalPoint(tokens: readonly Token[], i: number): boolean {
  const [before, point, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!before || !after || before.end !== point.start || point.end !== after.start) return false;
  return /\d$/.test(before.text) && /^\d/.test(after.text);
}
