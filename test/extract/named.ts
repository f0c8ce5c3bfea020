import type { EntityDraft, NamedDocument, Reference } from '../../src/extract/document.ts';
import { nameEntities } from '../../src/extract/names/index.ts';
import { buildDocument } from '../../src/extract/text/index.ts';
import type { Article } from '../../src/model/index.ts';

/** An article with a headline that names no one, and a body. */
export function articleOf(body: string, title = 'What the talks were about'): Article {
  const text = `${title}\n\n${body}`;
  return {
    id: 'article:test',
    title,
    url: null,
    publisher: null,
    published: null,
    language: 'en',
    text,
    sha256: '',
    cut: [],
  };
}

/** The named document of a body of text. */
export function named(body: string, title?: string): NamedDocument {
  return nameEntities(buildDocument(articleOf(body, title)));
}

/** Entities as "kind name", countries left out, in their order. */
export function kindsIn(body: string): string[] {
  return named(body)
    .entities.filter(({ kind }) => kind !== 'country')
    .map(({ kind, name }) => `${kind} ${name}`);
}

/** The posts of all persons as "Name: title @ Body". */
export function postsIn(body: string, title?: string): string[] {
  const { entities } = named(body, title);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return entities.flatMap(({ name, posts }) =>
    posts.map(
      ({ title, at, former }) => `${name}: ${former ? 'ex ' : ''}${title} @ ${at ? names.get(at) : null}`,
    ),
  );
}

export function find(document: NamedDocument, name: string): EntityDraft | undefined {
  return document.entities.find((entity) => entity.name === name || entity.aliases.includes(name));
}

/** What a phrase of the text stands for: names of the entities of the reference that is exactly it. */
export function meant(document: NamedDocument, phrase: string, nth = 0): string[] | undefined {
  const spans = document.references.filter(({ start, end }) => document.text.slice(start, end) === phrase);
  const reference: Reference | undefined = spans[nth];
  return reference?.entities.map((id) => document.entities.find((entity) => entity.id === id)!.name);
}
