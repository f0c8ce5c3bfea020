import type { Article, PartialDate } from '../model/index.ts';
import { cleanLine } from './clean-text.ts';
import { composeArticle } from './compose-article.ts';

/** An article whose parts are told apart already: nothing of it is furniture. */
export interface GivenArticle {
  readonly title: string;
  /** Paragraphs with empty lines between. */
  readonly text: string;
  readonly url?: string | null | undefined;
  readonly published?: PartialDate | null | undefined;
  readonly publisher?: string | null | undefined;
}

/** The article of given parts. Throws `InputError` where there is no body. */
export function articleFromText({
  title,
  text,
  url = null,
  published = null,
  publisher = null,
}: GivenArticle): Article {
  return composeArticle('The text', {
    title: cleanLine(title),
    url,
    publisher: publisher?.trim() || null,
    published,
    language: null,
    paragraphs: text
      .split(/\n\s*\n/)
      .map(cleanLine)
      .filter((paragraph) => paragraph !== ''),
    cut: [],
  });
}
