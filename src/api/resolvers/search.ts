import { foldedWords } from '../../lib/words.ts';
import { ENTITY_KINDS, type EntityKind, InputError } from '../../model/index.ts';
import type { SearchQuestion } from '../../store/graph-store.ts';
import { connectionOf, mapPage } from '../connection.ts';
import type { NodeKind, QueryResolvers, SearchHitResolvers } from '../schema-types.ts';
import { type SnippetRow, snippetOf, snippetsOfText } from '../snippets.ts';

const MOST_CHARACTERS = 200;

export const search: NonNullable<QueryResolvers['search']> = (_root, { text, kinds, ...page }, { store }) => {
  const words = foldedWords(text);
  if (words.length === 0) throw new InputError('text has no word: give a letter or digit at least.');
  if (text.length > MOST_CHARACTERS) {
    throw new InputError(`text has ${text.length} characters; ${MOST_CHARACTERS} is the most.`);
  }
  const question = questionOf(text, kinds);
  let meant: readonly string[] | undefined;
  const connection = connectionOf(page, {
    orderBy: 'RANK',
    page: async (request) => {
      const found = await store.search(question, request);
      meant = found.words;
      return mapPage(found, (row) => ({ found: row, words: found.words }));
    },
    count: () => store.searchCount(question),
  });
  return {
    ...connection,
    correctedText: async () => {
      await connection.edges();
      return meant!.every((word) => words.includes(word)) ? null : meant!.join(' ');
    },
  };
};

export const SearchHit: SearchHitResolvers = {
  node: ({ found }) => found.node,
  snippets: ({ found, words }): SnippetRow[] => {
    if (found.kind === 'actor') {
      const name = snippetOf('NAME', found.node.name, words);
      const aliases = found.node.aliases.map((alias) => snippetOf('ALIAS', alias, words));
      return [name, ...aliases].filter(({ highlights }) => highlights.length > 0);
    }
    const title = snippetOf('TITLE', found.node.title, words);
    const texts = found.kind === 'article' ? snippetsOfText(found.node.text, words) : [];
    return [title, ...texts].filter(({ highlights }) => highlights.length > 0);
  },
};

function questionOf(text: string, kinds: readonly NodeKind[] | null | undefined): SearchQuestion {
  if (kinds?.length === 0) throw new InputError('kinds is empty: name at least one, or leave it out.');
  const isAsked = (kind: string) => !kinds || kinds.includes(kind.toUpperCase() as NodeKind);
  return {
    text,
    actors: ENTITY_KINDS.filter((kind: EntityKind) => isAsked(kind)),
    events: isAsked('event'),
    articles: isAsked('article'),
  };
}
