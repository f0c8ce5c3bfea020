import { acronymLetters, initialsOf, LONG } from '../match/acronym.ts';
import { type ComparedName, isOfNoNation, type Prepared } from '../match/party.ts';
import { skeleton } from '../match/spelling.ts';
import { ARABIC_NAMES, FULL_NAMES, KOREAN_JAPANESE_SPELLINGS } from '../match/words.ts';

/**
 * Keys by which parties that may be the same are found without looking at all others: two parties that match as SAME
 * share one. A key of a wide kind is also written with the country; one of a narrow kind only with it, for its pairs
 * match in one country alone, or of international bodies in none.
 */
export interface Keys {
  /** What the party is found by. */
  readonly index: readonly string[];
  /** What it looks for. */
  readonly probes: readonly string[];
}

const UNKNOWN = '?';
/** Words of a person's name of which pairs are made, the first and the last ones: more make keys without end. */
const FIRST_WORDS = 3;
const LAST_WORDS = 2;
/** Letters from which "al" at the beginning of a name may be an article. */
const JOINED_ARTICLE = 6;

export function keysOf({ kind, names, place }: Prepared): Keys {
  if (kind === 'country') return { index: [], probes: [] };
  const wide = names.flatMap(wideKeys);
  const narrow = place === null ? [] : names.flatMap(narrowKeys);
  const paired = place === null && kind !== 'organization' ? [] : names.flatMap(pairedKeys);
  const own = place ?? UNKNOWN;
  const anywhere = place === null || (kind === 'person' && isOfNoNation({ place }));
  const everywhere = kind === 'company' || kind === 'organization' || anywhere;
  return {
    index: unique([
      ...wide,
      ...at(own, wide),
      ...(anywhere ? at(UNKNOWN, wide) : []),
      ...at(own, narrow),
      ...at(
        own,
        paired.map(({ index }) => index),
      ),
    ]),
    probes: unique([
      ...(everywhere ? wide : [...at(own, wide), ...at(UNKNOWN, wide)]),
      ...at(own, narrow),
      ...at(
        own,
        paired.map(({ probe }) => probe),
      ),
    ]),
  };
}

function at(place: string, keys: readonly string[]): string[] {
  return keys.map((key) => `${key}@${place}`);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

function wideKeys({ person, body, firm, acronym, text, folded }: ComparedName): string[] {
  if (person) return [`person:${person.joined}`];
  if (acronym) {
    const written = firm ? [`firm:${firm.words.join('')}`, `firm:${firm.core.join('')}`] : [];
    return [`acronym:${acronymLetters(text)}`, ...written];
  }
  const keys: string[] = [];
  if (body) {
    const fields = body.fields.flat();
    keys.push(fields.length > 0 ? `body:${letters(fields)}` : `type:${body.types.join('+')}`);
  }
  if (firm) keys.push(`firm:${firm.words.join('')}`, `firm:${firm.core.join('')}`);
  return keys.length > 0 ? keys : [`name:${folded}`];
}

function narrowKeys({ person, body, firm, acronym }: ComparedName): string[] {
  if (person) return personKeys(person.words);
  if (acronym) return [];
  const keys: string[] = [];
  if (body) {
    if (body.fields.length > 0) keys.push(`lead:${body.fields[0]!.join('-')}`);
    if (body.fields.length > 1) keys.push(`lead:${body.fields.slice(0, 2).flat().join('-')}`);
  }
  if (firm) keys.push(`letters:${letters(firm.words)}`, `spelling:${firm.core.map(skeleton).join('-')}`);
  return keys;
}

/** A key of a short form is what a full form looks for, and the other way round: full forms do not look for each other. */
interface PairedKey {
  readonly index: string;
  readonly probe: string;
}

function pairedKeys(name: ComparedName): PairedKey[] {
  if (name.person) return initialKeys(name.person.words);
  const letters = acronymLetters(name.text);
  if (!name.acronym) {
    return [
      ...initialsOfName(name).map((initials) => ({
        index: `initials:${initials}`,
        probe: `short:${initials}`,
      })),
      ...firstLetters(name).map((first) => ({ index: `first:${first}`, probe: `long:${first}` })),
    ];
  }
  const short = { index: `short:${letters}`, probe: `initials:${letters}` };
  return letters.length >= LONG
    ? [short, { index: `long:${letters[0]}`, probe: `first:${letters[0]}` }]
    : [short];
}

function initialsOfName({ body, firm }: ComparedName): string[] {
  const words = [body?.words, body?.homeless, firm?.written, firm?.words];
  return unique(words.flatMap((list) => (list ? initialsOf(list) : [])));
}

/** Acronyms that are more than initials ("SUPARCO", "MeitY") look for names with their first letter. */
function firstLetters({ body, firm }: ComparedName): string[] {
  const words = [body?.words, body?.homeless, firm?.written, firm?.words];
  return unique(words.flatMap((list) => list?.[0]?.[0] ?? []));
}

/** Any two words, any word with an initial of another, and all letters where words are turned or joined. */
function personKeys(words: readonly string[]): string[] {
  const few = words.filter((_, index) => index < FIRST_WORDS || index >= words.length - LAST_WORDS);
  const keys = [`letters:${letters(few.map(plainWord))}`];
  const spellings = few.map((word) => (word.length > 1 ? unique([plainWord(word), word].map(skeleton)) : []));
  for (const [index, spelled] of spellings.entries()) {
    for (const other of spellings.slice(index + 1).flat())
      keys.push(...spelled.map((word) => `pair:${[word, other].sort().join('+')}`));
  }
  return keys;
}

/** One form of what the matcher takes for one word: an article that is joined to it, a short form, a spelling. */
function plainWord(word: string): string {
  const bare = word.length >= JOINED_ARTICLE ? word.replace(/^[ae]l/, '') : word;
  return KOREAN_JAPANESE_SPELLINGS.get(bare) ?? ARABIC_NAMES.get(bare) ?? FULL_NAMES.get(bare) ?? bare;
}

/** A word with the initial of another: names that hold an initial look for names in full, and these for them. */
function initialKeys(words: readonly string[]): PairedKey[] {
  const shortened = words.some((word) => word.length === 1);
  const keys = words.flatMap((word, index) =>
    word.length === 1
      ? []
      : words.filter((_, other) => other !== index).map((other) => `${skeleton(word)}+${other[0]}`),
  );
  return keys.flatMap((key) => {
    const [full, short] = [`full:${key}`, `initial:${key}`];
    return shortened
      ? [
          { index: short, probe: full },
          { index: short, probe: short },
        ]
      : [{ index: full, probe: short }];
  });
}

function letters(words: readonly string[]): string {
  return [...words.join('')].sort().join('');
}
