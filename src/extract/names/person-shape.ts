import { PERSON_NAMES } from '../data/names/given-names.ts';
import { looksLikeFirm } from './firm-shape.ts';

export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && PERSON_NAMES.has(words[0]!.toLowerCase()) && !looksLikeFirm(name);
}
