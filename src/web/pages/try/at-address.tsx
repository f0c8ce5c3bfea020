import { useEffect, useState } from 'preact/hooks';
import { type AskError, change } from '../../api/ask.ts';
import { type Session, useSession } from '../../api/session.ts';
import { asAskError, useAnswer } from '../../api/use-answer.ts';
import { SessionForm } from '../../parts/session-form.tsx';
import { Empty, Problem, WhenAnswered } from '../../parts/states.tsx';
import { articleAddress } from '../../place.ts';
import type { Draft } from './draft.ts';
import { atAddressQuery, type Fetched, fetchQuery, toDraft } from './query.ts';

interface Answer {
  readonly article: { readonly id: string; readonly title: string } | null;
}

/** What is known of an address, else the page itself: the server fetches one only for those with its token. */
export function AtAddress({ url, onFetched }: { url: string; onFetched: (draft: Draft) => void }) {
  const asked = useAnswer<Answer>(atAddressQuery(url));
  const session = useSession();
  return (
    <WhenAnswered asked={asked}>
      {({ article }) => {
        if (article) return <Known id={article.id} title={article.title} />;
        return session ? (
          <Fetching key={url} url={url} session={session} onFetched={onFetched} />
        ) : (
          <Locked />
        );
      }}
    </WhenAnswered>
  );
}

function Known({ id, title }: { id: string; title: string }) {
  return (
    <Empty>
      <p>
        The article at this address is in the graph: <a href={articleAddress(id)}>{title}</a>
      </p>
    </Empty>
  );
}

function Locked() {
  return (
    <Empty>
      <h2>Not in this graph</h2>
      <p>
        The server fetches pages only for those with its token. Without it, open the article, copy its
        headline and text, and paste them above.
      </p>
      <SessionForm purpose="Fetch it" />
    </Empty>
  );
}

function Fetching(props: { url: string; session: Session; onFetched: (draft: Draft) => void }) {
  const { url, session, onFetched } = props;
  const [problem, setProblem] = useState<AskError | undefined>();
  useEffect(() => {
    change<{ readonly articleAt: Fetched }>(fetchQuery(url), session.token).then(
      ({ articleAt }) => onFetched(toDraft(articleAt)),
      (error: unknown) => setProblem(asAskError(error)),
    );
  }, []);
  if (!problem) return <p role="status">Fetching {url} …</p>;
  return (
    <>
      <Problem problem={problem} />
      <SessionForm purpose="Fetch it" />
    </>
  );
}
