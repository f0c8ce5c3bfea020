/** Lines of hard-wrapped text differ in length by less than a long word, and are no longer than this. */
const WIDEST_LINE = 100;
const NARROWEST_LINE = 40;
const RAGGED = 24;

/**
 * The text with hard-wrapped paragraphs joined to one line each. A block of lines without an empty line between is
 * wrapped where all but its last are about as long as one another, and at least half go on in small letters.
 */
export function unwrapLines(text: string): string {
  return text
    .trim()
    .split(/\n{2,}|\n(?=[ \t]+\n)/)
    .map((block) => (isWrapped(block.split('\n')) ? block.replace(/\s*\n\s*/g, ' ') : block))
    .join('\n\n');
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1).map(({ length }) => length);
  const widest = full.reduce((a, b) => Math.max(a, b));
  const narrowest = full.reduce((a, b) => Math.min(a, b));
  if (widest > WIDEST_LINE || narrowest < NARROWEST_LINE || widest - narrowest > RAGGED) return false;
  if (lines.at(-1)!.length > widest + RAGGED) return false;
  const goneOn = lines.slice(1).filter((line) => /^\s*[\p{Ll}(]/u.test(line)).length;
  return goneOn * 2 >= lines.length - 1 && !lines.some((line) => /^\s*[•*–-]\s/.test(line));
}
