import { cleanLine } from './clean-text.ts';
import type { PageLine } from './score-lines.ts';
import { countWords } from './words.ts';

/** Signs before an item; they go. */
const BULLET = /^\s*[•◦▪●‣∙*·]\s+(?=\S)/u;
/** A dash is a bullet only in company: alone it signs the article ("– Reuters") or goes on with a line. */
const DASH = /^\s*[-–—]\s+(?=\S)/u;
/** Numbers and letters before an item; they stay. Numbered paragraphs of a release are no items: they are long. */
const NUMBER = /^\s*(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)])\s+(?=\S)/u;
const LONGEST_NUMBERED_ITEM = 30;
const NUMBERED_SENTENCE = /^\s*\(?\d{1,2}[.)]\s+\p{Lu}.{40,}[.:]$/u;
/** Marks between the words of a menu: signs, tabs, or wide gaps. */
const SEPARATOR = /\s[|•·»›>/▸▾.]\s|\t|\s{3,}| {2}/;
/** In characters. */
const LONGEST_MENU = 5000;
/** A path through the site: two arrows and more. */
const BREADCRUMB = /^[^»›>]{1,60}\s[»›>]\s[^»›>]{1,80}\s[»›>]\s/;
const LONGEST_MENU_PART = 4;
/** The lines of a scrape that say anything, clean, with their bullets and menus told. */
export function toPageLines(text: string): readonly PageLine[] {
  const raw = text.split('\n').filter((line) => line.trim() !== '');
  const lines = raw.map((line, index) => {
    const isBullet =
      BULLET.test(line) ||
      (DASH.test(line) &&
        [raw[index - 1], raw[index + 1]].some((next) => next !== undefined && DASH.test(next)));
    const isNumbered =
      NUMBER.test(line) && countWords(line) <= LONGEST_NUMBERED_ITEM && !NUMBERED_SENTENCE.test(line);
    const bare = isBullet ? line.replace(BULLET, '').replace(DASH, '') : line;
    return { text: cleanLine(bare), isItem: isBullet || isNumbered, isMenu: isMenu(line) };
  });
  return lines.filter(({ text }) => text !== '').map((line, index) => ({ ...line, index }));
}

/** Three or more short parts between separators: "Home | News | Sport". */
function isMenu(line: string): boolean {
  if (line.length > LONGEST_MENU) return false;
  if (BREADCRUMB.test(line)) return true;
  const parts = line
    .trim()
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 3) return false;
  const words = parts.map(countWords);
  return (
    words.every((count) => count <= 2 * LONGEST_MENU_PART) &&
    words.reduce((a, b) => a + b) <= LONGEST_MENU_PART * parts.length
  );
}
