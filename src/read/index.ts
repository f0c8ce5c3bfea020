import { type Article, InputError } from '../model/index.ts';
import { canonicalAddress } from './article-id.ts';
import { composeArticle } from './compose-article.ts';
import { decode } from './decode.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import type { Reading, Source } from './reading.ts';

export { articleFromText, type GivenArticle } from './article-from-text.ts';
export type { Source } from './reading.ts';
export { MAX_BYTES } from './settings.ts';

/** What is read, by file ending. */
const READERS: Readonly<Record<string, (source: Source) => Reading>> = {
  txt: readText,
  md: (source) => readMarkdown(source, decode(source, { isPage: false })),
  html: (source) => readHtml(source, decode(source, { isPage: true })),
};
const ALSO_WRITTEN: Readonly<Record<string, string>> = {
  text: 'txt',
  markdown: 'md',
  htm: 'html',
  xhtml: 'html',
};

/**
 * One article, clean, from a text file, a Markdown file with front matter, or a page, which may have been fetched.
 * Pure. Throws `InputError` with one line that names the file, what came and what to do.
 */
export function readArticle(source: Source): Article {
  const ending = /\.(\w+)$/.exec(source.name)?.[1]?.toLowerCase() ?? '';
  const reader = READERS[source.kind ?? ALSO_WRITTEN[ending] ?? ending];
  if (!reader) {
    throw new InputError(
      `${source.name} ends in ${ending ? `".${ending}"` : 'nothing known'}. Readable are .txt, .md, .html and .htm.`,
    );
  }
  const reading = reader(source);
  const fetchedFrom = source.url ? canonicalAddress(source.url) : null;
  return composeArticle(source.name, { ...reading, url: reading.url ?? fetchedFrom });
}

/** A page saved under a text name is still a page. */
function readText(source: Source): Reading {
  const text = decode(source, { isPage: false });
  return /^\s*<(?:!doctype html|html)\b/i.test(text) ? readHtml(source, text) : readPlain(source, text);
}
