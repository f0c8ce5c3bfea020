import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/use-answer.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Share } from '../../parts/share.tsx';
import { WhenAnswered } from '../../parts/states.tsx';
import { type Draft, type Extraction, extractQuery } from './query.ts';
import { Taken } from './taken.tsx';

/** What would be taken from a text that the reader gives; nothing is kept. */
export function TryPage() {
  const [query, setQuery] = useState<string | null>(null);
  const asked = useAnswer<{ readonly extract: Extraction }>(query);
  return (
    <>
      <PageTitle text="Try a text">
        <p class="lead">
          Paste a news item to see who and what would be taken from it. Nothing of it is stored.
        </p>
      </PageTitle>
      <DraftForm onTry={(draft) => setQuery(extractQuery(draft))} />
      {query !== null && (
        <WhenAnswered asked={asked}>
          {({ extract }) => (
            <>
              <Taken extraction={extract} />
              <Share title="What is taken from a text" query={query} />
            </>
          )}
        </WhenAnswered>
      )}
    </>
  );
}

function DraftForm({ onTry }: { onTry: (draft: Draft) => void }) {
  const [draft, setDraft] = useState<Draft>({ title: '', text: '', published: '' });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <form
      class="try"
      onSubmit={(event) => {
        event.preventDefault();
        onTry(draft);
      }}
    >
      <label>
        <span>Headline</span>
        <input
          type="text"
          required
          value={draft.title}
          onInput={({ currentTarget }) => set({ title: currentTarget.value })}
        />
      </label>
      <label>
        <span>Text, an empty line between paragraphs</span>
        <textarea
          required
          value={draft.text}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </label>
      <label>
        <span>Published on: “Tuesday” in the text is reckoned from it</span>
        <input
          type="date"
          class="date"
          value={draft.published}
          onInput={({ currentTarget }) => set({ published: currentTarget.value })}
        />
      </label>
      <button type="submit">Read it</button>
    </form>
  );
}
