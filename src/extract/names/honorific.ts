import { HONORIFICS } from '../data/names/words.ts';

/** Whether a word stands in front of a person's name and is no part of it: "Dr.", "Datuk", "Engr". */
export function isHonorific(word: string): boolean {
  if (/^(?:HE|H\.E\.?|HRH|HH|HM)$/.test(word)) return true;
  return HONORIFICS.has(word.toLowerCase().replace(/\.$/, ''));
}
