import { useState } from 'preact/hooks';
import { useSession } from '../../api/session.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { SessionForm } from '../../parts/session-form.tsx';
import { Share } from '../../parts/share.tsx';
import { WhenAnswered } from '../../parts/states.tsx';
import { AtAddress } from './at-address.tsx';
import { useCorrections } from './corrections.ts';
import { addressIn, type Draft, NO_DRAFT, withHeadline } from './draft.ts';
import { DraftForm } from './draft-form.tsx';
import { Load } from './load.tsx';
import { type Extraction, extractQuery } from './query.ts';
import { Taken } from './taken.tsx';
import { toTable } from './to-table.ts';

/** What would be taken from a text that the reader gives. */
export function TryPage() {
  const [written, setWritten] = useState<Draft>(NO_DRAFT);
  const [draft, setDraft] = useState<Draft | undefined>();
  const address = draft && addressIn(draft);
  const takeOver = (fetched: Draft) => {
    setWritten(fetched);
    setDraft(fetched);
  };
  return (
    <>
      <PageTitle text="Try a text">
        <p class="lead">
          Paste a news item, or its address, to see who and what would be taken from it. Nothing is stored
          unless you load it.
        </p>
      </PageTitle>
      <DraftForm draft={written} onWrite={setWritten} onTry={() => setDraft(written)} />
      {address && <AtAddress url={address} onFetched={takeOver} />}
      {draft && !address && <Read draft={withHeadline(draft)} />}
    </>
  );
}

function Read({ draft }: { draft: Draft }) {
  const query = extractQuery(draft);
  const asked = useAnswer<{ readonly extract: Extraction }>(query);
  const session = useSession();
  const corrections = useCorrections(query);
  return (
    <WhenAnswered asked={asked}>
      {({ extract }) => (
        <>
          <Taken extraction={extract} {...(session && { corrections })} />
          <SessionForm purpose="Correct and load it" />
          {session && <Load key={query} draft={draft} corrections={corrections.list} session={session} />}
          <Share
            title={`What is taken from “${draft.title}”`}
            query={query}
            csv={{ name: 'taken', text: () => toTable(extract) }}
          />
        </>
      )}
    </WhenAnswered>
  );
}
