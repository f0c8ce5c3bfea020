import type { StoredArticle } from '../../store/graph-store.ts';
import type { ApiContext } from '../context.ts';
import type { ArticleRow } from '../rows.ts';
import type { ArticleResolvers } from '../schema-types.ts';
import { existing } from './existing.ts';

export const Article: ArticleResolvers = {
  text: async (article, _args, context) => article.text ?? (await wholeOf(article, context)).text,
  cut: async (article, _args, context) => article.cut ?? (await wholeOf(article, context)).cut,
  events: (article, _args, { loaders }) => loaders.articleEvents.load(article.id),
  mentions: (article, _args, { loaders }) => loaders.articleMentions.load(article.id),
};

function wholeOf(article: ArticleRow, { loaders }: ApiContext): Promise<StoredArticle> {
  return existing(loaders.wholeArticle, article.id);
}
