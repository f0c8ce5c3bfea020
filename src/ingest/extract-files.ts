import { extract } from '../extract/index.ts';
import type { Extraction } from '../model/index.ts';
import { readSource } from './load.ts';
import { reference } from './reference.ts';

/** What was taken from one file, or why nothing was. */
export type ExtractedFile =
  | { readonly source: string; readonly extraction: Extraction }
  | { readonly source: string; readonly message: string };

/** Reads and extracts files one after the other; one that cannot be read gives its reason and the rest goes on. */
export function* extractFiles(paths: readonly string[]): Generator<ExtractedFile> {
  reference();
  for (const source of paths) {
    try {
      yield { source, extraction: extract(readSource(source), reference()) };
    } catch (error) {
      yield { source, message: error instanceof Error ? error.message : String(error) };
    }
  }
}
