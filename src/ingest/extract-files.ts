import { pMapIterable } from 'p-map';
import type { Extraction } from '../model/index.ts';
import { reference } from './reference.ts';
import { openWorkshop } from './work/open-workshop.ts';

/** What was taken from one file, or why nothing was. */
export type ExtractedFile =
  | { readonly source: string; readonly extraction: Extraction }
  | { readonly source: string; readonly message: string };

/**
 * Reads and extracts files, many of them on all cores, and gives them in their order. One that cannot be read gives
 * its reason and the rest goes on.
 */
export async function* extractFiles(paths: readonly string[]): AsyncGenerator<ExtractedFile> {
  reference();
  const workshop = await openWorkshop(paths.length);
  const extracted = async (source: string): Promise<ExtractedFile> => {
    const outcome = await workshop.extractFile(source);
    return 'value' in outcome ? { source, extraction: outcome.value } : { source, message: outcome.message };
  };
  try {
    yield* pMapIterable(paths, extracted, { concurrency: workshop.ahead });
  } finally {
    await workshop.close();
  }
}
