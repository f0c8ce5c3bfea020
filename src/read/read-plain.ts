import { InputError } from '../model/index.ts';
import { canonicalAddress } from './article-id.ts';
import { cleanText, ITEM_MARK } from './clean-text.ts';
import { endOfBody } from './end-of-body.ts';
import { findPublished } from './find-published.ts';
import { findPublisher } from './find-publisher.ts';
import { findTitle } from './find-title.ts';
import { isListItem, keepBody } from './keep-body.ts';
import { toPageLines } from './page-lines.ts';
import type { Reading, Source } from './reading.ts';
import { bestBlock, type ScoredLine, scoreLines } from './score-lines.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Subheads are shorter: of those in 136 scrapes none has more than eight words. */
const FEWEST_TEASER_WORDS = 9;

/** An article from a text file: bare, or scraped with all that stands around it on its page. */
export function readPlain(source: Source, text: string): Reading {
  const lines = scoreLines(toPageLines(unwrapLines(cleanText(text))));
  const block = bestBlock(lines);
  const title = findTitle(lines, block);
  if (block.to === 0 || !title) {
    throw new InputError(
      `${source.name} holds no article: no ${block.to === 0 ? 'paragraphs were' : 'title above them was'} found. Put the title on a line of its own, then the body.`,
    );
  }
  const between = lines.slice(title.index + 1, endOfBody(lines, title, block.to));
  const kept = withoutTail(
    keepBody(between, {
      title: title.text,
      standfirst: Number.POSITIVE_INFINITY,
      teaser: FEWEST_TEASER_WORDS,
    }),
  );
  const keptLines = new Set([title, ...kept]);
  return {
    title: title.text,
    url: source.url ? canonicalAddress(source.url) : null,
    publisher: findPublisher(lines, title),
    published: findPublished(lines, title, kept),
    language: null,
    paragraphs: kept.map((line) => (isListItem(line) ? ITEM_MARK : '') + line.text),
    cut: lines.filter((line) => !keptLines.has(line)).map(({ text }) => text),
  };
}

/** Short lines after the last paragraph or item are no subheads: nothing stands under them. */
function withoutTail(kept: readonly ScoredLine[]): readonly ScoredLine[] {
  return kept.slice(0, kept.findLastIndex((line) => line.isProse || isListItem(line)) + 1);
}
