import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a page and the title of its window. It takes the focus when the reader comes from another page. */
export function PageTitle({
  text,
  shown = text,
  kicker,
  children,
}: {
  text: string;
  /** The heading itself, where it is more than its text. */
  shown?: ComponentChildren;
  kicker?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${text} – Readout`;
    if (cameFromAnotherPage()) heading.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <header class="page-title">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {shown}
      </h1>
      {children}
    </header>
  );
}

let shownPath: string | undefined;

/** The first page leaves the focus where browsers put it, and a filter leaves it in the filter. */
function cameFromAnotherPage(): boolean {
  const before = shownPath;
  shownPath = location.pathname;
  return before !== undefined && before !== shownPath;
}
