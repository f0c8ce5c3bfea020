import DataLoader from 'dataloader';
import type {
  ArticleHead,
  EncounterDetails,
  EncounterWhere,
  EventRecordRow,
  GraphStore,
  Participation,
  StoredArticle,
  StoredEvent,
  Tenure,
} from '../store/graph-store.ts';
import type { ActorRow, MentionRow } from './rows.ts';

/**
 * One loader a relation, made anew for each request: rows of one depth are asked for in one statement, and no request
 * sees what another one loaded.
 */
export interface Loaders {
  readonly article: DataLoader<string, ArticleHead | null>;
  readonly wholeArticle: DataLoader<string, StoredArticle | null>;
  readonly actor: DataLoader<string, ActorRow | null>;
  readonly event: DataLoader<string, StoredEvent | null>;
  readonly participants: DataLoader<string, Participation[]>;
  readonly reports: DataLoader<string, EventRecordRow[]>;
  readonly articleEvents: DataLoader<string, StoredEvent[]>;
  readonly articleMentions: DataLoader<string, MentionRow[]>;
  readonly posts: DataLoader<string, Tenure[]>;
  readonly holders: DataLoader<string, Tenure[]>;
  /** The meetings of pairs, under the question whose answer the pairs are. */
  encounterEvents(where: EncounterWhere): DataLoader<Pair, StoredEvent[], string>;
  /** Through whom pairs met and what proves it, under the same question. */
  encounterDetails(where: EncounterWhere): DataLoader<Pair, EncounterDetails, string>;
  /**
   * What many actors are asked alike: `key` names the question with its arguments, `read` answers it for all at once.
   * Actors of one depth whose lists are asked with the same arguments cost one read together.
   */
  ofActors<Value>(key: string, read: ReadForActors<Value>): DataLoader<string, Value>;
}

type ReadForActors<Value> = (ids: readonly string[]) => Promise<readonly Value[]>;

interface Pair {
  readonly body: string;
  readonly counterpart: string;
}

/** The loaders of one request. */
export function createLoaders(store: GraphStore): Loaders {
  const ofQuestion = new Map<EncounterWhere, DataLoader<Pair, StoredEvent[], string>>();
  const details = new Map<EncounterWhere, DataLoader<Pair, EncounterDetails, string>>();
  const ofActors = new Map<string, DataLoader<string, unknown>>();
  return {
    article: new DataLoader((ids) => store.articleHeads(ids)),
    wholeArticle: new DataLoader((ids) => store.articles(ids)),
    actor: new DataLoader((ids) => store.actors(ids)),
    event: new DataLoader((ids) => store.events(ids)),
    participants: new DataLoader((ids) => store.participants(ids)),
    reports: new DataLoader((ids) => store.reports(ids)),
    articleEvents: new DataLoader((ids) => store.articleEvents(ids)),
    articleMentions: new DataLoader((ids) => store.articleMentions(ids)),
    posts: new DataLoader((ids) => store.posts(ids)),
    holders: new DataLoader((ids) => store.holders(ids)),
    encounterEvents(where) {
      const loader = ofQuestion.get(where) ?? encounterLoader(store, where);
      ofQuestion.set(where, loader);
      return loader;
    },
    encounterDetails(where) {
      const read = (pairs: readonly Pair[]) => store.encounterDetails(pairs, where);
      const loader = details.get(where) ?? new DataLoader(read, { cacheKeyFn: keyOfPair });
      details.set(where, loader);
      return loader;
    },
    ofActors<Value>(key: string, read: ReadForActors<Value>) {
      const loader = ofActors.get(key) ?? new DataLoader<string, unknown>(read);
      ofActors.set(key, loader);
      return loader as DataLoader<string, Value>;
    },
  };
}

function encounterLoader(store: GraphStore, where: EncounterWhere): DataLoader<Pair, StoredEvent[], string> {
  return new DataLoader((pairs: readonly Pair[]) => store.encounterEvents(pairs, where), {
    cacheKeyFn: keyOfPair,
  });
}

function keyOfPair({ body, counterpart }: Pair): string {
  return `${body} ${counterpart}`;
}
