import { checkGraph } from './check.ts';
import type { Engine } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { identityReads } from './identity.ts';
import { ownerReads } from './owners.ts';
import { actorReads } from './read-actors.ts';
import { articleReads } from './read-articles.ts';
import { countReads } from './read-counts.ts';
import { encounterReads } from './read-encounters.ts';
import { eventReads } from './read-events.ts';
import { eventsAddedReads } from './read-events-added.ts';
import { ofActorReads } from './read-of-actors.ts';
import { searchReads } from './read-search.ts';
import { walkReads } from './read-walks.ts';
import { takeWriteLock } from './statements/writing.ts';
import { readStatistics } from './statistics.ts';
import { writerOver } from './writer.ts';

/** The store over an engine. */
export function storeOver(engine: Engine): GraphStore {
  const { read } = engine;
  return {
    description: engine.description,
    close: () => engine.close(),
    write: (work) =>
      engine.transaction(async (run) => {
        if (engine.capabilities.sharedWriting) await run(takeWriteLock);
        return work(writerOver(run));
      }),
    ...articleReads(read),
    ...eventReads(read),
    ...actorReads(read),
    ...ownerReads(read),
    ...ofActorReads(read),
    ...encounterReads(read),
    ...walkReads(read),
    ...countReads(read),
    ...searchReads(engine),
    ...eventsAddedReads(read),
    ...identityReads(read),
    statistics: () => readStatistics(read),
    check: (today) => checkGraph(read, today),
  };
}
