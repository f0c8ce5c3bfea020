import { InputError } from '../../model/index.ts';
import { alongOf } from '../along.ts';
import { connectionOf, mapPage } from '../connection.ts';
import type { QueryResolvers } from '../schema-types.ts';
import { toArticleWhere, toEncounterWhere, toEventWhere } from '../where.ts';
import { actorLists } from './actor-lists.ts';
import { analysis } from './analysis.ts';
import { articleAt } from './article-at.ts';
import { askAhead } from './ask-ahead.ts';
import { extract } from './extraction.ts';
import { judgements, review } from './judgement.ts';
import { findNode } from './node.ts';
import { search } from './search.ts';
import { statistics } from './statistics.ts';

const MOST_IDS = 100;

export const Query: QueryResolvers = {
  node: (_root, { id }, context, info) => findNode(id, context, alongOf(info)),
  nodes: (_root, { ids }, context, info) => {
    const along = alongOf(info);
    if (ids.length <= MOST_IDS) return Promise.all(ids.map((id) => findNode(id, context, along)));
    throw new InputError(`nodes was given ${ids.length} ids; ${MOST_IDS} is the most.`);
  },
  article: (_root, { id, url }, { loaders, store }) => {
    if (id && !url) return loaders.article.load(id);
    if (url && !id) return store.articleByUrl(url);
    throw new InputError('article needs an id or a url, one of the two.');
  },
  articles: (_root, { where, orderBy, ...page }, { store }) => {
    const articleWhere = toArticleWhere(where);
    return connectionOf(page, {
      orderBy: orderBy ?? 'PUBLISHED_DESC',
      page: (request) => store.articlePage(articleWhere, request),
      count: () => store.articleCount(articleWhere),
    });
  },
  event: (_root, { id }, { loaders }, info) => loaders.event(alongOf(info)).load(id),
  events: (_root, { where, orderBy, ...page }, { store }, info) => {
    const eventWhere = toEventWhere(where);
    const along = alongOf(info, ['edges', 'node']);
    return connectionOf(page, {
      orderBy: orderBy ?? 'DATE_DESC',
      page: (request) => store.eventPage(eventWhere, request, along),
      count: () => store.eventCount(eventWhere),
    });
  },
  actor: async (_root, { id }, context, info) =>
    (await askAhead(id, context, info)) ?? context.loaders.actor.load(id),
  ...actorLists,
  meetings: (_root, { of, with: counterpart, foreign, where: events, orderBy, ...page }, { store }) => {
    const where = toEncounterWhere({ of, with: counterpart, foreign, where: events });
    return connectionOf(page, {
      orderBy: orderBy ?? 'MEETINGS_DESC',
      page: async (request) =>
        mapPage(await store.encounterPairs(where, request), (encounter) => ({ ...encounter, where })),
      count: () => store.encounterCount(where),
    });
  },
  ...analysis,
  search,
  extract,
  articleAt,
  statistics,
  review,
  judgements,
  access: (_root, _args, { access }) => access,
};
