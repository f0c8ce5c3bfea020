/** The words of a text, parted by white space, as a set: how a word list is written down. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
