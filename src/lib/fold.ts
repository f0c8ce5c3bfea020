/** Texts that have no diacritics: most, and the rest of the work is slow. */
const ASCII = /^[\0-\x7f]*$/;

/** A text without case and diacritics, for comparing: "Türkiye" and "TURKIYE" give "turkiye". Source: Unicode NFKD. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/[ßẞ]/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}
