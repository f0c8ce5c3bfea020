import type { Article } from '../model/index.ts';
import { readArticle } from '../read/index.ts';
import { type FetchOptions, fetchPage } from './fetch-page.ts';

/** The article on the page at an address. Throws `InputError` where there is none, or it may not be fetched. */
export async function fetchArticle(address: string, options: FetchOptions): Promise<Article> {
  return readArticle(await fetchPage(address, options));
}
