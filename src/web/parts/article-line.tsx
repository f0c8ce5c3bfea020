import type { ArticleLine as Line } from '../api/answers.ts';
import { articleAddress } from '../place.ts';
import { Source } from './quote.tsx';

/** One article in a list. */
export function ArticleLine({ article }: { article: Line }) {
  return (
    <article class="article-line">
      <a href={articleAddress(article.id)}>{article.title}</a> <Source article={article} />
    </article>
  );
}
