// Articles a second through `readout extract` and `readout load` with one thread and with two, each a process of its
// own, start-up included, the two taken in turns.
//
//   node test/bench/threads.mjs [ARTICLES]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ARTICLES = Number(process.argv[2] ?? 400);
const ROUNDS = 3;
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  const files = writeArticles();
  console.log(`${ARTICLES} articles of the seed's length, ${ROUNDS} rounds in turns, medians`);
  compare('extract', () => ['extract', ...files]);
  compare('load', () => ['load', join(folder, 'articles')]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The articles of the seed over and over, each with an address of its own. */
function writeArticles() {
  const texts = readdirSync(SEED)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(SEED, name), 'utf8'));
  mkdirSync(join(folder, 'articles'));
  return Array.from({ length: ARTICLES }, (_, index) => {
    const file = join(folder, 'articles', `${index}.md`);
    writeFileSync(
      file,
      texts[index % texts.length].replace(/^url: .*$/m, `url: https://news.example/${index}`),
    );
    return file;
  });
}

function compare(command, args) {
  const seconds = { 1: [], 2: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const threads of [1, 2]) seconds[threads].push(time(args(), threads));
  const [one, two] = [1, 2].map((threads) => median(seconds[threads]));
  console.log(
    `  ${command.padEnd(8)} 1 thread ${rate(one)} a second, 2 threads ${rate(two)} a second: ${(one / two).toFixed(2)} times as many`,
  );
}

function time(args, threads) {
  const env = {
    ...process.env,
    NEO4J_URI: '',
    READOUT_DATA: join(folder, 'data'),
    READOUT_THREADS: String(threads),
  };
  rmSync(env.READOUT_DATA, { recursive: true, force: true });
  const start = performance.now();
  execFileSync(process.execPath, [MAIN, ...args], { env, stdio: 'ignore' });
  return (performance.now() - start) / 1000;
}

function rate(seconds) {
  return (ARTICLES / seconds).toFixed(0).padStart(4);
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
