/** The mark that begins a list item in an article's text. */
export const ITEM_MARK = '• ';

/** Control and format characters, but for tab, line end and the joiners, which are letters' own. */
const UNSEEN = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** A whole text with `\n` line ends, in NFC, without control, zero-width and direction characters. Tabs stay. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

/** One line of clean text: every run of spaces of any width is one plain space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
