import { PROSE_STOP_SHARE } from './settings.ts';
import { stopShare, wordsOf } from './words.ts';

/** `en` where the text has the share of function words that English prose has, else null: other tongues are not told apart. */
export function guessLanguage(text: string): string | null {
  return stopShare(wordsOf(text.slice(0, 5000))) >= PROSE_STOP_SHARE ? 'en' : null;
}
