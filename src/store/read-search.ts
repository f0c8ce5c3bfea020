import { compare } from '../lib/compare.ts';
import { foldedWords } from '../lib/words.ts';
import { ENTITY_KINDS } from '../model/index.ts';
import type { Engine, Parameters, Run } from './engine.ts';
import type { Found, GraphStore, Page, PageRequest, SearchQuestion } from './graph-store.ts';
import { withAll } from './lucene.ts';
import { mostEdits } from './nearest-word.ts';
import { readPage } from './pages.ts';
import { toActor, toArticle, toEvent } from './properties.ts';
import { WORD_INDEXES } from './schema.ts';
import * as statements from './statements/search.ts';

/** More words than this are more than anybody remembers of a name. */
const MOST_WORDS = 12;
/** Words that one may have been meant for are looked up one by one: so many of those that most texts have. */
const MOST_MEANT = 8;

/** What stands after a word that is looked for: in a text, and in the query for an index. */
interface WordEnd {
  readonly inText: '' | ' ';
  readonly inQuery: '*' | '';
}
const BEGUN: WordEnd = { inText: '', inQuery: '*' };
const WHOLE: WordEnd = { inText: ' ', inQuery: '' };

/** Search over names, aliases, titles and texts. */
export function searchReads(engine: Engine): Pick<GraphStore, 'search' | 'searchCount'> {
  const { read } = engine;
  return {
    search: async (question, request) => {
      const words = wordsOf(question);
      const page = await pageOf(read, question, words, request);
      // A page beyond the last row is empty as well.
      const isFound = page.rows.length > 0 || (request.after && (await countOf(read, question, words)) > 0);
      if (isFound) return { ...page, words };
      const meant = await wordsMeant(engine, question, words);
      if (meant.every((word, index) => word === words[index])) return { ...page, words };
      return { ...(await pageOf(read, question, meant, request)), words: meant };
    },
    searchCount: async (question) => {
      const words = wordsOf(question);
      const total = await countOf(read, question, words);
      if (total > 0) return total;
      return countOf(read, question, await wordsMeant(engine, question, words));
    },
  };
}

function wordsOf({ text }: SearchQuestion): readonly string[] {
  return [...new Set(foldedWords(text))].slice(0, MOST_WORDS);
}

/** Each word of which nothing has the beginning, replaced by the nearest that something has. */
async function wordsMeant(
  engine: Engine,
  question: SearchQuestion,
  words: readonly string[],
): Promise<readonly string[]> {
  return Promise.all(
    words.map(async (word) => {
      if (words.length > 1 && (await countOf(engine.read, question, [word])) > 0) return word;
      return (await nearestOf(engine, question, word)) ?? word;
    }),
  );
}

/** The fewest edits away, then the one that most nodes have, then the first by letters. */
async function nearestOf(
  engine: Engine,
  question: SearchQuestion,
  word: string,
): Promise<string | undefined> {
  for (let edits = 1; edits <= mostEdits(word); edits++) {
    const known = (await engine.wordsLike(word, edits)).slice(0, MOST_MEANT);
    const found = await Promise.all(
      known.map(async (other) => ({ other, total: await countOf(engine.read, question, [other], WHOLE) })),
    );
    const [nearest] = found
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total || compare(a.other, b.other));
    if (nearest) return nearest.other;
  }
  return undefined;
}

async function countOf(
  read: Run,
  question: SearchQuestion,
  words: readonly string[],
  end: WordEnd = BEGUN,
): Promise<number> {
  if (words.length === 0) return 0;
  const [row] = await read(statements.foundCount, parametersOf(question, words, end));
  return row!.total;
}

async function pageOf(
  read: Run,
  question: SearchQuestion,
  words: readonly string[],
  request: PageRequest<'RANK'>,
): Promise<Page<Found>> {
  if (words.length === 0) return { rows: [], keys: [], more: false };
  return readPage(read, statements.foundPages, parametersOf(question, words), request, toFound);
}

function toFound({ kind, node }: statements.FoundRow): Found {
  if (kind === 'actor') return { kind, node: toActor(node) };
  return kind === 'event' ? { kind, node: toEvent(node) } : { kind, node: toArticle(node) };
}

function parametersOf(
  { actors, events, articles }: SearchQuestion,
  words: readonly string[],
  { inText, inQuery }: WordEnd = BEGUN,
): Parameters {
  const [longest, second = longest] = [...words].sort((a, b) => b.length - a.length);
  const row = words.join(' ');
  return {
    search: {
      longest: ` ${longest}${inText}`,
      second: ` ${second}${inText}`,
      words: words.map((word) => ` ${word}${inText}`),
      whole: `| ${row} |`,
      beginning: `| ${row}`,
      row: ` ${row}`,
      actorKinds: actors,
      allActors: ENTITY_KINDS.every((kind) => actors.includes(kind)),
      events,
      articles,
      indexes: [
        ...(actors.length > 0 ? [WORD_INDEXES.Actor] : []),
        ...(events ? [WORD_INDEXES.Event] : []),
        ...(articles ? [WORD_INDEXES.Article] : []),
      ],
      query: withAll(words, inQuery),
    },
  };
}
