import { useAnswer } from '../../api/use-answer.ts';
import { Empty, WhenAnswered } from '../../parts/states.tsx';
import { articleAddress } from '../../place.ts';
import { atAddressQuery } from './query.ts';

interface Answer {
  readonly article: { readonly id: string; readonly title: string } | null;
}

/** What is known of an address: the server fetches no page for a reader, as it could be made to fetch any. */
export function AtAddress({ url }: { url: string }) {
  const asked = useAnswer<Answer>(atAddressQuery(url));
  return (
    <WhenAnswered asked={asked}>
      {({ article }) =>
        article ? (
          <Empty>
            <p>
              The article at this address is in the graph:{' '}
              <a href={articleAddress(article.id)}>{article.title}</a>
            </p>
          </Empty>
        ) : (
          <Empty>
            <h2>Not in this graph</h2>
            <p>
              Pages are not fetched from here. Open the article, copy its headline and text, and paste them
              above. A page saved as a file is read by <code>readout extract FILE</code>.
            </p>
          </Empty>
        )
      }
    </WhenAnswered>
  );
}
