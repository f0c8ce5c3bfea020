/** The API over HTTP: GraphQL, GraphiQL and a first page. */
export type { ArticleToExtract, ExtractArticle } from './context.ts';
export { type ApiOptions, createApi } from './create-api.ts';
export { openLog } from './log.ts';
export { type RunningServer, startServer } from './serve.ts';
export { apiSettings } from './settings.ts';
