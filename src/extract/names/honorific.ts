import { HONORIFICS } from '../data/names/words.ts';

/** Words of a Malay style that are an honorific behind another one alone: "Dato Seri Setia". */
const OF_STYLE = new Set(['seri', 'sri', 'paduka', 'setia', 'utama', 'wira', 'laila']);
const STYLES = new Set(['HE', 'H.E', 'H.E.', 'HRH', 'HH', 'HM']);

/** Whether the token is an honorific where it stands. */
export function isHonorificAt(tokens: readonly { text: string; lower: string }[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return isHonorific(token.text) || (OF_STYLE.has(token.lower) && at > 0 && isHonorificAt(tokens, at - 1));
}

/** Whether a word stands in front of a person's name and is no part of it: "Dr.", "Datuk", "Engr". */
export function isHonorific(word: string): boolean {
  if (STYLES.has(word)) return true;
  return HONORIFICS.has((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());
}
