import type { EntityDraft, Reference } from '../document.ts';
import type { Title } from './workspace.ts';

/** How many sentences with names a noun or a pronoun looks back over: beyond lies another matter. */
const LOOK_BACK = 30;

type Mentioned = Pick<Reference, 'from' | 'to' | 'sentence' | 'entities' | 'use'>;

/** What the text has spoken of up to a place: asked for the entity a definite noun or a pronoun takes up. */
export class Discourse {
  readonly entities: ReadonlyMap<string, EntityDraft>;
  readonly #references: Mentioned[];
  /** Cores of the titles that each person bears, lower case. */
  readonly #cores: ReadonlyMap<string, readonly string[]>;

  constructor(
    entities: readonly EntityDraft[],
    references: readonly Reference[],
    titles: readonly (readonly [string, Title])[],
  ) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    const named = references.filter(({ kind }) => kind === 'name');
    // A post names its ministry without naming it: "Minister of IT … the ministry".
    const seats = titles.flatMap(([, title]) => {
      const seat = typeof title.seat === 'string' ? null : title.seat?.id;
      return seat
        ? [{ from: title.from, to: title.to, sentence: -1, entities: [seat], use: 'modifier' as const }]
        : [];
    });
    this.#references = [...named, ...seats].sort((a, b) => a.from - b.from);
    const cores = new Map<string, string[]>();
    for (const [id, title] of titles) cores.set(id, [...(cores.get(id) ?? []), title.core]);
    this.#cores = cores;
  }

  /** Adds what a definite noun or a pronoun was found to stand for. */
  record(reference: Reference): void {
    this.#references.splice(this.#lastBefore(reference.from) + 1, 0, reference);
  }

  /** The entities named between two tokens, in the order of the text. */
  named(from: number, to: number): EntityDraft[] {
    const ids = new Set<string>();
    for (let i = this.#lastBefore(from) + 1; i < this.#references.length; i++) {
      const reference = this.#references[i]!;
      if (reference.from > to) break;
      if (reference.to <= to) for (const id of reference.entities) ids.add(id);
    }
    return [...ids].flatMap((id) => this.entities.get(id) ?? []);
  }

  /** The last entity named before a token that fits; the subject of a sentence goes before what it says. */
  last(before: number, fits: (entity: EntityDraft) => boolean): EntityDraft | undefined {
    for (const { list, modifiers } of this.#sentencesBefore(before)) {
      const found = [...list, ...modifiers].map((id) => this.entities.get(id)!).find(fits);
      if (found) return found;
    }
    return undefined;
  }

  /** The last `count` different entities before a token that fit, in the order of the text; fewer where there are none. */
  lastFew(before: number, count: number, fits: (entity: EntityDraft) => boolean): EntityDraft[] {
    const found: EntityDraft[] = [];
    for (const { list, modifiers } of this.#sentencesBefore(before)) {
      for (const id of [...list, ...modifiers]) {
        const entity = this.entities.get(id)!;
        if (found.length < count && fits(entity) && !found.includes(entity)) found.push(entity);
      }
      if (found.length >= count) break;
    }
    return found;
  }

  /** The entities that sentences before a token speak of, modifiers left out, one list a sentence, the latest first. */
  *sentencesBefore(before: number): Generator<EntityDraft[]> {
    for (const { list } of this.#sentencesBefore(before))
      yield [...new Set(list)].map((id) => this.entities.get(id)!);
  }

  /** Whether a person bears a title with a word in its core: "minister", "chief executive". */
  bears(entity: EntityDraft, word: RegExp): boolean {
    return (this.#cores.get(entity.id) ?? []).some((core) => word.test(core));
  }

  /** Index of the last reference that begins before a token. */
  #lastBefore(token: number): number {
    let low = 0;
    let high = this.#references.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#references[middle]!.from < token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Ids named before a token, sentence by sentence, the latest first, within one in the order of the text. */
  *#sentencesBefore(before: number): Generator<{ list: string[]; modifiers: string[] }> {
    let list: string[] = [];
    let modifiers: string[] = [];
    let sentence = -1;
    let sentences = 0;
    for (let i = this.#lastBefore(before); i >= 0 && sentences <= LOOK_BACK; i--) {
      const reference = this.#references[i]!;
      if (reference.to > before || !this.entities.has(reference.entities[0]!)) continue;
      if (reference.sentence >= 0 && reference.sentence !== sentence) {
        if (list.length + modifiers.length > 0) yield { list, modifiers };
        list = [];
        modifiers = [];
        sentence = reference.sentence;
        sentences++;
      }
      // "the Huawei team", "Chinese firms": a modifier is spoken of only where nothing else fits.
      (reference.use === 'modifier' ? modifiers : list).unshift(...reference.entities);
    }
    if (list.length + modifiers.length > 0) yield { list, modifiers };
  }
}
