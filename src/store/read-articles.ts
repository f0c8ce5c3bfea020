import { distinct, inOrder, listsInOrder } from './by-id.ts';
import type { Run } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { readPage } from './pages.ts';
import { toActor, toArticle, toEvent, toMention } from './properties.ts';
import { restrict } from './restrict.ts';
import * as statements from './statements/articles.ts';

type ArticleReads = Pick<
  GraphStore,
  | 'articles'
  | 'articleHeads'
  | 'articleByUrl'
  | 'articlePage'
  | 'articleCount'
  | 'articleEvents'
  | 'articleMentions'
>;

/** Reads that give articles, or what is in them. */
export function articleReads(read: Run): ArticleReads {
  return {
    articles: async (ids) => {
      const rows = await read(statements.articlesById, { ids: distinct(ids) });
      return inOrder(
        ids,
        rows.map(({ node }) => toArticle(node)),
      );
    },
    articleHeads: async (ids) => {
      const rows = await read(statements.articleHeads, { ids: distinct(ids) });
      return inOrder(ids, rows);
    },
    articleByUrl: async (url) => {
      const [row] = await read(statements.articlesByUrl, { url });
      return row ? toArticle(row.node) : null;
    },
    articlePage: (where, page) =>
      readPage(restrict(read, { a: where }), statements.articlePages, {}, page, ({ node }) =>
        toArticle(node),
      ),
    articleCount: async (where) => {
      const [row] = await restrict(read, { a: where })(statements.articleCount);
      return row!.total;
    },
    articleEvents: async (ids) => {
      const rows = await read(statements.eventsOfArticles, { ids: distinct(ids) });
      return listsInOrder(ids, rows, ({ node }) => toEvent(node));
    },
    articleMentions: async (ids) => {
      const rows = await read(statements.mentionsOfArticles, { ids: distinct(ids) });
      return listsInOrder(ids, rows, ({ node, mention }) => {
        const actor = toActor(node);
        return { mention: toMention(actor.id, mention), actor };
      });
    },
  };
}
