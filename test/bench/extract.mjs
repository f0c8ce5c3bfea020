// Articles per second through `extract` on one core, after warm-up, and how it grows with the length of the text.
// Beside it stands Stanford CoreNLP 4.5.10, the peer with the nearest task: about 0.4 s an article on a like machine.
//
//   npm run bench
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const startedAt = performance.now();
const { extract } = await import('../../dist/extract/index.js');
const { readArticle } = await import('../../dist/read/index.js');
const folder = fileURLToPath(new URL('../../seed/', import.meta.url));
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readArticle({ name, bytes: readFileSync(folder + name) }));
extract(articles[0]);
const startUp = performance.now() - startedAt;

/** V8 goes on making the code faster until about round 140. */
const WARM_UP = 150;
const ROUNDS = 15;
/** Milliseconds that CoreNLP takes for an article, from the measurement named above. */
const CORENLP = 400;

const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
for (let round = 0; round < WARM_UP; round++) extractAll();
const perArticle = median(times(ROUNDS, extractAll)) / articles.length;
const normed = (perArticle * 2500) / characters;

console.log('extract, one core, medians');
console.log(`  start-up with the first article       ${startUp.toFixed(0)} ms`);
console.log(
  `  an article of ${characters.toFixed(0)} characters        ${perArticle.toFixed(2)} ms, ${(1000 / perArticle).toFixed(0)} a second`,
);
console.log(
  `  the same for 2,500 characters         ${normed.toFixed(2)} ms, ${(CORENLP / normed).toFixed(0)} times as fast as CoreNLP`,
);
for (const copies of [10, 100, 700]) {
  const text = articles.slice(0, 1)[0].text;
  const body = Array.from({ length: copies }, (_, index) => articles[index % articles.length].text).join(
    '\n\n',
  );
  const long = { ...articles[0], text: `${text}\n\n${body}` };
  const ms = median(times(copies > 100 ? 1 : 3, () => extract(long)));
  console.log(
    `  one text of ${String(Math.round(long.text.length / 1000)).padStart(5)} thousand characters  ${ms.toFixed(0)} ms, ${((1000 * ms) / long.text.length).toFixed(2)} µs a character`,
  );
}
console.log(`  memory                                ${Math.round(process.memoryUsage().rss / 1e6)} MB`);

function extractAll() {
  for (const article of articles) extract(article);
}

function times(rounds, work) {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
