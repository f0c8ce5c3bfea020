import { fold } from './fold.ts';

/** Letters and digits of any script joined by single hyphens: "State Bank of Türkiye" gives "state-bank-of-turkiye". */
export function slug(text: string): string {
  return fold(text)
    .replace(/[’'ʼ]s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
