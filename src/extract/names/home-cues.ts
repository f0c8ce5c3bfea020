import { HOME_WORDS } from '../data/names/home-words.ts';
import { countriesOf, sumsIn } from '../money.ts';
import type { Workspace } from './workspace.ts';

/** Cues of one land that count; more of them say no more. */
const MOST_CUES = 3;

interface HomePhrase {
  readonly words: readonly string[];
  readonly country: string;
}

/** Phrases by their first word. */
const BY_FIRST: ReadonlyMap<string, readonly HomePhrase[]> = indexPhrases();

/**
 * How many cues the text gives, without naming it, that it is of a land: its money, its houses, its honorifics. A cue of
 * several lands speaks for those alone that `isNamed` tells the article speaks of.
 */
export function homeCues(workspace: Workspace, isNamed: (country: string) => boolean): Map<string, number> {
  const cues = new Map<string, Set<string>>();
  const add = (cue: string, countries: readonly string[]): void => {
    for (const country of countries) {
      if (countries.length > 1 && !isNamed(country)) continue;
      cues.set(country, (cues.get(country) ?? new Set()).add(cue));
    }
  };
  for (const { sign } of sumsIn(workspace.document.text)) add(sign, countriesOf(sign));
  for (const [phrase, countries] of phrasesIn(workspace)) add(phrase, countries);
  return new Map([...cues].map(([country, found]) => [country, Math.min(MOST_CUES, found.size)]));
}

/** The phrases of `HOME_WORDS` that the text says, each with the countries that say so. */
function phrasesIn({ tokens }: Workspace): Map<string, string[]> {
  const found = new Map<string, string[]>();
  tokens.forEach(({ text }, at) => {
    for (const { words, country } of BY_FIRST.get(text) ?? []) {
      if (!words.every((word, i) => tokens[at + i]?.text === word)) continue;
      const phrase = words.join(' ');
      found.set(phrase, [...new Set([...(found.get(phrase) ?? []), country])]);
    }
  });
  return found;
}

function indexPhrases(): Map<string, HomePhrase[]> {
  const index = new Map<string, HomePhrase[]>();
  for (const [country, list] of Object.entries(HOME_WORDS))
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, country }]);
    }
  return index;
}
