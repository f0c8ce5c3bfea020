import type { PartialDate } from '../model/index.ts';
import { dayByWeekday } from './dateline-year.ts';
import { findDate } from './find-date.ts';
import { isDateLine, type ScoredLine } from './score-lines.ts';
import { MAX_META_WORDS } from './settings.ts';

/** How far from the title the date is looked for, in lines. */
const DATE_REACH = 12;
const DATELINE_CHARACTERS = 140;
const SIGN_OFF_LINES = 2;
/** Of "Sep 17" on one line and "2024" on the next, in words. */
const LONGEST_SPLIT_DATE = 4;

/** The date near the title: below it to the body, then above it, then in the dateline, then in a dated line below the body. */
export function findPublished(
  lines: readonly ScoredLine[],
  title: ScoredLine,
  kept: readonly ScoredLine[],
): PartialDate | null {
  const body = kept.map(({ text }) => text).join('\n');
  const first = kept.find(({ words }) => words > MAX_META_WORDS)?.index ?? lines.length;
  const below = lines.slice(title.index + 1, Math.min(first, title.index + DATE_REACH));
  const above = lines.slice(Math.max(0, title.index - DATE_REACH), title.index).reverse();
  for (const line of [...below, ...above]) {
    const date = findDate(dateTextOf(line, lines), body);
    if (date) return date;
  }
  const dateline = (kept[0]?.text ?? '').slice(0, DATELINE_CHARACTERS);
  return dayIn(dateline, body) ?? dayByWeekday(dateline, body) ?? dayIn(signOff(lines, kept), body);
}

/** The dated lines below the body: "Published in …" anywhere, others right below ("— The Times, 10 June 2025"). */
function signOff(lines: readonly ScoredLine[], kept: readonly ScoredLine[]): string {
  const end = (kept.at(-1)?.index ?? 0) + 1;
  return lines
    .slice(end)
    .filter(
      ({ text, index }) =>
        /^(?:first )?(?:published|posted)\b/i.test(text) ||
        (index < end + SIGN_OFF_LINES && isDateLine(text)),
    )
    .map(({ text }) => text)
    .join('\n');
}

/** What of a line may be a date line: itself, with the next where both are parts of a date ("Sep 17", "2024"). */
function dateTextOf(line: ScoredLine, lines: readonly ScoredLine[]): string {
  if (isDateLine(line.text) || line.furniture === 'byline') return line.text;
  const next = lines[line.index + 1];
  return next && line.words + next.words <= LONGEST_SPLIT_DATE ? `${line.text} ${next.text}` : '';
}

function dayIn(text: string, body: string): PartialDate | null {
  const date = findDate(text, body);
  return date?.length === 10 ? date : null;
}
