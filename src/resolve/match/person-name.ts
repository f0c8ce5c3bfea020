import { slug } from '../../lib/slug.ts';
import { spelledAlike } from './spelling.ts';
import {
  ARABIC_NAMES,
  COMMON_NAMES,
  FULL_NAMES,
  HONORIFICS,
  KOREAN_JAPANESE_SPELLINGS,
  NAME_PARTICLES,
  SHORT_SYLLABLES,
} from './words.ts';

/** A person's name, taken apart. */
export interface PersonName {
  /** The words without honorifics and particles, hyphens broken: `kim min su`. */
  readonly words: readonly string[];
  /** The same without breaks, in the order of the name and of the alphabet. */
  readonly joined: string;
  readonly sorted: string;
  /** Words that a hyphen binds to one name: `min`, `su` of "Kim Min-su". */
  readonly bound: readonly (readonly string[])[];
}

/** How two names of persons agree; the weights are in `features.ts`. */
export type PersonAgreement =
  | 'same'
  | 'reordered'
  | 'respelled'
  | 'nickname'
  | 'more names'
  | 'half a name'
  | 'initials'
  | 'one bare name'
  | 'part of it'
  | 'none';

const INITIAL = 1;
/** "H.E.", "H.R.H." before a name. */
const STYLE = /^\s*H\.\s?(?:R\.\s?)?[EH]\.?(?=\s)/;
const HYPHEN = /\p{L}[-\u2010\u2011]\p{L}/u;

export function toPersonName(name: string): PersonName {
  const written = withoutAddress(slug(name.replace(STYLE, '').replace(/[’'ʼ‘`]/g, '')).split('-'));
  const start = written.findIndex((word, at) => !HONORIFICS.has(word) || isDoubled(written, at));
  const end = written.findLastIndex((word) => !HONORIFICS.has(word));
  const named = start < 0 ? written : written.slice(start, end + 1);
  const plain = named.filter((word) => !NAME_PARTICLES.has(word));
  const words = plain.length === 0 ? named : plain;
  return { words, joined: words.join(''), sorted: [...words].sort().join(''), bound: boundWords(name) };
}

/** "Tun Tun Naing": a title does not come twice over, but for "Dr. Dr.". */
function isDoubled(words: readonly string[], at: number): boolean {
  return words[at] !== 'dr' && words[at] === words[at + 1];
}

/** "U Tun Tun Naing": the address of a man in Burmese, told from an initial by the three names that follow. */
function withoutAddress(words: readonly string[]): readonly string[] {
  const [first, ...others] = words;
  return first === 'u' && others.length > 2 && others.every((word) => word.length > INITIAL) ? others : words;
}

function boundWords(name: string): string[][] {
  return name
    .split(/\s+/)
    .filter((part) => HYPHEN.test(part))
    .map((part) =>
      slug(part)
        .split('-')
        .filter((word) => !NAME_PARTICLES.has(word)),
    )
    .filter((words) => words.length > 1);
}

/** A name of one word tells nobody apart from his namesakes, and initials alone tell nobody. */
export function isBarePerson({ words }: PersonName): boolean {
  return words.length < 2 || words.every((word) => word.length === INITIAL);
}

/** Whether all that two names share is borne by very many. */
export function sharesCommonOnly(a: PersonName, b: PersonName): boolean {
  const shared = a.words.filter((word) => b.words.includes(word));
  return shared.length > 0 && shared.every((word) => COMMON_NAMES.has(word));
}

/** How two names agree, `strict` where names are short syllables and a letter makes another name. */
export function comparePersons(a: PersonName, b: PersonName, country: string | null): PersonAgreement {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (a.joined === b.joined) return isBarePerson(a) ? 'one bare name' : 'same';
  if (isBarePerson(short)) return compareBare(short, long);
  if (a.sorted === b.sorted || isTurned(short, long)) return 'reordered';
  const strict = country !== null && SHORT_SYLLABLES.has(country);
  const kinds = align(short.words, long.words, strict);
  if (!kinds) return 'none';
  if (kinds.includes('initial')) return 'initials';
  if (breaksGivenName(short, long, strict)) return 'half a name';
  if (short.words.length < long.words.length) return kinds.includes('nickname') ? 'initials' : 'more names';
  if (kinds.includes('nickname')) return 'nickname';
  return 'respelled';
}

/**
 * Whether one name has only a part of a given name that a hyphen binds in the other: "Park Jin" is not "Park Jin-young".
 * Of a family name the second part is often left out: "Sonia Gharbi-Mestiri" and "Sonia Gharbi" are one.
 */
function breaksGivenName(short: PersonName, long: PersonName, isFamilyFirst: boolean): boolean {
  if (short.words.length === long.words.length) return false;
  return long.bound.some((words) => {
    const isFamily = !isFamilyFirst && words.at(-1) === long.words.at(-1);
    const shared = words.filter((word) => short.words.includes(word)).length;
    return !isFamily && shared > 0 && shared < words.length;
  });
}

/** Family name first in one and last in the other, the given name of two syllables joined in one of them. */
function isTurned(a: PersonName, b: PersonName): boolean {
  const turns = (words: readonly string[]) => [
    [...words.slice(1), words[0]!].join(''),
    [words.at(-1)!, ...words.slice(0, -1)].join(''),
  ];
  return turns(a.words).includes(b.joined) || turns(b.words).includes(a.joined);
}

function compareBare(bare: PersonName, other: PersonName): PersonAgreement {
  const [word] = bare.words.filter((part) => part.length > INITIAL);
  if (word === undefined || !other.words.includes(word)) return 'none';
  return 'part of it';
}

type Alignment = 'same' | 'respelled' | 'nickname' | 'initial';

/** How each word of the shorter name stands in the longer one, or undefined where one does not. */
function align(short: readonly string[], long: readonly string[], strict: boolean): Alignment[] | undefined {
  const free = [...long];
  const kinds: Alignment[] = [];
  const byFit = [...short].sort((a, b) => Number(long.includes(b)) - Number(long.includes(a)));
  for (const word of byFit) {
    const found = bestFit(word, free, strict);
    if (!found) return undefined;
    free.splice(found.index, 1);
    kinds.push(found.kind);
  }
  return kinds.includes('same') || kinds.every((kind) => kind === 'respelled') ? kinds : undefined;
}

function bestFit(word: string, free: readonly string[], strict: boolean) {
  const tests: readonly (readonly [Alignment, (other: string) => boolean])[] = [
    ['same', (other) => other === word],
    ['respelled', (other) => (strict ? isOneName(word, other) : isOneSpelling(word, other))],
    ['nickname', (other) => !strict && fullName(word) === fullName(other)],
    ['initial', (other) => (word.length === INITIAL || other.length === INITIAL) && word[0] === other[0]],
  ];
  for (const [kind, test] of tests) {
    const index = free.findIndex(test);
    if (index >= 0) return { kind, index };
  }
  return undefined;
}

function isOneName(a: string, b: string): boolean {
  return (KOREAN_JAPANESE_SPELLINGS.get(a) ?? a) === (KOREAN_JAPANESE_SPELLINGS.get(b) ?? b);
}

function isOneSpelling(a: string, b: string): boolean {
  const known = ARABIC_NAMES.get(a);
  return (known !== undefined && known === ARABIC_NAMES.get(b)) || spelledAlike(a, b) || joinsParticle(a, b);
}

function fullName(word: string): string {
  return FULL_NAMES.get(word) ?? word;
}

/** "Almehrizi" and "Mehrizi", where the article was written apart. */
function joinsParticle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && (long === `al${short}` || long === `el${short}`);
}
