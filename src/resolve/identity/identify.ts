import type { Judgement } from '../../model/index.ts';
import { clusterForms } from './cluster.ts';
import { clusterId } from './cluster-id.ts';
import { type Form, type Sightings, toForms } from './form.ts';

/** Which actor each claim of each article is. */
export interface Identity {
  /** The actors, each with its forms. */
  readonly actors: ReadonlyMap<string, readonly Form[]>;
  /** The actor that a claim of an article is, where it is another than before. */
  readonly find: (article: string, claim: string) => string | undefined;
  /** Claims of articles that are of another actor than before, with that one. */
  readonly moved: readonly Moved[];
}

export interface Moved {
  readonly article: string;
  readonly claim: string;
  readonly from: string;
}

/** Who is who among all that is said. Depends on the set of sightings and judgements alone. */
export function identify(said: Sightings, judgements: readonly Judgement[]): Identity {
  const clusters = clusterForms(toForms(said, judgements), judgements);
  const actors = new Map(clusters.map((forms) => [clusterId(forms), forms]));
  const actorOf = new Map<string, string>();
  const moved: Moved[] = [];
  for (const [id, forms] of actors) {
    for (const { actor, claim, articles } of forms.flatMap(({ sightings }) => sightings)) {
      if (actor === id) continue;
      for (const article of articles) {
        actorOf.set(`${article} ${claim}`, id);
        moved.push({ article, claim, from: actor });
      }
    }
  }
  return { actors, find: (article, claim) => actorOf.get(`${article} ${claim}`), moved };
}
