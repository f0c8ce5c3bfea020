import type { ArticleHead } from '../graph-store.ts';
import type { Properties } from '../properties.ts';
import { actorNode, articleNode, EVENT_NODE } from './along.ts';
import { ARTICLE_CONDITION } from './conditions.ts';
import { ARTICLE_ORDERS, allPages, pages } from './pages.ts';
import { type CountRow, type NodeRow, statement } from './statement.ts';

export const articlesById = statement<NodeRow>(
  'articles.byId',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})
   RETURN ${articleNode('a')} AS node ORDER BY a.id`,
);

/** The text is a hundred times the rest: it is not sent where only the source is shown. */
export const articleHeads = statement<ArticleHead>(
  'articles.heads',
  `UNWIND $ids AS id
   MATCH (a:Article {id: id})
   RETURN a.id AS id, a.title AS title, a.url AS url, a.publisher AS publisher, a.published AS published,
     a.language AS language, a.sha256 AS sha256, a.extractor AS extractor ORDER BY id`,
);

export const articlesByUrl = statement<NodeRow>(
  'articles.byUrl',
  `MATCH (a:Article) WHERE a.url = $url
   RETURN ${articleNode('a')} AS node ORDER BY a.id LIMIT 1`,
);

export const articlePages = pages<keyof typeof ARTICLE_ORDERS, NodeRow>('articles.page', ARTICLE_ORDERS, {
  match: (_order, there) => `MATCH (a:Article) WHERE ${there}${ARTICLE_CONDITION}`,
  variables: 'a',
  id: 'a.id',
  columns: `${articleNode('a')} AS node`,
});

export const articleCount = statement<CountRow>(
  'articles.count',
  `MATCH (a:Article) WHERE ${ARTICLE_CONDITION} RETURN count(a) AS total`,
);

/** Events that articles report, in the order of the text. */
export const eventsOfArticles = statement<{ key: string; node: Properties }>(
  'articles.events',
  `UNWIND $ids AS key
   MATCH (a:Article {id: key})-[r:REPORTS]->(e:Event)
   RETURN key, ${EVENT_NODE} AS node ORDER BY key, r.start, r.id`,
);

/** Actors that articles name, in the order of the text. */
export const mentionsOfArticles = statement<{ key: string; node: Properties; mention: Properties }>(
  'articles.mentions',
  `UNWIND $ids AS key
   MATCH (a:Article {id: key})-[m:MENTIONS]->(actor:Actor)
   RETURN key, ${actorNode('actor')} AS node, properties(m) AS mention ORDER BY key, m.start, actor.id, m.name`,
);

export const ARTICLE_STATEMENTS = [
  articlesById,
  articleHeads,
  articlesByUrl,
  ...allPages(articlePages),
  articleCount,
  eventsOfArticles,
  mentionsOfArticles,
];
