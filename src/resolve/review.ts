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

/** Actors by keys that two names share which may be one. */
export class RoughIndex {
  readonly #byKey = new Map<string, Actor[]>();

  /** Countries are left out: they have codes. */
  add(actor: Actor): void {
    if (actor.kind === 'country') return;
    for (const key of roughKeys(actor)) {
      const found = this.#byKey.get(key);
      if (found) found.push(actor);
      else this.#byKey.set(key, [actor]);
    }
  }

  /** Pairs of actors whose names may be one, each once: those that share a telling word, or letters of an acronym. */
  *pairs(): Generator<readonly [Actor, Actor]> {
    const seen = new Set<string>();
    for (const group of this.#byKey.values()) {
      if (group.length > MOST_OF_A_KEY) continue;
      for (const [index, one] of group.entries()) {
        for (const other of group.slice(index + 1)) {
          const [a, b] = one.id < other.id ? [one, other] : [other, one];
          const pair = `${a.id} ${b.id}`;
          if (a.id === b.id || seen.has(pair)) continue;
          seen.add(pair);
          yield [a, b];
        }
      }
    }
  }
}

/** Compares pairs, each actor made ready once. */
export class PairMatcher {
  readonly #postsOf: PostsOf;
  readonly #ready = new Map<string, Prepared>();

  constructor(postsOf: PostsOf) {
    this.#postsOf = postsOf;
  }

  /** The pair with its score where a person should look at it: unsure, or the same but held apart by others. */
  review([a, b]: readonly [Actor, Actor]): ReviewPair | undefined {
    const found = match(this.#prepared(a), this.#prepared(b));
    return found.score >= UNSURE ? { a, b, ...found } : undefined;
  }

  #prepared(actor: Actor): Prepared {
    const made = this.#ready.get(actor.id) ?? toParty(actor, this.#postsOf);
    this.#ready.set(actor.id, made);
    return made;
  }
}

/** The order in which pairs are looked at: the likeliest first. */
export function likeliestFirst(x: ReviewPair, y: ReviewPair): number {
  return y.score - x.score || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id);
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
