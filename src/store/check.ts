import type { Run, Statement } from './engine.ts';
import type { CheckFinding } from './graph-store.ts';
import * as statements from './statements/upkeep.ts';

/** Articles whose texts are held in memory at one time. */
const ARTICLES_A_PAGE = 100;
const MOST_EXAMPLES = 10;

/** What is wrong or doubtful in the graph; nothing for a check that finds nothing. `today` is a day, `2026-01-31`. */
export async function checkGraph(read: Run, today: string | undefined): Promise<CheckFinding[]> {
  const checks: [string, Statement<statements.FindingRow>][] = [
    ['Events in which no body, firm or country took part', statements.eventsWithoutSide],
    ['Agencies and companies without a country', statements.actorsWithoutCountry],
    ['Events that no article reports', statements.eventsWithoutAnyReport],
    ['Actors that no article names', statements.actorsWithoutAnySupport],
    ['Persons in posts at two bodies at once', statements.postsAtOnce],
    ['Actors with another number of events than they took part in', statements.actorsMiscounted],
    ['Former ids without one event', statements.namesWithoutEvent],
    ['Records in more than one event', statements.recordsTwice],
  ];
  const findings: CheckFinding[] = [];
  if (today !== undefined) {
    const [row] = await read(statements.eventsAhead, { today });
    findings.push({ check: 'Events that happened after today', count: row!.total, examples: row!.examples });
  }
  for (const [check, statement] of checks) {
    const [row] = await read(statement);
    findings.push({ check, count: row!.total, examples: row!.examples });
  }
  findings.push(await checkQuotes(read));
  return findings.filter(({ count }) => count > 0);
}

/** Each quote stands in its article's text where its offsets say. */
async function checkQuotes(read: Run): Promise<CheckFinding> {
  const examples: string[] = [];
  let count = 0;
  for await (const { id, what, quote, start, end, text } of quotes(read)) {
    if (text.slice(start, end) === quote) continue;
    count++;
    if (examples.length < MOST_EXAMPLES) examples.push(`${id} ${start}–${end} "${quote}" (${what})`);
  }
  return { check: 'Quotes that do not stand where they point', count, examples };
}

async function* quotes(read: Run): AsyncGenerator<statements.QuoteRow & { readonly text: string }> {
  let after = '';
  for (;;) {
    const articles = await read(statements.articleTexts, { after, limit: ARTICLES_A_PAGE });
    if (articles.length === 0) return;
    const ids = articles.map(({ id }) => id);
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    for (const statement of [
      statements.quotesOfArticles,
      statements.quotesOfParts,
      statements.quotesOfPosts,
    ]) {
      for (const row of await read(statement, { ids })) yield { ...row, text: texts.get(row.id)! };
    }
    after = ids.at(-1)!;
  }
}
