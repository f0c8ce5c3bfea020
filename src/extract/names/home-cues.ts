import { getOrMake } from '../../lib/get-or-make.ts';
import { groupBy } from '../../lib/group-by.ts';
import { HOME_LETTERS, HOME_WORDS } from '../data/names/home-words.ts';
import { findPlace } from '../data/names/places.ts';
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

/** How many places of a land the lines around the article name: its menu, its line of place and date. */
export function furnitureCues({ document }: Workspace): Map<string, number> {
  const places = new Map<string, Set<string>>();
  for (const line of document.article.cut) {
    const words = wordsOf(line).map((text) => ({ text }));
    for (let at = 0; at < words.length; at++) {
      const place = findPlace(words, at);
      if (!place) continue;
      getOrMake(places, place.country, () => new Set()).add(place.city ?? place.form);
      at = place.to - 1;
    }
  }
  return new Map([...places].map(([country, found]) => [country, Math.min(MOST_CUES, found.size)]));
}

const wordsOf = (line: string): string[] => line.split(/[^\p{L}.'’]+/u).filter(Boolean);

/** How many of its names tell by their letters that the text is of a land; a letter of several lands as `homeCues` has it. */
export function letterCues(
  { tokens, document }: Workspace,
  isNamed: (country: string) => boolean,
): Map<string, number> {
  const around = document.article.cut.flatMap(wordsOf);
  const words = new Set(
    [...tokens.map(({ text }) => text), ...around].filter((text) => NAME_OF_LETTERS.test(text)),
  );
  const cues = new Map<string, number>();
  for (const [country, letters] of LETTERS) {
    const found = [...words].filter((word) => {
      const own = letters.filter((letter) => word.includes(letter));
      return own.some((letter) => COUNTRIES_OF.get(letter)!.length === 1 || isNamed(country));
    });
    if (found.length > 0) cues.set(country, Math.min(MOST_CUES, found.length));
  }
  return cues;
}

/** A word with a capital and a letter that English lacks. */
const NAME_OF_LETTERS = /^\p{Lu}.*[^\p{ASCII}\p{P}]|^(?!\p{ASCII})\p{Lu}/u;

const LETTERS = Object.entries(HOME_LETTERS).map(([country, letters]) => [country, [...letters]] as const);

const COUNTRIES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...groupBy(
      LETTERS.flatMap(([country, letters]) => letters.map((letter) => ({ letter, country }))),
      ({ letter }) => letter,
    ),
  ].map(([letter, each]) => [letter, each.map(({ country }) => country)]),
);

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
