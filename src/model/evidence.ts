/** A stretch of an article's stored text, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that prove a claim: `text.slice(start, end) === evidence`, always. */
export interface Evidence extends Span {
  readonly evidence: string;
}

/** The evidence at a span of a text. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  return { evidence: text.slice(start, end), start, end };
}
