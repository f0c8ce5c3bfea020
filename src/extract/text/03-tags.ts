import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../model/index.ts';
import type { Token } from '../document.ts';

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** The spans as tokens with lemma and part of speech, taken from the tagger's own token at the same place. */
export function tagTokens(text: string, spans: readonly Span[]): Token[] {
  const tags = readTags(text);
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < tags.length - 1 && tags[at]!.end <= start) at++;
    const form = text.slice(start, end);
    const lower = form.toLowerCase();
    const tag = tags[at];
    // A tagger's token that ends where ours does tells more of a hyphenated word than its first part.
    let last = at;
    while (last < tags.length - 1 && tags[last + 1]!.start < end) last++;
    const exact = tag && tag.start === start && tag.end === end;
    const pos = (exact ? tag : tags[last])?.pos ?? 'X';
    const lemma = exact ? tag.lemma : lower;
    return { text: form, lower, lemma, pos: settlePos(form, pos), start, end };
  });
}

/** A chain of this many characters without a space is no word. The tagger looks for addresses in it in square time. */
const CHAIN = /\S{200,}/g;

interface Tag extends Span {
  readonly pos: string;
  readonly lemma: string;
}

function readTags(text: string): Tag[] {
  const tokens = nlp.readDoc(text.replace(CHAIN, ({ length }) => '0'.repeat(length))).tokens();
  const values = tokens.out(its.value);
  const spaces = tokens.out(its.precedingSpaces as never) as string[];
  const parts = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as never) as string[];
  let at = 0;
  return values.map((value, i) => {
    const start = at + spaces[i]!.length;
    at = start + value.length;
    return { start, end: at, pos: parts[i]!, lemma: lemmas[i]! };
  });
}

const HYPHEN = /[-‐‑]/;

/** What the tagger gets wrong by rule: "IT" as a pronoun, hyphenated names as nouns. */
function settlePos(form: string, pos: string): string {
  if (form === 'IT' || form === 'US') return 'PROPN';
  if (HYPHEN.test(form) && /^\p{Lu}/u.test(form)) return 'PROPN';
  return pos;
}
