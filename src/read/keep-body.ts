import type { ScoredLine } from './score-lines.ts';

/**
 * The lines of an article's body out of those between its title and its end: furniture goes, with the headlines
 * that stand under its headings, the title told again, and short lines above the first paragraph (a rubric, a name,
 * a place), short being less than `standfirst` words. Between paragraphs, a line of `teaser` words and more that is no
 * sentence is a caption or a link; shorter ones are subheads.
 */
export function keepBody(
  lines: readonly ScoredLine[],
  options: { readonly title: string; readonly standfirst: number; readonly teaser: number },
): readonly ScoredLine[] {
  const kept: ScoredLine[] = [];
  let isUnderStop = false;
  for (const line of lines) {
    isUnderStop = staysUnderStop(line, isUnderStop);
    const isTitle = line.text.toLowerCase() === options.title.toLowerCase();
    const isStray = kept.length === 0 && !line.isProse && !line.isItem && line.words < options.standfirst;
    const isTeaser =
      kept.length > 0 &&
      !line.isProse &&
      !isListItem(line) &&
      line.words >= options.teaser &&
      !/[.!?:;,]$/.test(line.text);
    if (!line.furniture && !isUnderStop && !isTitle && !isStray && !isTeaser) kept.push(line);
  }
  return kept;
}

/** Whether a kept line is an item of a list: bulleted, or one of the short lines after a colon. */
export function isListItem(line: ScoredLine): boolean {
  return line.isItem || (line.isListed && !line.isProse);
}

/** A heading over other articles reigns until buttons or a sentence of the article come. */
function staysUnderStop(line: ScoredLine, isUnderStop: boolean): boolean {
  if (line.furniture) return line.furniture === 'stop' || (isUnderStop && line.furniture !== 'share');
  return isUnderStop && (!line.isProse || line.isItem);
}
