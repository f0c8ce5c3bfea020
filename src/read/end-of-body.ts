import type { ScoredLine } from './score-lines.ts';
import { MAX_META_WORDS } from './settings.ts';
import { contentStems } from './words.ts';

/** An article goes on after links to others within this many lines, with a paragraph that shares this many words. */
const RESUME_REACH = 10;
const RESUME_STEMS = 3;
const RESUME_SHARE = 0.2;
/** As many lines on, one word of the title is enough. */
const NEAR_REACH = 4;

/**
 * Where the body ends. A bulleted list that follows the block at once belongs to it: names of those who attended.
 * So does the prose that follows at once, and a paragraph a few lines on that speaks of the same things: links to other articles stood between.
 */
export function endOfBody(lines: readonly ScoredLine[], title: ScoredLine, to: number): number {
  const stems = new Set(lines.slice(title.index, to).flatMap(({ text }) => [...contentStems(text)]));
  const titleStems = contentStems(title.text);
  let end = to;
  for (;;) {
    while (isLooseItem(lines[end]) || lines[end]?.isProse) end++;
    const reach = lines.slice(end, end + RESUME_REACH);
    const next = reach.findIndex(
      (line, gap) => resumes(line, stems) || (gap <= NEAR_REACH && resumesNear(line, titleStems)),
    );
    if (next < 0 || reach.slice(0, next).some(endsPage)) return end;
    end += next + 1;
  }
}

function isLooseItem(line: ScoredLine | undefined): boolean {
  return line?.isItem === true && !line.furniture && line.words >= 2 && line.words <= MAX_META_WORDS;
}

function resumes(line: ScoredLine, stems: ReadonlySet<string>): boolean {
  if (!line.isProse || line.isItem || line.words <= MAX_META_WORDS) return false;
  const own = [...contentStems(line.text)];
  const shared = own.filter((stem) => stems.has(stem)).length;
  return shared >= RESUME_STEMS && shared >= own.length * RESUME_SHARE;
}

function resumesNear(line: ScoredLine, titleStems: ReadonlySet<string>): boolean {
  if (!line.isProse || line.isItem || line.words <= MAX_META_WORDS || !/[.!?]["”’)]*$/.test(line.text))
    return false;
  return [...contentStems(line.text)].some((stem) => titleStems.has(stem));
}

function endsPage(line: ScoredLine): boolean {
  return line.furniture === 'copyright' || line.furniture === 'comment';
}
