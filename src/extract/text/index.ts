import type { Article } from '../../model/index.ts';
import type { Document } from '../document.ts';
import { findParagraphs } from './01-paragraphs.ts';
import { findTokens } from './02-tokens.ts';
import { tagTokens } from './03-tags.ts';
import { findDateline } from './04-dateline.ts';
import { findSentences } from './05-sentences.ts';

/** The article's text as paragraphs, sentences and tagged tokens, all with offsets into `article.text`. */
export function buildDocument(article: Article): Document {
  const text = article.text;
  const paragraphs = findParagraphs(text);
  const tokens = tagTokens(text, findTokens(text));
  const dateline = findDateline(text, paragraphs, tokens);
  const sentences = findSentences(paragraphs, tokens, dateline);
  return { article, text, paragraphs, sentences, tokens, dateline };
}
