import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Found, searchQuery } from '../api/search-query.ts';
import { useAnswer } from '../api/use-answer.ts';
import { inWords } from '../lib/words.ts';
import { actorAddress, articleAddress, eventAddress, go, usePlace } from '../place.ts';

/** Rows of each kind under the field, and how long the reader pauses before they are asked for. */
const ROWS = 5;
const PAUSE_MS = 150;

interface Suggestion {
  readonly href: string;
  readonly text: string;
  readonly kind: string;
}

/** The field that finds anything by name, from every page: `/` leads to it, arrows choose, Enter opens. */
export function SearchBox() {
  const { path, query: inAddress } = usePlace();
  const [text, setText] = useState(path === '/search' ? (inAddress.get('q') ?? '') : '');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const asked = useSettled(text.trim());
  const { answer, busy } = useAnswer<Found>(isOpen && asked ? searchQuery(asked, ROWS) : null);
  const suggestions = answer && isOpen && text.trim() ? toSuggestions(answer) : [];
  useSlashKey(field);

  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const leaveTo = (href: string) => {
    close();
    go(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && suggestions.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + suggestions.length + (chosen < 0 && step < 0 ? 1 : 0)) % suggestions.length);
    } else if (event.key === 'Escape') {
      if (isOpen) event.preventDefault();
      close();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form with the role is known to more readers than <search>.
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (suggestions[chosen]) leaveTo(suggestions[chosen].href);
        else if (text.trim()) leaveTo(`/search?${new URLSearchParams({ q: text.trim() })}`);
      }}
    >
      <input
        ref={field}
        type="text"
        enterkeyhint="search"
        name="q"
        role="combobox"
        aria-label="Search people, bodies, firms, countries, events, articles"
        aria-expanded={suggestions.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        autocomplete="off"
        placeholder="Search (press /)"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOpen(true);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        id={id}
        class="suggestions"
        role="listbox"
        aria-label="Found"
        hidden={suggestions.length === 0}
        aria-busy={busy}
      >
        {suggestions.map(({ href, text: name, kind }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the field.
          <div
            key={href}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            // The field would lose the focus, and the list close, before the click came.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => leaveTo(href)}
          >
            <span>{name}</span> <span class="faint">{kind}</span>
          </div>
        ))}
      </div>
    </form>
  );
}

function toSuggestions({ actors, events, articles }: Found): Suggestion[] {
  return [
    ...actors.edges.map(({ node: { node } }) => ({
      href: actorAddress(node.id),
      text: node.name,
      kind: [inWords(node.__typename), node.country?.id !== node.id && node.country?.name]
        .filter(Boolean)
        .join(', '),
    })),
    ...events.edges.map(({ node: { node } }) => ({
      href: eventAddress(node.id),
      text: node.title,
      kind: 'Event',
    })),
    ...articles.edges.map(({ node: { node } }) => ({
      href: articleAddress(node.id),
      text: node.title,
      kind: 'Article',
    })),
  ];
}

/** The text once the reader has paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, [field]);
}
