import { createRequire } from 'node:module';
import { InputError } from '../model/index.ts';
import { ITEM_MARK } from './clean-text.ts';
import { findDate } from './find-date.ts';
import { findTitle } from './find-title.ts';
import { furnitureKind } from './furniture.ts';
import { type Block, blocksOf } from './html-blocks.ts';
import { type HtmlDocument, nestingOf, parsePage } from './html-dom.ts';
import { readMetadata } from './html-metadata.ts';
import { keepBody } from './keep-body.ts';
import type { Reading, Source } from './reading.ts';
import { bestBlock, isDateLine, type PageLine, type ScoredLine, scoreLines } from './score-lines.ts';
import { HEAD_LINES, MAX_LINK_DENSITY, MAX_NESTING } from './settings.ts';
import { stripFurniture, stripOtherArticles } from './strip-furniture.ts';

/** Readability gives up below this many characters and tries again with laxer rules; short releases are shorter than its 500. */
const SHORTEST_ARTICLE = 250;
/** A shorter line above the first paragraph is a rubric, a name or a place, no standfirst. */
const FEWEST_STANDFIRST_WORDS = 8;
const MOST_OF_TITLE = 0.6;
/** "By … | Published: March 1, 2025 | Updated: …": what follows the label, up to the next part of the line. */
const PUBLISHED_LABEL = /(?:^|[|·•,]\s?)(?:first )?(?:published|posted)(?: on)?\s?:?\s([^|·•]{6,60})/i;
const CHANGED_LABEL = /^(?:page |site )?(?:last )?(?:updated|modified|reviewed|changed)\b/i;
/** Readability is believed down to this share of the prose that stands together on the page. */
const LEAST_OF_PROSE = 0.3;

const require = createRequire(import.meta.url);

/** An article from a page, by Readability and a filter of our own over its blocks. */
export function readHtml(source: Source, html: string): Reading {
  if (nestingOf(html) > MAX_NESTING) {
    throw new InputError(`${source.name} is nested too deeply to be read. Save the article's text as .txt.`);
  }
  const page = parsePage(html);
  const shown = blocksOf(page.body);
  const metadata = readMetadata(page, source.url);
  const title = shownTitle(shown, metadata.title) ?? headingOf(shown) ?? lineAboveBody(shown);
  if (!title)
    throw new InputError(`${source.name} holds no article: it has no title. Give the page of one article.`);
  stripFurniture(page);
  stripOtherArticles(page, title);
  const blocks = blocksOf(page.body);
  const found = filterBlocks(fillGaps(blocks, readableTexts(page), title), title);
  const kept = found.length > 0 ? found : metadata.body.map((text) => ({ text, tag: 'p' }));
  const keptTexts = new Set([title, ...kept.map(({ text }) => text)]);
  return {
    title,
    url: metadata.url,
    publisher: metadata.publisher,
    published: metadata.published ?? dateInText(shown),
    language: metadata.language,
    paragraphs: kept.map(({ text, tag }) => (tag === 'li' ? ITEM_MARK : '') + text),
    cut: shown.map(({ text }) => text).filter((text) => !keptTexts.has(text)),
  };
}

/** The texts of the blocks that Readability takes for the article. It changes the page. */
function readableTexts(page: HtmlDocument): ReadonlySet<string> {
  // Loaded with the first page, as the parser of pages is.
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const readability = new Readability<string>(page as never, { charThreshold: SHORTEST_ARTICLE });
  const content = readability.parse()?.content;
  return new Set(content ? blocksOf(parsePage(content).body).map(({ text }) => text) : []);
}

/**
 * The blocks from the first to the last that Readability took, and those between that it dropped (lists of names,
 * short paragraphs), and the prose right before them. Where it took little or none, the stretch that reads most like prose.
 */
function fillGaps(blocks: readonly Block[], readable: ReadonlySet<string>, title: string): readonly Block[] {
  const lines = scoreLines(blocks.map(toPageLine));
  const best = bestBlock(lines);
  let from = blocks.findIndex(({ text }) => readable.has(text) && text !== title);
  const to = blocks.findLastIndex(({ text }) => readable.has(text)) + 1;
  if (from < 0 || proseIn(lines, { from, to }) < proseIn(lines, best) * LEAST_OF_PROSE) {
    return blocks.slice(best.from, best.to);
  }
  while (lines[from - 1]?.isProse && lines[from - 1]!.text !== title) from--;
  return blocks.slice(from, to);
}

/** Words of prose between two blocks. */
function proseIn(
  lines: readonly ScoredLine[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return lines.slice(from, to).reduce((sum, { isProse, words }) => sum + (isProse ? words : 0), 0);
}

/** Without links, captions, furniture and what stands under a heading over other articles. */
function filterBlocks(blocks: readonly Block[], title: string): readonly Block[] {
  const kept = keepBody(scoreLines(blocks.map(toPageLine)), {
    title,
    standfirst: FEWEST_STANDFIRST_WORDS,
    teaser: Number.POSITIVE_INFINITY,
  });
  return kept.map(({ index }) => blocks[index]!);
}

function toPageLine({ text, tag, linkDensity }: Block, index: number): PageLine {
  return { index, text, isItem: tag === 'li', isMenu: linkDensity > MAX_LINK_DENSITY };
}

/** The title as the page shows it where that is most of what it states ("Print: …"). */
function shownTitle(blocks: readonly Block[], stated: string | null): string | null {
  if (stated === null) return null;
  const shown = blocks.find(
    ({ text }) => stated.includes(text) && text.length >= stated.length * MOST_OF_TITLE,
  );
  return shown?.text ?? stated;
}

function headingOf(blocks: readonly Block[]): string | null {
  return blocks.find(({ tag, text }) => /^h[12]$/.test(tag) && !furnitureKind(text))?.text ?? null;
}

/** The title of a page without headings, found as in a text file. */
function lineAboveBody(blocks: readonly Block[]): string | null {
  const lines = scoreLines(blocks.map(toPageLine));
  return findTitle(lines, bestBlock(lines))?.text ?? null;
}

/** The first date that a label among the first blocks calls that of publication, else that of the first date line. */
function dateInText(blocks: readonly Block[]): string | null {
  const texts = blocks.slice(0, HEAD_LINES).map(({ text }) => text);
  const labelled = texts.flatMap((text) => PUBLISHED_LABEL.exec(text)?.[1] ?? []);
  const lines = texts.filter((text) => isDateLine(text) && !CHANGED_LABEL.test(text));
  return [...labelled, ...lines].map((text) => findDate(text)).find((date) => date?.length === 10) ?? null;
}
