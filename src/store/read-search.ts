import { foldedWords } from '../lib/words.ts';
import type { Parameters, Run } from './engine.ts';
import type { Found, GraphStore, Page, PageRequest, SearchQuestion } from './graph-store.ts';
import { gramsOf, nearestWord, SHORTEST_GUESSED } from './nearest-word.ts';
import { readPage } from './pages.ts';
import { toActor, toArticle, toEvent } from './properties.ts';
import { WORD_INDEXES } from './schema.ts';
import * as statements from './statements/search.ts';

/** More words than this are more than anybody remembers of a name. */
const MOST_WORDS = 12;
/** Share of a word's groups of three letters that a text with a word like it holds: two edits of seven letters touch six of them. */
const LEAST_SHARED = 0.3;
const MOST_TEXTS = 100;

/** Search over names, aliases, titles and texts. */
export function searchReads(read: Run): Pick<GraphStore, 'search' | 'searchCount'> {
  return {
    search: async (question, request) => {
      const words = wordsOf(question);
      const page = await pageOf(read, question, words, request);
      if (page.rows.length > 0) return { ...page, words };
      const meant = await wordsMeant(read, question, words);
      return { ...(meant === words ? page : await pageOf(read, question, meant, request)), words: meant };
    },
    searchCount: async (question) => {
      const words = wordsOf(question);
      const total = await countOf(read, question, words);
      if (total > 0) return total;
      return countOf(read, question, await wordsMeant(read, question, words));
    },
  };
}

function wordsOf({ text }: SearchQuestion): readonly string[] {
  return [...new Set(foldedWords(text))].slice(0, MOST_WORDS);
}

/** These words, where anything has all of them; else a word that nothing has replaced by the nearest that something has. */
async function wordsMeant(
  read: Run,
  question: SearchQuestion,
  words: readonly string[],
): Promise<readonly string[]> {
  if (words.length === 0 || (await countOf(read, question, words)) > 0) return words;
  return Promise.all(
    words.map(async (word) => {
      if (words.length > 1 && (await countOf(read, question, [word])) > 0) return word;
      return (await nearestOf(read, word)) ?? word;
    }),
  );
}

/** The nearest word of names and titles; of the texts of articles only where those have none, for they are many and long. */
async function nearestOf(read: Run, word: string): Promise<string | undefined> {
  const grams = gramsOf(word);
  const parameters = {
    grams,
    least: Math.max(1, Math.floor(grams.length * LEAST_SHARED)),
    limit: MOST_TEXTS,
  };
  const { actor, event, article } = statements.textsAlike;
  const heads = await Promise.all([actor, event].map((statement) => read(statement, parameters)));
  const ofHeads = nearestWord(
    word,
    heads.flat().map(({ text }) => text),
  );
  if (ofHeads !== undefined || word.length < SHORTEST_GUESSED) return ofHeads;
  return nearestWord(
    word,
    (await read(article, parameters)).map(({ text }) => text),
  );
}

async function countOf(read: Run, question: SearchQuestion, words: readonly string[]): Promise<number> {
  if (words.length === 0) return 0;
  const [row] = await read(statements.foundCount, parametersOf(question, words));
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

function parametersOf({ actors, events, articles }: SearchQuestion, words: readonly string[]): Parameters {
  const [longest, second = longest] = [...words].sort((a, b) => b.length - a.length);
  const row = words.join(' ');
  return {
    search: {
      longest: ` ${longest}`,
      second: ` ${second}`,
      words: words.map((word) => ` ${word}`),
      whole: `| ${row} |`,
      beginning: `| ${row}`,
      row: ` ${row}`,
      actorKinds: actors,
      events,
      articles,
      indexes: [
        ...(actors.length > 0 ? [WORD_INDEXES.Actor] : []),
        ...(events ? [WORD_INDEXES.Event] : []),
        ...(articles ? [WORD_INDEXES.Article] : []),
      ],
      query: luceneQuery(words),
    },
  };
}

/** For an index of words: each of these begins one. A folded digit may have signs of the query language, as "⑴" has. */
function luceneQuery(words: readonly string[]): string {
  return words.map((word) => `+${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}*`).join(' ');
}
