import { compare } from '../lib/compare.ts';
import type { Actor, Judgement } from '../model/index.ts';
import { acronymLetters, initialsOf } from './match/acronym.ts';
import { UNSURE } from './match/features.ts';
import { type Match, match } from './match/match.ts';
import { type ComparedName, type Prepared, prepare } from './match/party.ts';
import { skeleton } from './match/spelling.ts';
import { BODY_TYPES, FIRM_WORDS, LOOSE_WORDS, SMALL_WORDS } from './match/words.ts';

/** Two actors that may be one: a person should look at them. */
export interface ReviewPair extends Match {
  readonly a: Actor;
  readonly b: Actor;
}

/** Posts of a person, as the matcher compares them. */
export type PostsOf = (person: string) => Prepared['posts'];

/** Actors of one key from which it tells nothing: every country has its ministry of finance. */
const MOST_OF_A_KEY = 40;

/**
 * Pairs of actors whose names may be one, each once: those that share a telling word, or letters of an acronym.
 * Countries are left out: they have codes.
 */
export function pairsToCompare(actors: readonly Actor[]): (readonly [Actor, Actor])[] {
  const byKey = new Map<string, Actor[]>();
  for (const actor of actors.filter(({ kind }) => kind !== 'country')) {
    for (const key of roughKeys(actor)) {
      const found = byKey.get(key);
      if (found) found.push(actor);
      else byKey.set(key, [actor]);
    }
  }
  const pairs = new Map<string, readonly [Actor, Actor]>();
  for (const group of byKey.values()) {
    if (group.length > MOST_OF_A_KEY) continue;
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const [a, b] = one.id < other.id ? [one, other] : [other, one];
        if (a.id !== b.id) pairs.set(`${a.id} ${b.id}`, [a, b]);
      }
    }
  }
  return [...pairs.values()];
}

/** Pairs that are unsure, or the same but held apart by others, the likeliest first. Decided ones are left out. */
export function reviewPairs(
  pairs: readonly (readonly [Actor, Actor])[],
  postsOf: PostsOf,
  decided: ReadonlySet<string>,
): ReviewPair[] {
  const ready = new Map<string, Prepared>();
  const prepared = (actor: Actor) => {
    const made = ready.get(actor.id) ?? toParty(actor, postsOf);
    ready.set(actor.id, made);
    return made;
  };
  return pairs
    .filter(([a, b]) => !decided.has(pairKey(a.id, b.id)))
    .map(([a, b]): ReviewPair => ({ a, b, ...match(prepared(a), prepared(b)) }))
    .filter(({ score }) => score >= UNSURE)
    .sort((x, y) => y.score - x.score || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id));
}

/** One name of a pair, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort(compare).join(' ');
}

/** Subjects of each decision on a pair. */
export function decidedSubjects(judgements: readonly Judgement[]): string[][] {
  return judgements
    .filter(({ decision, subjects }) => ['SAME', 'DIFFERENT'].includes(decision) && subjects.length === 2)
    .map(({ subjects }) => [...subjects]);
}

function toParty(actor: Actor, postsOf: PostsOf): Prepared {
  const { kind, country, name, aliases } = actor;
  return prepare({ kind, country, name, aliases, posts: kind === 'person' ? postsOf(actor.id) : [] });
}

function roughKeys({ kind, name, aliases, country }: Actor): Set<string> {
  const { names } = prepare({ kind, country, name, aliases, posts: [] });
  return new Set(names.flatMap((one) => keysOfName(one, country)));
}

function keysOfName({ person, body, firm, acronym, text }: ComparedName, country: string | null): string[] {
  if (person) return person.words.length === 1 ? [`word:${person.joined}`] : pairsOf(person.words);
  if (acronym) return [`letters:${acronymLetters(text)}`];
  const words = (body?.homeless ?? firm?.words ?? []).filter((word) => !isPlain(word));
  const initials = [body?.words, body?.homeless, firm?.written].flatMap((list) =>
    list ? initialsOf(list) : [],
  );
  const place = body && !firm ? `@${country ?? ''}` : '';
  return [
    ...words.map((word) => `word:${skeleton(word)}${place}`),
    ...initials.map((letters) => `letters:${letters}`),
  ];
}

function pairsOf(words: readonly string[]): string[] {
  const own = words.map(skeleton).sort();
  return own.flatMap((word, index) => own.slice(index + 1).map((other) => `pair:${word}+${other}`));
}

function isPlain(word: string): boolean {
  return SMALL_WORDS.has(word) || BODY_TYPES.has(word) || LOOSE_WORDS.has(word) || FIRM_WORDS.has(word);
}
