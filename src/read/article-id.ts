import { createHash } from 'node:crypto';

/** Parameters that say how a reader came to the page, never which page it is. */
const TRACKING = /^(?:utm_\w*|fbclid|gclid|mc_cid|mc_eid)$/i;

/** The id of an article: a hash of its address, or of its text where it has none. */
export function articleId(article: { readonly url: string | null; readonly text: string }): string {
  return `article:${sha256(article.url ?? article.text).slice(0, 16)}`;
}

/** The address without fragment and tracking parameters, or null where the text is no http(s) address. */
export function canonicalAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const address = new URL(text);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  return address.href;
}

/** The host of an address without `www.`: the publisher where nothing else names it. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Hexadecimal SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
