import winkNLP from 'wink-nlp';
import type { Span } from '../../model/index.ts';
import type { Token } from '../document.ts';
import { taggerModel } from './tagger-model.ts';

const nlp = winkNLP(taggerModel, ['pos']);
const its = nlp.its;

/**
 * Characters after which a text is cut at the end of its line for the tagger, which holds all that it says of a text at
 * once: of 790 thousand characters 25 MB. No article of the gold set is longer.
 */
const LONGEST_PART = 50_000;

/** The spans as tokens with lemma and part of speech, taken from the tagger's own token at the same place. */
export function tagTokens(text: string, spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (let from = 0, next = 0; next < spans.length; ) {
    const to = endOfPart(text, from);
    const tags = readTags(text.slice(from, to), from);
    for (let at = 0; next < spans.length && spans[next]!.start < to; next++) {
      while (at < tags.length - 1 && tags[at]!.end <= spans[next]!.start) at++;
      tokens.push(toToken(text, spans[next]!, tags, at));
    }
    from = to;
  }
  return tokens;
}

function endOfPart(text: string, from: number): number {
  const end = text.indexOf('\n', from + LONGEST_PART);
  return end < 0 ? text.length : end;
}

/** A span as a token, where the first tag that ends behind its start is known. */
function toToken(text: string, { start, end }: Span, tags: readonly Tag[], at: number): Token {
  const said = text.slice(start, end);
  const tag = tags[at];
  // A tagger's token that ends where ours does tells more of a hyphenated word than its first part.
  let last = at;
  while (last < tags.length - 1 && tags[last + 1]!.start < end) last++;
  const exact = tag && tag.start === start && tag.end === end;
  // The tagger has each word once, where a slice is a text of its own in each place.
  const form = exact && tag.value === said ? tag.value : said;
  const lower = form.toLowerCase();
  const pos = (exact ? tag : tags[last])?.pos ?? 'X';
  const lemma = exact ? tag.lemma : lower;
  return { text: form, lower, lemma, pos: settlePos(form, pos), start, end };
}

/** A chain of this many characters without a space is no word. The tagger looks for addresses in it in square time. */
const CHAIN = /\S{200,}/g;

interface Tag extends Span {
  readonly value: string;
  readonly pos: string;
  readonly lemma: string;
}

/** The tagger's tokens of a part of the text that begins at `from`. */
function readTags(text: string, from: number): Tag[] {
  const tokens = nlp.readDoc(text.replace(CHAIN, ({ length }) => '0'.repeat(length))).tokens();
  const values = tokens.out(its.value);
  const spaces = tokens.out(its.precedingSpaces as never) as string[];
  const parts = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as never) as string[];
  let at = from;
  return values.map((value, i) => {
    const start = at + spaces[i]!.length;
    at = start + value.length;
    return { value, start, end: at, pos: parts[i]!, lemma: lemmas[i]! };
  });
}

const HYPHEN = /[-‐‑]/;

/** What the tagger gets wrong by rule: "IT" as a pronoun, hyphenated names as nouns. */
function settlePos(form: string, pos: string): string {
  if (form === 'IT' || form === 'US') return 'PROPN';
  if (HYPHEN.test(form) && /^\p{Lu}/u.test(form)) return 'PROPN';
  return pos;
}
