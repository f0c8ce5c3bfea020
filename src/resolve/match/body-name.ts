import { slug } from '../../lib/slug.ts';
import { countryOfWords, MOST_COUNTRY_WORDS } from '../../model/index.ts';
import { withoutDots, writeOut } from '../canonical-name.ts';
import { acronymLetters, isAcronym, standsFor } from './acronym.ts';
import { inOneSpelling, spelledAlike } from './spelling.ts';
import { BODY_TYPES, LOOSE_WORDS, SMALL_WORDS } from './words.ts';

/** The name of a public body or an organization, taken apart. */
export interface BodyName {
  /** Letters of an acronym, else null. */
  readonly acronym: string | null;
  /** All words as they are written, and without those of a country. */
  readonly words: readonly string[];
  readonly homeless: readonly string[];
  /** What it is: `ministry`, `authority`; sorted. */
  readonly types: readonly string[];
  /** What it is for, one list of stems for each member of its list: `information technology`, `telecommunication`. */
  readonly fields: readonly (readonly string[])[];
  /** Words that one article leaves out: `national`. */
  readonly loose: readonly string[];
  /** The country that its name tells, else null. */
  readonly country: string | null;
}

export type BodyAgreement =
  | 'same'
  | 'reordered'
  | 'loose words'
  | 'leading field'
  | 'some fields'
  | 'respelled'
  | 'bare type'
  | 'initials'
  | 'near'
  | 'none';

/** Phrases that are one field though they hold an "and". */
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/\binformation (?:and|&) communications? technolog(?:y|ies)\b/gi, 'ict'],
  [/\bict\b/gi, 'ict'],
  [/\bartificial intelligence\b/gi, 'ai'],
  [/\bresearch (?:and|&) development\b/gi, 'r-d'],
];

export function toBodyName(text: string): BodyName {
  const name = inOneSpelling(withoutDots(text));
  const acronym = isAcronym(name) ? acronymLetters(name) : null;
  const whole = WHOLE.reduce((text, [phrase, word]) => text.replace(phrase, word), name);
  const segments = whole
    .split(/,|&|\band\b|\bund\b|\bet\b|\/|\+/i)
    .map((segment) =>
      writeOut(slug(segment))
        .split('-')
        .filter((word) => word !== ''),
    )
    .filter((segment) => segment.length > 0);
  const { country, rest } = takeCountry(segments);
  const own = rest.map((segment) => segment.filter((word) => !SMALL_WORDS.has(word)));
  const all = own.flat();
  const fields = own
    .map((segment) =>
      segment.map(stem).filter((word) => !isType(word) && !LOOSE_WORDS.has(word) && word !== ''),
    )
    .filter((segment) => segment.length > 0);
  return {
    acronym,
    words: slug(name).split('-'),
    homeless: takeCountry([slug(name).split('-')]).rest.flat(),
    types: [...new Set(all.map(stem).filter(isType))].sort(),
    fields,
    loose: all.filter((word) => LOOSE_WORDS.has(word)),
    country,
  };
}

/** The acronym of "TRA Bahrain", "Pakistan's PTA" and "US FCC"; undefined for other names. */
export function acronymBesideCountry(text: string): string | undefined {
  const words = withoutDots(text)
    .replace(/[’']s\b/g, '')
    .trim()
    .split(/\s+/);
  const [acronym, ...others] = words.filter((word) => isAcronym(word) && !countryOfWords(slug(word)));
  const rest = words.filter((word) => word !== acronym);
  return others.length === 0 && rest.length > 0 && countryOfWords(slug(rest.join(' '))) ? acronym : undefined;
}

function isType(word: string): boolean {
  return BODY_TYPES.has(word);
}

/** Takes the words of one country out: "Pakistan Telecommunication Authority", "Authority of Sri Lanka". */
function takeCountry(segments: readonly (readonly string[])[]) {
  let country: string | null = null;
  const rest = segments.map((words) => {
    for (let size = Math.min(MOST_COUNTRY_WORDS, words.length); size > 0; size--) {
      for (let at = 0; at + size <= words.length; at++) {
        const found = countryOfWords(words.slice(at, at + size).join('-'));
        if (!found || (country !== null && found !== country)) continue;
        country = found;
        return [...words.slice(0, at), ...words.slice(at + size)];
      }
    }
    return words;
  });
  return { country: country as string | null, rest };
}

/** One form of a word: no plural, one of the spellings in use on both sides of the Atlantic, one of two long forms. */
export function stem(word: string): string {
  if (word === 'affairs' || word === 'matters') return '';
  return word
    .replace(/is(ations?|ational|ing|ed?|ers?)$/, 'iz$1')
    .replace(/^digitaliz(?=ation|ed?$|ing$)/, 'digitiz')
    .replace(/^(transport)ation$/, '$1')
    .replace(/^(defen|licen)c(es?|ing)$/, '$1s$2')
    .replace(/^(cent|fib|theat)re(s?)$/, '$1er$2')
    .replace(/^(program)me(s?)$/, '$1$2')
    .replace(/^(lab|harb|behavi)our(s?)$/, '$1or$2')
    .replace(/^(alumin)ium$/, '$1um')
    .replace(/^regulatory$/, 'regulator')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su]{1}.{2,})(?<![sui])s$/, '');
}

/** How the names of two bodies agree, without regard to their types. */
export function compareBodies(a: BodyName, b: BodyName): BodyAgreement {
  if (a.acronym !== null && b.acronym !== null) return a.acronym === b.acronym ? 'same' : 'none';
  if (a.words.join('-') === b.words.join('-')) return isBareBody(a) ? 'bare type' : 'same';
  if (readsAs(a, b) || readsAs(b, a)) return 'initials';
  const [left, right] = [a.fields.flat(), b.fields.flat()];
  if (left.length === 0 && right.length === 0)
    return sameWords(a.types, b.types) && sameOrNoLoose(a, b) ? 'bare type' : 'none';
  if (left.length === 0 || right.length === 0) return 'none';
  const sameLoose = sameWords(a.loose, b.loose);
  if (left.join(' ') === right.join(' ') || left.join('') === right.join(''))
    return sameLoose ? 'same' : oneLoose(a, b) ? 'loose words' : 'near';
  if (sameWords(left, right)) return sameLoose ? 'reordered' : 'loose words';
  return compareFields(a, b);
}

function compareFields(a: BodyName, b: BodyName): BodyAgreement {
  const [short, long] = a.fields.length <= b.fields.length ? [a.fields, b.fields] : [b.fields, a.fields];
  const texts = long.map((field) => field.join(' '));
  const shared = short.filter((field) => texts.includes(field.join(' ')));
  if (short.length < long.length && shared.length === short.length) {
    return short[0]!.join(' ') === texts[0] ? 'leading field' : 'some fields';
  }
  const [left, right] = [a.fields.flat(), b.fields.flat()];
  if (left.length === right.length && left.every((word, index) => spelledAlike(word, right[index]!)))
    return 'respelled';
  const common = left.filter((word) => right.includes(word)).length;
  return common / new Set([...left, ...right]).size >= 0.5 ? 'near' : 'none';
}

/** A body whose name says what it is and nothing more ("the Ministry", "Parliament"): every country has one. */
export function isBareBody({ acronym, fields }: BodyName): boolean {
  return acronym === null && fields.length === 0;
}

/** Letters by which a name must stand for the other to be its acronym. */
function readsAs(a: BodyName, b: BodyName): boolean {
  if (a.acronym === null || b.acronym !== null || a.acronym.length < 3) return false;
  return standsFor(a.acronym, b.words) || standsFor(a.acronym, b.homeless);
}

/** One name has the loose words of the other and no others: "National" against none, not "State" against "National". */
function oneLoose(a: BodyName, b: BodyName): boolean {
  return a.loose.every((word) => b.loose.includes(word)) || b.loose.every((word) => a.loose.includes(word));
}

/** "State Bank" and "National Bank" are two, "National Assembly" and "Assembly" may be one. */
function sameOrNoLoose(a: BodyName, b: BodyName): boolean {
  return a.loose.length === 0 || b.loose.length === 0 || sameWords(a.loose, b.loose);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join(' ') === [...b].sort().join(' ');
}
