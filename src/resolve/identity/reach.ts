import { groupBy } from '../../lib/group-by.ts';
import { claimKey, type Judgement } from '../../model/index.ts';
import { SAME } from '../match/features.ts';
import { match } from '../match/match.ts';
import { type Form, type Sightings, toForms } from './form.ts';
import { addToIndex, candidates, formKeys, judgedSame } from './links.ts';

/**
 * Finds all known actors that the articles at hand may change: those linked to what they say or said, those linked
 * to these, and so on, whole. The one that holds the graph asks for `probes`, offers what it finds, and goes on until
 * there are no more.
 */
export class Reach {
  readonly #judgements: readonly Judgement[];
  readonly #same: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #pool = new Map<string, Form[]>();
  readonly #index = new Map<string, Form[]>();
  readonly #offered = new Map<string, Sightings>();
  readonly #actorOf = new Map<Form, string>();
  readonly #within = new Set<string>();
  readonly #asked = new Set<string>();
  /** Forms in reach whose keys are still to be asked for, and those whose keys were asked for last. */
  #unasked: Form[];
  #edge: readonly Form[] = [];

  constructor(seeds: Sightings, judgements: readonly Judgement[]) {
    this.#judgements = judgements;
    this.#same = judgedSame(judgements);
    this.#unasked = toForms(seeds, judgements);
  }

  /** Keys that what is in reach looks for and that were not given before; none when all is found. */
  probes(): string[] {
    this.#edge = this.#unasked;
    this.#unasked = [];
    const keys = this.#edge.flatMap((form) => [...formKeys(form).probes, ...this.#judgedKeys(form)]);
    const fresh = [...new Set(keys)].filter((key) => !this.#asked.has(key));
    for (const key of fresh) this.#asked.add(key);
    return fresh.sort();
  }

  /** Takes whole actors that were found; those that are linked to what is in reach come into it. */
  offer(found: Sightings, options: { readonly inReach: boolean } = { inReach: false }): void {
    const posts = groupBy(found.posts, ({ person }) => person);
    const fresh: string[] = [];
    for (const [actor, sightings] of groupBy(found.sightings, (sighting) => sighting.actor)) {
      if (this.#offered.has(actor)) continue;
      this.#pour(actor, { sightings, posts: posts.get(actor) ?? [] });
      fresh.push(actor);
    }
    const taken = options.inReach ? fresh.flatMap((actor) => this.#take(actor)) : [];
    this.#spread([...this.#edge, ...taken]);
  }

  has(actor: string): boolean {
    return this.#offered.has(actor);
  }

  /** Everything that is said of the actors in reach. */
  get within(): Sightings {
    const own = [...this.#within].sort().map((actor) => this.#offered.get(actor)!);
    return { sightings: own.flatMap(({ sightings }) => sightings), posts: own.flatMap(({ posts }) => posts) };
  }

  #pour(actor: string, own: Sightings): void {
    const forms = toForms(own, this.#judgements);
    this.#offered.set(actor, own);
    this.#pool.set(actor, forms);
    for (const form of forms) {
      this.#actorOf.set(form, actor);
      addToIndex(this.#index, form);
    }
  }

  #take(actor: string): Form[] {
    if (this.#within.has(actor)) return [];
    this.#within.add(actor);
    const forms = this.#pool.get(actor)!;
    this.#unasked.push(...forms);
    return forms;
  }

  /** Takes in all actors that these forms are linked to, and those that they are linked to. */
  #spread(open: Form[]): void {
    for (let form = open.pop(); form !== undefined; form = open.pop()) {
      for (const other of this.#near(form)) {
        const actor = this.#actorOf.get(other)!;
        if (this.#within.has(actor) || !this.#linked(form, other)) continue;
        open.push(...this.#take(actor));
      }
    }
  }

  #near(form: Form): Iterable<Form> {
    const judged = this.#judgedKeys(form).flatMap((key) => this.#index.get(key) ?? []);
    return [...candidates(form, this.#index), ...judged];
  }

  #judgedKeys({ subject }: Form): string[] {
    return [...(this.#same.get(subject) ?? [])].map(claimKey);
  }

  #linked(a: Form, b: Form): boolean {
    return (
      a.subject === b.subject ||
      (this.#same.get(a.subject)?.has(b.subject) ?? false) ||
      match(a.party, b.party).score >= SAME
    );
  }
}
