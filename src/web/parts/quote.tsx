import type { ArticleLine, Proof } from '../api/answers.ts';
import { dateInWords } from '../lib/dates.ts';
import { groupBy } from '../lib/group-by.ts';
import { articleAddress } from '../place.ts';

/** The words that prove a statement, those of one article together, each with the way to its place in the text. */
export function Quotes({ proofs }: { proofs: readonly Proof[] }) {
  const byArticle = groupBy(distinctProofs(proofs), ({ article }) => article.id);
  return (
    <>
      {[...byArticle].map(([id, [first, ...others]]) => (
        <figure class="quote" key={id}>
          {[first!, ...others].map((proof) => (
            <blockquote key={proof.start}>
              <p>{proof.quote}</p>
              <a class="place" href={articleAddress(id, proof)}>
                in the text<span class="unseen">: {proof.quote.slice(0, 60)}</span>
              </a>
            </blockquote>
          ))}
          <figcaption>
            <a href={articleAddress(id)}>{first!.article.title}</a> <Source article={first!.article} />
          </figcaption>
        </figure>
      ))}
    </>
  );
}

/** Who published an article and when, with the way to where it was published. */
export function Source({ article }: { article: ArticleLine }) {
  const { publisher, published, url } = article;
  return (
    <span class="source">
      {[publisher, published && dateInWords(published)].filter(Boolean).join(', ')}
      {isWeb(url) && (
        <>
          {' '}
          <a href={url} rel="noopener noreferrer external">
            original
          </a>
        </>
      )}
    </span>
  );
}

/** Anything else in the place of an address could run a script. */
function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

/** Proofs in the order of the text, without those that lie within another of the same article. */
export function distinctProofs<One extends Proof>(proofs: readonly One[]): One[] {
  const ordered = [...proofs].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(
    (proof, index) =>
      !ordered
        .slice(0, index)
        .some(({ article, end }) => article.id === proof.article.id && end >= proof.end),
  );
}
