import { type Draft, EXAMPLE } from './draft.ts';

/** Where the reader pastes an article, or a fetched one is put. */
export function DraftForm(props: { draft: Draft; onWrite: (draft: Draft) => void; onTry: () => void }) {
  const { draft, onWrite, onTry } = props;
  const set = (part: Partial<Draft>) => onWrite({ ...draft, ...part });
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
        onTry();
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
        <button type="button" onClick={() => onWrite(EXAMPLE)}>
          Fill in an example
        </button>
      </div>
    </form>
  );
}
