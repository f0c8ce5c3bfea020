import { getOrMake } from '../../lib/get-or-make.ts';
import { groupBy } from '../../lib/group-by.ts';
import { HOME_WORDS } from '../data/names/home-words.ts';
import { countriesOf, sumsIn } from '../money.ts';
import type { Workspace } from './workspace.ts';

/** Cues of one land that count; more of them say no more. */
const MOST_CUES = 3;

interface HomePhrase {
  readonly words: readonly string[];
  /** That say so. */
  readonly countries: readonly string[];
}

/** Phrases by their first word. */
const BY_FIRST: ReadonlyMap<string, readonly HomePhrase[]> = groupBy(homePhrases(), ({ words }) => words[0]!);

/**
 * How many cues the text gives, without naming it, that it is of a land: its money, its houses, its honorifics. A cue of
 * several lands speaks for those alone that `isNamed` tells the article speaks of.
 */
export function homeCues(workspace: Workspace, isNamed: (country: string) => boolean): Map<string, number> {
  const cues = new Map<string, Set<string>>();
  const add = (cue: string, countries: readonly string[]): void => {
    for (const country of countries) {
      if (countries.length > 1 && !isNamed(country)) continue;
      getOrMake(cues, country, () => new Set()).add(cue);
    }
  };
  for (const { sign } of sumsIn(workspace.document.text)) add(sign, countriesOf(sign));
  for (const { words, countries } of phrasesIn(workspace)) add(words.join(' '), countries);
  return new Map([...cues].map(([country, found]) => [country, Math.min(MOST_CUES, found.size)]));
}

/** The phrases that the text says, each as often as it does. */
const phrasesIn = ({ tokens }: Workspace): HomePhrase[] =>
  tokens.flatMap(({ text }, at) =>
    (BY_FIRST.get(text) ?? []).filter(({ words }) => words.every((word, i) => tokens[at + i]?.text === word)),
  );

function homePhrases(): HomePhrase[] {
  const said = Object.entries(HOME_WORDS).flatMap(([country, list]) =>
    list.split('|').map((phrase) => ({ phrase, country })),
  );
  return [...groupBy(said, ({ phrase }) => phrase)].map(([phrase, each]) => ({
    words: phrase.split(' '),
    countries: each.map(({ country }) => country),
  }));
}
