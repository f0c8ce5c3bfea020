import { editDistance } from '../../lib/edit-distance.ts';

/** Pairs of spellings of one sound in Latin letters, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:tsch|sch|sh|tch|ch|zh|dj|tj)/g, 'j'],
  [/(?:kh|gh|q|ck|c(?![ei]))/g, 'k'],
  [/c/g, 's'],
  [/(?:dh|th)/g, 't'],
  [/d/g, 't'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(?<=.)h/g, ''],
  [/(?<=.)[aeiouy]+/g, ''],
  [/^[eiy]+/g, 'i'],
  [/^[ou]+/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/**
 * A word by its consonants, the same for the usual spellings of a name in Latin letters: "Shehbaz" and "Shahbaz",
 * "Khaled" and "Khalid", "Volodymyr" and "Wolodymyr". Words that share one need not be the same name.
 */
export function skeleton(word: string): string {
  return SOUNDS.reduce((text, [sound, plain]) => text.replace(sound, plain), word);
}

/** A name with words that are written in one or in two in one way: acronyms count "co-operation" once, "Southeast" twice. */
export function inOneSpelling(name: string): string {
  return name.replace(/\bco-operation\b/gi, 'cooperation').replace(/\b(north|south)(east|west)/gi, '$1 $2');
}

/** Letters of which fewer make a word too short to be told by its consonants: "Wang" and "Wong" are two names. */
const SHORTEST = 5;

/** Whether two words are likely spellings of one name: the same consonants and at most two edits in three letters. */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b || haveLongVowels(a, b)) return true;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  if (/\d/.test(a + b)) return false;
  if (skeleton(a) !== skeleton(b) || !vowelsAgree(a, b)) return false;
  return editDistance(a, b) <= Math.max(2, Math.floor(Math.min(a.length, b.length) / 3));
}

/** Letters of the shortest name whose long vowel may be written with one letter or two: "Rima" and "Reema". */
const SHORTEST_LONG = 4;

function haveLongVowels(a: string, b: string): boolean {
  const short = (word: string) => word.replace(/ee/g, 'i').replace(/oo|ou/g, 'u');
  return Math.min(a.length, b.length) >= SHORTEST_LONG && short(a) === short(b);
}

/** Vowels that one is written for another: "Khaled" and "Khalid", "Muhammad" and "Mohammed", not "Lykke" and "Løkke". */
const VOWELS: Readonly<Record<string, string>> = { a: 'ae', e: 'aei', i: 'eiy', y: 'iy', o: 'ou', u: 'ou' };

/** Written or left out between two vowels: "Tokayev", "Toqaev". */
const GLIDE = /(?<=[aeiou])y(?=[aeiou])/g;

/** Whether the vowels between the consonants may stand for each other; one that is left out tells nothing. */
function vowelsAgree(a: string, b: string): boolean {
  const vowels = (word: string): readonly string[] => word.replace(GLIDE, '').match(/[aeiouy]+/g) ?? [];
  const [left, right] = [vowels(a), vowels(b)];
  if (left.length !== right.length) return true;
  return left.every((group, index) => groupsAgree(group, right[index]!));
}

/** The same vowels, or an umlaut written out in one: "Müller" and "Mueller". */
function groupsAgree(a: string, b: string): boolean {
  return (standFor(a, b) && standFor(b, a)) || withoutUmlaut(a) === withoutUmlaut(b);
}

function withoutUmlaut(vowels: string): string {
  return vowels.replace(/(?<=[aou])e/g, '');
}

function standFor(vowels: string, others: string): boolean {
  return [...vowels].every((vowel) => [...VOWELS[vowel]!].some((other) => others.includes(other)));
}
