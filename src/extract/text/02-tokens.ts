import type { Span } from '../../model/index.ts';
import { ABBREVIATIONS, INITIAL_OF_TWO } from '../data/names/abbreviations.ts';
import { isPlaceWord } from '../data/names/places.ts';

const LETTER = '\\p{L}\\p{M}';
const TOKEN = new RegExp(
  [
    'https?:\\/\\/[^\\s)\\]]+', // addresses
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+', // mail
    '[@#][\\p{L}_][\\p{L}\\p{N}_]*', // handles, hashtags
    `(?:\\p{L}\\.){2,}(?:\\p{L}(?![${LETTER}]))?`, // U.S., J.W., A.I., p.m., S.p.A., d.o.o.
    '\\p{Ll}:\\p{Ll}{2,}', // m:tel
    "Dato['’](?=\\s)",
    '\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|bn|mn|tn|k|m|G|g|x)?(?![\\p{L}\\d])', // 3.5bn, 5G, 27th
    // a host ("booking.com")
    '[\\p{L}\\p{N}-]+\\.(?:com|org|net|gov|edu|io|ai|co|int|info|tv|pk|in|uk|eu|cn|ru|de)(?![\\p{L}\\d.])',
    // a word: letters and digits, with apostrophes, hyphens and ampersands inside
    `[${LETTER}\\p{N}]+(?:['’‘ʻʼ\`&-‐‑][${LETTER}\\p{N}]+)*`.replace('&-‐‑', '&‐‑-'),
    '\\.{2,}|…',
    '[^\\s]',
  ].join('|'),
  'gu',
);
const CLITIC = /(?:['’](?:s|S|ve|re|ll|d|m)|n['’]t)$/;
const APOSTROPHE = /['’]/;
const HYPHEN = /[-‐‑]/;

/**
 * Words, numbers and marks of a text as spans, in order, white space left out.
 * Possessive "'s" and "n't" stand alone; a hyphenated name ("Al-Swaha") is one token, a compound of places
 * ("China-Zambia") or with a lower-case end ("U.S.-based") is cut; an abbreviation keeps its full stop.
 */
export function findTokens(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const last = spans.at(-1);
    if (match[0] === '.' && last && last.end === start && keepsStop(text, last)) {
      spans[spans.length - 1] = { start: last.start, end: start + 1 };
    } else if (match[0] === '&' && last && last.end === start && last.end - last.start === 1) {
      spans[spans.length - 1] = { start: last.start, end: start + 1 }; // "e&"
    } else pushWord(spans, match[0], start);
  }
  return spans;
}

function pushWord(spans: Span[], word: string, start: number): void {
  const clitic = APOSTROPHE.test(word) ? CLITIC.exec(word) : null;
  if (clitic && clitic.index > 0) {
    pushWord(spans, word.slice(0, clitic.index), start);
    spans.push({ start: start + clitic.index, end: start + word.length });
    return;
  }
  if (!HYPHEN.test(word) || !/\p{L}/u.test(word) || !mustCut(word.split(HYPHEN))) {
    spans.push({ start, end: start + word.length });
    return;
  }
  let at = start;
  for (const part of word.split(/([-‐‑])/)) {
    if (part) spans.push({ start: at, end: at + part.length });
    at += part.length;
  }
}

const COMPOUND_END =
  /^(?:based|owned|led|backed|made|run|funded|listed|headquartered|born|style|era|wide|linked|related|controlled|approved|sponsored|affiliated|driven|enabled|powered|level|elect|designate)$/;

/** Whether a hyphenated word is a compound of separate words rather than one name. */
function mustCut(parts: readonly string[]): boolean {
  if (parts.some((part) => isPlaceWord(part))) return true;
  return parts.length === 2 && COMPOUND_END.test(parts[1]!) && /^\p{Lu}/u.test(parts[0]!);
}

const SENTENCE_OPENS = /^\.\s(?:The|It|He|She|They|In|But|This|That|On|At|For|As|And|A|An|Its|His|Her)\s/;
/** Words in front of the platform X, and of no person's initial. */
const BEFORE_PLATFORM =
  /\b(?:on|like|via|of|through|platforms?|site|network|against|over|using|onto|into|including) $/;
/** Characters of the longest of them, and the white space around it. */
const LONGEST_BEFORE = 12;

/** Whether the full stop after a word is part of it: "Dr.", "Inc.", an initial. */
function keepsStop(text: string, word: Span): boolean {
  const form = text.slice(word.start, word.end);
  if (ABBREVIATIONS.has(form)) return true;
  const initial = /^\p{Lu}$/u.test(form) || INITIAL_OF_TWO.test(form) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(form);
  // "blocked X. The regulator": a platform of one letter ends its sentence, an initial does not.
  if (
    initial &&
    SENTENCE_OPENS.test(text.slice(word.end, word.end + 8)) &&
    /\p{Ll} $/u.test(text.slice(Math.max(0, word.start - 2), word.start))
  )
    return false;
  if (form === 'X' && BEFORE_PLATFORM.test(text.slice(Math.max(0, word.start - LONGEST_BEFORE), word.start)))
    return false;
  return initial && /^\.\s?\p{Lu}/u.test(text.slice(word.end, word.end + 3));
}
