import type { GraphiQLOptions } from 'graphql-yoga';
import { EXAMPLES } from './graphiql-examples.ts';

/**
 * The explorer of the schema at `/graphql`, opened with the question, or with the query of a shared address
 * (`?query=…`), which the page reads itself: given here, the question would hide it.
 */
export function graphiqlOptions(request: Request): GraphiQLOptions & { query?: string } {
  const shared = new URL(request.url).searchParams.has('query');
  return {
    title: 'Readout: GraphiQL',
    ...(shared ? {} : { query: EXAMPLES[0]!, defaultTabs: EXAMPLES.map((query) => ({ query })) }),
  };
}

/** The page with all that it needs in it. Nine megabytes of script: read only when somebody opens it. */
export async function renderGraphiql(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
