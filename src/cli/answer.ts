import { compare } from '../lib/compare.ts';
import { uniqueBy } from '../lib/unique-by.ts';
import type { Actor } from '../model/index.ts';
import type { Encounter, EncounterWhere, GraphStore, StoredArticle } from '../store/index.ts';
import { count } from './output.ts';

/** The answer to the question: the rows and the articles that their quotes stand in. */
export interface Answer {
  readonly rows: readonly Encounter[];
  readonly total: number;
  readonly articles: ReadonlyMap<string, StoredArticle>;
}

/** Rows that are asked for at once. */
const PAGE = 100;
/** Quotes shown for a row. */
const QUOTES = 3;

/** Which bodies met which firms, the most meetings first. */
export async function answerQuestion(
  store: GraphStore,
  where: EncounterWhere,
  limit: number,
): Promise<Answer> {
  const rows: Encounter[] = [];
  let after: { after?: { value: string | number | null; id: string } } = {};
  for (let more = true; more && rows.length < limit; ) {
    const first = Math.min(PAGE, limit - rows.length);
    const page = await store.encounters(where, { orderBy: 'MEETINGS_DESC', first, ...after });
    rows.push(...page.rows);
    more = page.more;
    const last = page.keys.at(-1);
    after = last ? { after: last } : {};
  }
  const ids = [...new Set(rows.flatMap(({ proofs }) => proofs.map(({ article }) => article)))].sort(compare);
  const articles = await store.articles(ids);
  return {
    rows,
    total: await store.encounterCount(where),
    articles: new Map(articles.flatMap((article) => (article ? [[article.id, article]] : []))),
  };
}

/** The answer in lines for a terminal. */
export function formatAnswer({ rows, total, articles }: Answer): string[] {
  const lines = rows.flatMap((row) => [
    `${named(row.body)} × ${named(row.counterpart)}`,
    `    ${count(row.meetings, 'meeting')}${dates(row)}, ${how(row)}`,
    ...quotes(row, articles),
    '',
  ]);
  if (total > rows.length) lines.push(`${rows.length} of ${total} rows are shown.`);
  return lines;
}

function named({ name, kind, country }: Actor): string {
  return kind === 'country' || country === null ? name : `${name} (${country})`;
}

function dates({ firstDate, lastDate }: Encounter): string {
  if (!firstDate) return '';
  return firstDate === lastDate ? `, ${firstDate}` : `, ${firstDate} to ${lastDate}`;
}

function how({ direct, through }: Encounter): string {
  const people = through.map(({ person, post }) => `${person.name} (${post})`);
  const itself = direct.body && direct.counterpart ? ['directly'] : [];
  return [...itself, ...(people.length > 0 ? [`through ${people.join(', ')}`] : [])].join(' and ');
}

/** The statement of each meeting, which is the first of its proofs. */
function quotes({ proofs }: Encounter, articles: ReadonlyMap<string, StoredArticle>): string[] {
  const statements = uniqueBy(proofs, ({ event, article }) => `${event} ${article}`);
  return uniqueBy(statements, ({ article, quote }) => `${article} ${quote}`)
    .slice(0, QUOTES)
    .map(({ article, quote }) => {
      const source = articles.get(article);
      const where = [source?.publisher, source?.published].filter(Boolean).join(', ');
      return `    “${quote.replace(/\s+/g, ' ')}” — ${where || article}`;
    });
}
