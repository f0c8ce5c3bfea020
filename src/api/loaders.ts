import DataLoader from 'dataloader';
import { getOrMake } from '../lib/get-or-make.ts';
import type {
  Along,
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
  readonly participants: DataLoader<string, Participation[]>;
  readonly reports: DataLoader<string, EventRecordRow[]>;
  readonly articleEvents: DataLoader<string, StoredEvent[]>;
  readonly articleMentions: DataLoader<string, MentionRow[]>;
  readonly posts: DataLoader<string, Tenure[]>;
  readonly holders: DataLoader<string, Tenure[]>;
  readonly owners: DataLoader<string, ActorRow[]>;
  readonly owned: DataLoader<string, ActorRow[]>;
  /** Events with what a query asks of them. */
  event(along?: Along): DataLoader<string, StoredEvent | null>;
  /** The meetings of pairs, under the question whose answer the pairs are. */
  encounterEvents(where: EncounterWhere, along: Along): DataLoader<Pair, StoredEvent[], string>;
  /** Through whom pairs met and what proves it, under the same question. */
  encounterDetails(where: EncounterWhere): DataLoader<Pair, EncounterDetails, string>;
  /**
   * What many actors are asked alike: `key` names the question with its arguments, `read` answers it for all at once.
   * Actors of one depth whose lists are asked with the same arguments cost one read together.
   */
  ofActors<Value>(key: string, read: ReadByIds<Value>): DataLoader<string, Value>;
}

type ReadByIds<Value> = (ids: readonly string[]) => Promise<readonly Value[]>;

interface Pair {
  readonly body: string;
  readonly counterpart: string;
}

/** The loaders of one request. */
export function createLoaders(store: GraphStore): Loaders {
  const details = new Map<EncounterWhere, DataLoader<Pair, EncounterDetails, string>>();
  const meetings = new Map<EncounterWhere, Map<string, DataLoader<Pair, StoredEvent[], string>>>();
  const byKey = new Map<string, DataLoader<string, unknown>>();
  const loaderOf = <Value>(key: string, read: ReadByIds<Value>) =>
    getOrMake(byKey, key, () => new DataLoader<string, unknown>(read)) as DataLoader<string, Value>;
  return {
    article: new DataLoader((ids) => store.articleHeads(ids)),
    wholeArticle: new DataLoader((ids) => store.articles(ids)),
    actor: new DataLoader((ids) => store.actors(ids)),
    participants: new DataLoader((ids) => store.participants(ids)),
    reports: new DataLoader((ids) => store.reports(ids)),
    articleEvents: new DataLoader((ids) => store.articleEvents(ids)),
    articleMentions: new DataLoader((ids) => store.articleMentions(ids)),
    posts: new DataLoader((ids) => store.posts(ids)),
    holders: new DataLoader((ids) => store.holders(ids)),
    owners: new DataLoader((ids) => store.ownersOf(ids)),
    owned: new DataLoader((ids) => store.ownedBy(ids)),
    event: (along = {}) => loaderOf(`event ${JSON.stringify(along)}`, (ids) => store.events(ids, along)),
    encounterEvents(where, along) {
      const ofQuestion = getOrMake(meetings, where, () => new Map());
      const read = (pairs: readonly Pair[]) => store.encounterEvents(pairs, where, along);
      return getOrMake(
        ofQuestion,
        JSON.stringify(along),
        () => new DataLoader(read, { cacheKeyFn: keyOfPair }),
      );
    },
    encounterDetails(where) {
      const read = (pairs: readonly Pair[]) => store.encounterDetails(pairs, where);
      return getOrMake(details, where, () => new DataLoader(read, { cacheKeyFn: keyOfPair }));
    },
    ofActors: loaderOf,
  };
}

function keyOfPair({ body, counterpart }: Pair): string {
  return `${body} ${counterpart}`;
}
