import { keyOf } from './name-key.ts';

/** Short words of portfolios and what they stand for. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  it: 'information technology',
  ict: 'information communication technology',
  icts: 'information communication technology',
  mit: 'information technology',
  telecom: 'telecommunication',
  telecoms: 'telecommunication',
  tech: 'technology',
  ai: 'artificial intelligence',
  economy: 'economic',
  economics: 'economic',
  defense: 'defence',
  posts: 'post',
  postal: 'post',
  financial: 'finance',
  labour: 'labor',
  digitalisation: 'digitalization',
  digitization: 'digitalization',
  industrial: 'industry',
  industries: 'industry',
  technologies: 'technology',
  affairs: '',
};
const NO_PORTFOLIO =
  /^(?:of|and|the|for|&|state|minister|federal|union|s|ministry|department|office|division|secretariat|in|on|to)$/;

/** The content words of a portfolio or a ministry's name, spelt out, in the singular: what two wordings share. */
export function portfolioWords(name: string): Set<string> {
  const words = keyOf(name)
    .split(' ')
    .filter((word) => word && !NO_PORTFOLIO.test(word))
    .flatMap((word) => (SPELT_OUT[word] ?? word).split(' '))
    .map((word) => word.replace(/(?<=\p{L}{4})s$/u, ''));
  return new Set(words.filter(Boolean));
}

/** Whether one set of words holds the other, the smaller at least a quarter of the larger. */
export function covers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size > 0 && small.size * 4 >= large.size && [...small].every((word) => large.has(word));
}

/** A ministry's name without the country after it: "Ministry of Science of Colombia" → "Ministry of Science". */
export function withoutCountry(name: string, isPlace: (words: string) => boolean): string {
  const cut = name.lastIndexOf(' of ');
  const front = name.slice(0, cut);
  if (
    cut < 0 ||
    !/ministry|department|parliament|senate|government|authority|commission|agency|council|court|committee|office|chamber|academy/i.test(
      front,
    )
  )
    return name;
  return (/ of /.test(front) || front.split(' ').length > 2) && isPlace(name.slice(cut + 4))
    ? name.slice(0, cut)
    : name;
}

/** Whether a short form is made of the first letters of a name's words: "ComCom" of "Communications Commission". */
export function areSyllables(short: string, name: string): boolean {
  const parts = short.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  if (parts.length < 2 || parts.join('') !== short) return false;
  const words = name.split(/[\s/-]+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < parts.length) return false;
  return parts.every((part, i) => words[i]!.startsWith(part));
}

/** Whether capital letters are the initials of a name's words, small words left out or not: "ACMA", "DoT", "MeitY". */
export function areInitials(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 8) return false;
  const words = name
    .replace(/[’']s\b/g, '')
    .split(/[\s/-]+/)
    .filter(Boolean);
  const big = words.filter((word) => !/^(?:of|and|the|for|in|on|&|a|to)$/i.test(word));
  const first = (list: readonly string[]) => list.map((word) => word[0]!.toLowerCase()).join('');
  return (
    first(big) === letters ||
    first(words) === letters ||
    (letters.length > 3 && first(big).startsWith(letters))
  );
}
