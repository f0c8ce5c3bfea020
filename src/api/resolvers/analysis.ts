import { InputError } from '../../model/index.ts';
import { alongOf } from '../along.ts';
import { connectionOf } from '../connection.ts';
import { apiError } from '../errors.ts';
import type { EventKeyRow } from '../rows.ts';
import type {
  EventKeyResolvers,
  NetworkLinkResolvers,
  NetworkNodeResolvers,
  PathResolvers,
  PathStepResolvers,
  QueryResolvers,
} from '../schema-types.ts';
import { bucketsBetween, fillTimeline, isOneEach, spanOf, sumOfGroups } from '../timeline.ts';
import { toActorWhere, toEncounterWhere, toEventWhere } from '../where.ts';
import { COUNTRY_PREFIX } from './country-of.ts';
import { existing } from './existing.ts';

/** Counted cells that one timeline is made of: a hundred groups over eight years of months. */
const MOST_CELLS = 10_000;

/** What one drawing holds. */
const MOST_NODES = 2_000;
const MOST_LINKS = 5_000;
/** Who stands for the countries of one drawing: 50,000 parts in events where each has ten. */
const MOST_OF_COUNTRIES = 5_000;

type Analysis = Pick<QueryResolvers, 'meetingTotals' | 'paths' | 'network' | 'eventCounts' | 'timeline'>;

/** What is asked of the graph as a whole: who met most, how actors are linked, how much happened when. */
export const analysis: Analysis = {
  meetingTotals: (_root, { side, of, with: other, foreign, where: events, orderBy, ...page }, { store }) => {
    const where = toEncounterWhere({ of, with: other, foreign, where: events });
    return connectionOf(page, {
      orderBy: orderBy ?? 'COUNTERPARTS_DESC',
      page: (request) => store.encounterTotals(side, where, request),
      count: () => store.encounterTotalCount(side, where),
    });
  },
  paths: async (_root, { from, to, maxEvents, where, first }, { store }) => {
    const search = {
      from,
      to,
      maxEvents: numberWithin('maxEvents', maxEvents ?? 4, 6),
      first: numberWithin('first', first ?? 5, 50),
      where: toEventWhere(where),
    };
    if (from === to) throw new InputError('from and to are the same actor: give two.');
    const { paths, complete } = await store.paths(search);
    if (paths.length > 0 || complete) return [...paths];
    throw apiError(
      'QUERY_TOO_COMPLEX',
      `Too many events lie within ${search.maxEvents} of the two actors. Give a smaller maxEvents, or a where with a type or dates.`,
    );
  },
  network: (_root, { around, depth, where, first }, { store }) => {
    numberWithin('The number of ids in around', around.length, 20);
    const nodes = numberWithin('first', first ?? 200, MOST_NODES);
    const most = { nodes, links: MOST_LINKS, ofCountries: MOST_OF_COUNTRIES };
    return store.network(around, numberWithin('depth', depth ?? 1, 3), toEventWhere(where), most);
  },
  eventCounts: async (_root, { where, groupBy, body, firm, first }, { store }) => {
    if (groupBy.length < 1 || groupBy.length > 2 || groupBy[0] === groupBy[1]) {
      throw new InputError(`groupBy is [${groupBy.join(', ')}]: give one group, or two that differ.`);
    }
    const counts = await store.eventCounts({
      groupBy,
      where: toEventWhere(where),
      body: toActorWhere(body, 'body'),
      firm: toActorWhere(firm, 'firm'),
      first: numberWithin('first', first ?? 100, 1_000),
    });
    return counts.map(({ keys, ...count }) => ({
      ...count,
      keys: keys.map((value, index) => ({ group: groupBy[index]!, value })),
    }));
  },
  timeline: async (_root, { where: given, interval, groupBy, body, firm, groups }, { store }) => {
    const most = numberWithin('groups', groups ?? 20, 100);
    if (groupBy === interval) throw new InputError('groupBy is the interval itself: give another group.');
    const where = toEventWhere(given);
    const sides = { body: toActorWhere(body, 'body'), firm: toActorWhere(firm, 'firm') };
    const request = { where, ...sides, first: MOST_CELLS };
    const [counted, cells] = await Promise.all([
      groupBy && isOneEach(groupBy) ? undefined : store.eventCounts({ ...request, groupBy: [interval] }),
      groupBy ? store.eventCounts({ ...request, groupBy: [interval, groupBy] }) : [],
    ]);
    if (cells.length === MOST_CELLS) {
      throw apiError(
        'QUERY_TOO_COMPLEX',
        `The timeline has ${MOST_CELLS} cells or more. Give a longer interval, or a where with fewer events.`,
      );
    }
    const totals = counted ?? sumOfGroups(cells);
    const buckets = bucketsBetween(spanOf(where, totals), interval);
    return fillTimeline(buckets, totals, cells, groupBy ?? null, most);
  },
};

export const Path: PathResolvers = { length: (steps) => steps.length, steps: (steps) => steps };

export const PathStep: PathStepResolvers = {
  from: (step, _args, { loaders }) => existing(loaders.actor, step.from),
  to: (step, _args, { loaders }) => existing(loaders.actor, step.to),
  event: (step, _args, { loaders }, info) => existing(loaders.event(alongOf(info)), step.event),
  eventCount: (step) => step.events,
  evidence: async (step, _args, { loaders }) => {
    const participations = await loaders.participants.load(step.event);
    return [step.from, step.to].flatMap(
      (id) => participations.find(({ actor }) => actor.id === id)?.proofs ?? [],
    );
  },
};

export const NetworkNode: NetworkNodeResolvers = { eventCount: (node) => node.events };
export const NetworkLink: NetworkLinkResolvers = { eventCount: (link) => link.events };

export const EventKey: EventKeyResolvers = {
  label: async (key, _args, { loaders }) => {
    const id = actorIdOf(key);
    return (id && (await loaders.actor.load(id))?.name) ?? key.value;
  },
  actor: (key, _args, { loaders }) => {
    const id = actorIdOf(key);
    return id === null ? null : loaders.actor.load(id);
  },
};

function actorIdOf({ group, value }: EventKeyRow): string | null {
  if (group === 'COUNTRY') return COUNTRY_PREFIX + value;
  return group === 'BODY' || group === 'FIRM' ? value : null;
}

function numberWithin(name: string, number: number, most: number): number {
  if (number >= 1 && number <= most) return number;
  throw new InputError(`${name} is ${number}: give a number from 1 to ${most}.`);
}
