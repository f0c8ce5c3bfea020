import { wordSet } from '../../lib/word-set.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../data/names/titles.ts';
import { HONORIFICS, PORTFOLIO } from '../data/names/words.ts';

/** Words of a Malay style that are an honorific behind another one alone: "Dato Seri Setia". */
const OF_STYLE = wordSet(
  'seri sri paduka setia utama wira laila patinggi panglima amar indera ir ir. ts ts. ar ar.',
);
const STYLES = new Set(['HE', 'H.E', 'H.E.', 'HRH', 'HH', 'HM']);

/** Ranks of several words: "Air Vice Marshal", "Rear Admiral", "Group Captain". */
const RANKS =
  /^(?:air (?:vice |chief )?(?:marshal|commodore)|(?:rear|vice) admiral|field marshal|group captain|wing commander|squadron leader)$/;
const LONGEST_RANK = 3;

/** Whether the token is a word of such a rank. */
export function isInRank(tokens: readonly { lower: string }[], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_RANK + 1); from <= at; from++) {
    for (let to = at + 1; to <= from + LONGEST_RANK; to++) {
      const words = tokens.slice(from, to).map(({ lower }) => lower);
      if (RANKS.test(words.join(' '))) return true;
    }
  }
  return false;
}

/** Words that only stand inside a rank of several. */
const IN_RANKS = new Set(['air', 'vice', 'chief', 'rear', 'field', 'group', 'wing', 'squadron', 'leader']);

/** Whether the token is an honorific where it stands. */
export function isHonorificAt(tokens: readonly { text: string; lower: string }[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (IN_RANKS.has(token.lower) && /^\p{Lu}/u.test(token.text) && isInRank(tokens, at)) return true;
  // "Tan Sri X", "Toh Puan Y": "Tan" alone is a name.
  const next = tokens[at + 1]?.text ?? '';
  if ((token.text === 'Tan' && next === 'Sri') || (token.text === 'Toh' && next === 'Puan')) return true;
  if (token.text === 'Sri' && tokens[at - 1]?.text === 'Tan') return true;
  if (token.text === 'Chief' && isChieftain(tokens, at)) return true;
  return isHonorific(token.text) || (OF_STYLE.has(token.lower) && at > 0 && isHonorificAt(tokens, at - 1));
}

/** "the Prime Minister, Chief X", "by Chief Y": a chieftain's style, where no body and no article stands in front and a name behind. */
function isChieftain(tokens: readonly { text: string; lower: string }[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:[,;:(]|by|with|from|to|and|under)$/.test(tokens[at - 1]?.text ?? '') &&
    !!next &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !TITLE_HEADS.has(next.lower) &&
    !TITLE_MODIFIERS.has(next.lower) &&
    !PORTFOLIO.has(next.lower) &&
    !tokens.slice(at + 2, at + 5).some(({ lower }) => lower === 'officer')
  );
}

/** Whether a word stands in front of a person's name and is no part of it: "Dr.", "Datuk", "Engr". */
export function isHonorific(word: string): boolean {
  if (STYLES.has(word)) return true;
  return HONORIFICS.has((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());
}
