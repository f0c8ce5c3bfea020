import { LEGAL_FORMS } from '../data/names/words.ts';

/** Whether a word is the legal form of a firm, in any case and with or without its last full stop: "Ltd.", "GmbH", "d.o.o.". */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.toLowerCase().replace(/\.$/, ''));

/** "d.o.o.", "s.r.o.", "a.s.": a legal form that is spelt with small letters and full stops. */
export const isDottedForm = (word: string): boolean => /^\p{Ll}\.\p{Ll}/u.test(word) && isLegalForm(word);

/** "Ltd", "AG", "Plc": a legal form with a capital. */
export const isCapitalForm = (word: string): boolean => /^\p{Lu}/u.test(word) && isLegalForm(word);
