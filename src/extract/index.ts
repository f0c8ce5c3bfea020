import type { Article, Extraction } from '../model/index.ts';
import type { Reference } from '../model/reference.ts';
import { findEvents } from './events/index.ts';
import { knowing } from './names/04-known.ts';
import { nameEntities } from './names/index.ts';
import { buildDocument } from './text/index.ts';
import { toExtraction } from './to-extraction.ts';

/**
 * What one article says: its entities with their posts, and its events, each with the words that prove it.
 * A reference helps to tell bodies and firms; nothing depends on it.
 */
export function extract(article: Article, reference?: Reference): Extraction {
  return knowing(reference, () => {
    const document = nameEntities(buildDocument(article));
    return toExtraction(document, findEvents(document));
  });
}
