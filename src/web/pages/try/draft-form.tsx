import { useState } from 'preact/hooks';
import { type Draft, EXAMPLE, NO_DRAFT } from './draft.ts';

/** Where the reader pastes an article. */
export function DraftForm({ onTry }: { onTry: (draft: Draft) => void }) {
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const field = (name: keyof Draft) => ({
    value: draft[name],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      set({ [name]: currentTarget.value }),
  });
  return (
    <form
      class="try"
      onSubmit={(event) => {
        event.preventDefault();
        onTry(draft);
      }}
    >
      <label>
        <span>Headline, if it is not the first line of the text</span>
        <input type="text" {...field('title')} />
      </label>
      <label>
        <span>Text, an empty line between paragraphs; or the address of an article</span>
        <textarea required {...field('text')} />
      </label>
      <div class="row">
        <label>
          <span>Published on: “Tuesday” is reckoned from it</span>
          <input type="date" {...field('published')} />
        </label>
        <label class="wide">
          <span>Where it was published</span>
          <input type="url" placeholder="https://" {...field('url')} />
        </label>
      </div>
      <div class="buttons">
        <button type="submit" class="main">
          Read it
        </button>
        <button type="button" onClick={() => setDraft(EXAMPLE)}>
          Fill in an example
        </button>
      </div>
    </form>
  );
}
