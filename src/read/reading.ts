import type { PartialDate } from '../model/index.ts';

/** A file as it comes in: its name tells its kind by its ending. `url` is where it was fetched, if it was. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** What it is, where its server told. */
  readonly kind?: 'html' | 'txt';
  /** Its encoding by its server; what a page declares itself comes first. */
  readonly charset?: string;
}

/** The hand-off inside this room: what a reader of one kind of file found. Lines are clean (see `cleanLine`). */
export interface Reading {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: PartialDate | null;
  readonly language: string | null;
  /** The body in order, without the title; list items begin with "• ". */
  readonly paragraphs: readonly string[];
  readonly cut: readonly string[];
}
