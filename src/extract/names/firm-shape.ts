import { findPlace } from '../data/names/places.ts';
import { FIRM_WORDS, LEGAL_FORMS, REGION_WORDS } from '../data/names/words.ts';
import { findKnown } from './04-known.ts';

/** Whether a name ends in a legal form or a firm's word, or is a known firm's with a place: "Zain Jordan". */
export function looksLikeFirm(name: string): boolean {
  const last = name.split(/\s+/).at(-1)!.toLowerCase().replace(/\.$/, '');
  return LEGAL_FORMS.has(last) || FIRM_WORDS.has(last) || isUnitOfFirm(name.split(/\s+/));
}

/** "MTN Cameroon", "Huawei Asia Pacific": a known firm's name in front of a place or a part of the world. */
export function isUnitOfFirm(words: readonly string[]): boolean {
  const tokens = words.map((text) => ({ text }));
  for (let cut = 1; cut < words.length; cut++) {
    if (!findKnown(words.slice(0, cut).join(' ')).some(({ kind }) => kind === 'company')) continue;
    const place = findPlace(tokens, cut);
    if (place?.to === words.length && place.form !== 'demonym') return true;
    if (words.slice(cut).every((word) => REGION_WORDS.has(word.toLowerCase()))) return true;
  }
  return false;
}
