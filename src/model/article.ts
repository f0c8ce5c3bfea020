import type { PartialDate } from './partial-date.ts';

/** One report, read and cleaned. What `read` gives and `extract` takes. */
export interface Article {
  /** `article:` and a hash of its address, or of its text where it has none. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** The publisher as the source names it, or the host of the address without `www.`. */
  readonly publisher: string | null;
  readonly published: PartialDate | null;
  /** BCP 47 language tag, where the source states it. */
  readonly language: string | null;
  /**
   * The clean text that all offsets point into: the title line, an empty line, then the paragraphs of the body
   * with an empty line between; list items are paragraphs that begin with "• ". No furniture, `\n` line ends, NFC.
   */
  readonly text: string;
  /** Hexadecimal SHA-256 of `text`. */
  readonly sha256: string;
  /** What was taken away as page furniture, in its order, so that a reader can check the cleaning. */
  readonly cut: readonly string[];
}
