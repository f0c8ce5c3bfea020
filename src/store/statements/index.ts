import type { Statement } from '../engine.ts';
import { ACTOR_STATEMENTS } from './actors.ts';
import { ARTICLE_STATEMENTS } from './articles.ts';
import { COUNT_STATEMENTS } from './counts.ts';
import { ENCOUNTER_STATEMENTS } from './encounters.ts';
import { EVENT_STATEMENTS } from './events.ts';
import { EVENTS_ADDED_STATEMENTS } from './events-added.ts';
import { IDENTITY_STATEMENTS } from './identity.ts';
import { INFERRED_STATEMENTS } from './inferred.ts';
import { OF_ACTORS_STATEMENTS } from './of-actors.ts';
import { OWNER_STATEMENTS } from './owners.ts';
import { REMOVAL_STATEMENTS } from './removal.ts';
import { SEARCH_STATEMENTS } from './search.ts';
import { UPKEEP_STATEMENTS } from './upkeep.ts';
import { WALK_STATEMENTS } from './walks.ts';
import { WRITING_STATEMENTS } from './writing.ts';

/** Every statement that Readout sends to an engine. A test runs each of them on all engines and compares the rows. */
export const ALL_STATEMENTS: readonly Statement<unknown>[] = [
  ...ARTICLE_STATEMENTS,
  ...EVENT_STATEMENTS,
  ...ACTOR_STATEMENTS,
  ...OF_ACTORS_STATEMENTS,
  ...ENCOUNTER_STATEMENTS,
  ...WALK_STATEMENTS,
  ...COUNT_STATEMENTS,
  ...SEARCH_STATEMENTS,
  ...EVENTS_ADDED_STATEMENTS,
  ...UPKEEP_STATEMENTS,
  ...WRITING_STATEMENTS,
  ...REMOVAL_STATEMENTS,
  ...IDENTITY_STATEMENTS,
  ...INFERRED_STATEMENTS,
  ...OWNER_STATEMENTS,
];
