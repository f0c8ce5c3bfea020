import { findEvents } from '../../../src/extract/events/index.ts';
import { nameEntities } from '../../../src/extract/names/index.ts';
import { buildDocument } from '../../../src/extract/text/index.ts';
import type { Article, ExtractedEvent } from '../../../src/model/index.ts';

/** The events of a text published on Friday, 25 April 2025, with the names of who took part in place of ids. */
export function eventsOf(body: string, title = 'News of the day'): (ExtractedEvent & { who: string[] })[] {
  const article: Article = {
    id: 'article:test',
    title,
    url: null,
    publisher: null,
    published: '2025-04-25',
    language: 'en',
    text: `${title}\n\n${body}`,
    sha256: '',
    cut: [],
  };
  const document = nameEntities(buildDocument(article));
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  return findEvents(document).map((event) => ({
    ...event,
    who: event.participants.map(({ entity, role }) => `${names.get(entity)} ${role}`).sort(),
  }));
}
