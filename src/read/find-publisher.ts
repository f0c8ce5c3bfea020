import type { ScoredLine } from './score-lines.ts';
import { contentStems, countWords } from './words.ts';

const LONGEST_NAME = 6;
const NOTICE = /©|\(c\)|copyright|all rights? reserved/i;

/**
 * The site's name as the page shows it: its first line where the page repeats that name or goes on with its menu,
 * else the name in a clean copyright line. Null where neither is sure: a wrong publisher is worse than none.
 */
export function findPublisher(lines: readonly ScoredLine[], title: ScoredLine): string | null {
  const notices = lines.filter(({ text }) => NOTICE.test(text) && text.length < 200).map(({ text }) => text);
  const first = lines[0];
  if (first && first.index < title.index && isName(first)) {
    const hasMenu = lines
      .slice(1, 3)
      .some(({ furniture, index }) => furniture === 'menu' && index < title.index);
    if (hasMenu || isRepeated(first, lines, notices)) return first.text;
  }
  for (const notice of notices) {
    const name = nameInNotice(notice);
    if (name) return name;
  }
  return null;
}

function isName(line: ScoredLine): boolean {
  const words = countWords(line.text);
  return (
    !line.isItem &&
    line.furniture === undefined &&
    words >= 1 &&
    words <= LONGEST_NAME &&
    /^\p{L}/u.test(line.text)
  );
}

function isRepeated(first: ScoredLine, lines: readonly ScoredLine[], notices: readonly string[]): boolean {
  const name = fold(first.text);
  if (notices.some((notice) => fold(notice).includes(name))) return true;
  return lines.some(({ text, index }) => index !== first.index && fold(text) === name);
}

/** "© 2024 TechMoran. All rights reserved." gives "TechMoran". */
function nameInNotice(notice: string): string | null {
  const name = notice
    .replace(
      /all rights? (?:are )?reserved|copyrights?|©️?|\(c\)|\b(?:19|20)\d{2}(?:\s?[-–]\s?(?:(?:19|20)\d{2}|present))?/gi,
      '\u0001',
    )
    .split('\u0001')
    .map((part) => part.replace(/^[\s.,:|–—-]*(?:by\s+)?|[\s.,:|–—-]+$/g, ''))
    .filter((part) => part !== '');
  const only = name.length === 1 ? name[0]! : '';
  const isClean =
    /^\p{Lu}[\p{L}\p{N}\s.&'’+-]+$/u.test(only) && countWords(only) <= LONGEST_NAME && !/\.\s/.test(only);
  return isClean && contentStems(only).size > 0 ? only : null;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
