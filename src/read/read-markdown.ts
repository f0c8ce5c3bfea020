import { parseDocument } from 'yaml';
import { InputError, type PartialDate } from '../model/index.ts';
import { canonicalAddress } from './article-id.ts';
import { cleanLine, cleanText, ITEM_MARK } from './clean-text.ts';
import { parseDate } from './find-date.ts';
import { toLanguageTag } from './language-tag.ts';
import { readBlocks } from './markdown-blocks.ts';
import type { Reading, Source } from './reading.ts';

/** The fields of a front matter that are read, as text; others are left alone. */
type FrontMatter = Readonly<
  Partial<Record<'title' | 'publisher' | 'url' | 'published' | 'language', string>>
>;

const FIELDS = ['title', 'publisher', 'url', 'published', 'language'] as const;
const FENCE = /^---[ \t]*\n([\s\S]*?)\n?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** An article from a Markdown file with front matter: title, publisher, url, published, language. */
export function readMarkdown(source: Source, raw: string): Reading {
  const text = cleanText(raw);
  const fenced = FENCE.exec(text);
  const front = fenced ? readFrontMatter(source.name, fenced[1]!) : {};
  const { blocks, cut } = readBlocks(text.slice(fenced?.[0].length ?? 0));
  const heading = blocks[0]?.isTitle ? blocks[0].text : undefined;
  const title = front.title ?? heading;
  if (!title) {
    throw new InputError(
      `${source.name} has no title. Give it one in its front matter: "title: …" between two lines of "---".`,
    );
  }
  const body = heading !== undefined ? blocks.slice(1) : blocks;
  return {
    title,
    url: readUrl(source, front.url),
    publisher: front.publisher ?? null,
    published: readPublished(source.name, front.published),
    language: readLanguage(source.name, front.language),
    paragraphs: body.map((block) => (block.isItem ? ITEM_MARK : '') + block.text),
    cut: heading !== undefined && heading !== title ? [heading, ...cut] : cut,
  };
}

function readFrontMatter(name: string, yaml: string): FrontMatter {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: true });
  const error = document.errors[0];
  if (error) {
    throw new InputError(
      `${name} has front matter that is no YAML: ${error.message.split('\n')[0]} Put values with ":" in quotes.`,
    );
  }
  const fields: unknown = document.toJS();
  if (fields === null || fields === undefined || fields === '') return {};
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw new InputError(`${name} has front matter without fields. Write one "name: value" a line.`);
  }
  return Object.fromEntries(
    FIELDS.flatMap((field) => readField(name, fields as Record<string, unknown>, field)),
  );
}

function readField(
  name: string,
  fields: Record<string, unknown>,
  field: string,
): readonly [string, string][] {
  const value = fields[field];
  if (value === undefined || value === null) return [];
  if (typeof value !== 'string')
    throw new InputError(`${name} has a ${field} that is no text. Write "${field}: …" on one line.`);
  const text = cleanLine(value);
  return text === '' || text === 'null' || text === '~' ? [] : [[field, text]];
}

function readUrl(source: Source, stated: string | undefined): string | null {
  const given = stated ?? source.url;
  if (given === undefined) return null;
  const url = canonicalAddress(given);
  if (!url)
    throw new InputError(
      `${source.name} has the url "${given}", which is no web address. Write it with https://.`,
    );
  return url;
}

function readPublished(name: string, stated: string | undefined): PartialDate | null {
  if (stated === undefined) return null;
  const date = parseDate(stated);
  if (!date) {
    throw new InputError(
      `${name} has the publication date "${stated}", which is no date. Write it as 2025-04-25, 2025-04 or 2025.`,
    );
  }
  return date;
}

function readLanguage(name: string, stated: string | undefined): string | null {
  if (stated === undefined) return null;
  const tag = toLanguageTag(stated);
  if (!tag)
    throw new InputError(
      `${name} has the language "${stated}", which is no language tag. Write it as en or en-GB.`,
    );
  return tag;
}
