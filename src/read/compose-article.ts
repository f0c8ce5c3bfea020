import { type Article, InputError } from '../model/index.ts';
import { articleId, hostOf, sha256 } from './article-id.ts';
import { guessLanguage } from './guess-language.ts';
import type { Reading } from './reading.ts';
import { MIN_BODY_WORDS } from './settings.ts';
import { countWords } from './words.ts';

/** The article that a reading makes: its text put together, its id and hash. Throws `InputError` where it has no body. */
export function composeArticle(name: string, reading: Reading): Article {
  const words = reading.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  if (words < MIN_BODY_WORDS) {
    throw new InputError(
      `${name} holds no article: ${words} words of body were found, ${MIN_BODY_WORDS} are the least. Give the page of one article.`,
    );
  }
  const text = [reading.title, ...reading.paragraphs].join('\n\n');
  return {
    id: articleId({ url: reading.url, text }),
    title: reading.title,
    url: reading.url,
    publisher: reading.publisher ?? (reading.url ? hostOf(reading.url) : null),
    published: reading.published,
    language: reading.language ?? guessLanguage(text),
    text,
    sha256: sha256(text),
    cut: reading.cut,
  };
}
