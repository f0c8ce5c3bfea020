import { compare } from '../../lib/compare.ts';
import { uniqueBy } from '../../lib/unique-by.ts';
import { articleOfSubject } from '../../model/index.ts';
import { connectionOf } from '../connection.ts';
import { pageOfRows } from '../page-of-rows.ts';
import type { JudgementResolvers, QueryResolvers } from '../schema-types.ts';

export const review: NonNullable<QueryResolvers['review']> = (_root, args, { review: queue }) =>
  connectionOf(args, {
    orderBy: 'SCORE_DESC',
    page: async (request) =>
      pageOfRows(await queue.pairs(), request, ({ score, a, b }) => ({
        value: score,
        id: `${a.id} ${b.id}`,
      })),
    count: async () => (await queue.pairs()).length,
  });

export const judgements: NonNullable<QueryResolvers['judgements']> = (_root, args, { store }) =>
  connectionOf(args, {
    orderBy: 'WHEN_DESC',
    page: async (request) => {
      const rows = await store.judgements();
      const newestFirst = rows.sort((a, b) => compare(b.when, a.when) || compare(a.id, b.id));
      return pageOfRows(newestFirst, request, ({ when, id }) => ({ value: when, id }));
    },
    count: async () => (await store.judgements()).length,
  });

export const Judgement: JudgementResolvers = {
  subjects: ({ subjects }) => [...subjects],
  about: async ({ subjects }, _args, { loaders }) => {
    const found = await Promise.all(
      subjects.map((subject) => {
        const article = articleOfSubject(subject);
        return article === undefined ? loaders.actor.load(subject) : loaders.article.load(article);
      }),
    );
    return uniqueBy(
      found.filter((node) => node !== null),
      ({ id }) => id,
    );
  },
};
