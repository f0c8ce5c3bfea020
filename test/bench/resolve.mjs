/**
 * How long it takes to resolve an article against what is known, and how that grows with the number of known actors:
 *
 *   npm run build && node test/bench/resolve.mjs [most actors]
 *
 * Made-up ministries, firms and persons of 60 countries are loaded into an embedded graph in memory, 20 to an
 * article. At 1,000, 10,000, 30,000 and 100,000 actors one article with 10 names, half of them known under another
 * form, is resolved and written 30 times, with a rollback after each: the median is told. Then the queue of unsure
 * pairs is made over all of them, with the longest time in which nothing else could run.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { changeGraph } from '../../dist/ingest/load-unit.js';
import { reviewQueue } from '../../dist/ingest/review.js';
import { claimsOf } from '../../dist/resolve/index.js';
import { openStore } from '../../dist/store/index.js';

const STEPS = [1_000, 10_000, 30_000, 100_000];
const A_ARTICLE = 20;
const A_UNIT = 50;
const TRIES = 30;
const most = Number(process.argv[2] ?? STEPS.at(-1));

const COUNTRIES =
  `PK IN BD LK NP US GB FR DE ES IT NL SE NO FI DK PL CZ AT CH BE PT GR TR UA RU KZ UZ SA AE QA KW EG
  MA TN DZ NG GH KE UG RW TZ ET ZA ZM BW BR AR CL PE CO MX CA AU NZ JP KR CN TW SG MY ID TH VN PH`.split(
    /\s+/,
  );
const SYLLABLES = 'ba ke lo mi nu ra se to vi za dar hen kol mar nes pol ruk sal tem vor'.split(' ');

let seed = 7;
const next = (below) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return (seed >>> 8) % below;
};
const word = () => {
  const letters = Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  return letters[0].toUpperCase() + letters.slice(1);
};

function nameOf(index) {
  const country = COUNTRIES[next(COUNTRIES.length)];
  if (index % 4 === 0) return { kind: 'agency', country, name: `Ministry of ${word()} and ${word()}` };
  if (index % 4 === 1) return { kind: 'company', country, name: `${word()} ${word()} Technologies` };
  return { kind: 'person', country, name: `${word()} ${word()}` };
}

/** The same under another form: turned, shortened, without its country. */
function otherForm({ kind, country, name }) {
  if (kind === 'agency') return { kind, country, name: name.replace(/ and .*/, '') };
  if (kind === 'company') return { kind, country: null, name: name.replace(' Technologies', ' Group') };
  return { kind, country, name: name.split(' ').reverse().join(' ') };
}

function toArticle(id, names) {
  const text = 'Names and names. ';
  const proof = { evidence: 'Names', start: 0, end: 5 };
  const article = {
    id: `article:${id}`,
    title: id,
    url: null,
    publisher: null,
    published: '2025-04-26',
    language: 'en',
    text,
    sha256: id,
    cut: [],
  };
  const entities = names.map((name, index) => ({
    ...proof,
    ...name,
    id: `e${index}`,
    aliases: [],
    mentions: [],
    confidence: 1,
  }));
  const extraction = { source: {}, entities, events: [] };
  return claimsOf({ article, extraction }, 'bench');
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
class Undo extends Error {}

const store = await openStore({ folder: null });
const names = [];
let loading = 0;
for (const step of STEPS.filter((size) => size <= most)) {
  loading += await loadUpTo(step);
  const times = [];
  for (let round = 0; round < TRIES; round++) times.push(await resolveOne(round));
  const rate = Math.round((names.length / loading) * 1000).toLocaleString('en');
  process.stdout.write(
    `${step.toLocaleString('en').padStart(8)} actors: ${median(times).toFixed(1)} ms an article, ${rate} actors/s loaded; ${await queueOfPairs()}\n`,
  );
}
await store.close();

async function loadUpTo(size) {
  const start = performance.now();
  while (names.length < size) {
    const unit = [];
    for (let at = 0; at < A_UNIT && names.length < size; at++) {
      const fresh = Array.from({ length: A_ARTICLE }, (_, index) => nameOf(names.length + index));
      unit.push(toArticle(`a${names.length}`, fresh));
      names.push(...fresh);
    }
    await store.write((writer) => changeGraph(writer, { articles: unit }));
  }
  return performance.now() - start;
}

async function queueOfPairs() {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const start = performance.now();
  const pairs = await reviewQueue(store);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  delay.disable();
  return `${pairs.length} unsure pairs in ${seconds} s, held for at most ${Math.round(delay.max / 1e6)} ms`;
}

async function resolveOne(round) {
  const known = Array.from({ length: 5 }, () => otherForm(names[next(names.length)]));
  const fresh = Array.from({ length: 5 }, (_, index) => nameOf(index));
  const article = toArticle(`new${round}`, [...known, ...fresh]);
  const start = performance.now();
  let time = 0;
  await store
    .write(async (writer) => {
      await changeGraph(writer, { articles: [article] });
      time = performance.now() - start;
      throw new Undo();
    })
    .catch((error) => {
      if (!(error instanceof Undo)) throw error;
    });
  return time;
}
