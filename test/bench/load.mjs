/**
 * How fast articles are loaded and the question is answered, on each engine:
 *
 *   npm run build && node test/bench/load.mjs
 *
 * 5,000 events with 20,000 participations in units of 100 articles, through the store and, beside it, the same
 * statements with the same parameters through the bare driver. Neo4j where NEO4J_URI is set, which must be empty or
 * given up with READOUT_TEST_WIPE=1. Medians of three loads and nine questions.
 */
import { optionsFromEnvironment } from '../../dist/store/index.js';
import { storeOver } from '../../dist/store/store.js';
import { Embedded, Neo4j, refuseUnlessEmpty } from './engines.mjs';
import { benchUnits } from './graph.mjs';

const LOADS = 3;
const QUESTIONS = 9;
const EVENTS = 5_000;
const units = [...benchUnits({ events: EVENTS })];
const PAGE = { orderBy: 'MEETINGS_DESC', first: 50 };
const PAKISTAN = { of: { country: ['PK'] }, foreign: true };
const EVERYWHERE = { foreign: true };

await report('embedded graph', new Embedded());
const { neo4j: server } = optionsFromEnvironment(process.env);
if (server) {
  await refuseUnlessEmpty(server);
  await report('Neo4j', new Neo4j(server));
} else process.stdout.write('Neo4j: not measured, NEO4J_URI is not set.\n');

/**
 * Loads through the store and sends what the store sent through the bare driver, by turns, so that neither is always
 * the warm one. The first load only warms up and keeps what is sent.
 */
async function report(name, subject) {
  const sent = [];
  await measure(subject, (engine) => loadAll(storeOver(recording(engine, sent))));
  const [through, bare] = [[], []];
  for (let run = 0; run < LOADS; run++) {
    const both = [
      async () => through.push(await measure(subject, (engine) => loadAll(storeOver(engine)))),
      async () => bare.push(await subject.replay(sent)),
    ];
    for (const load of run % 2 === 0 ? both : both.reverse()) await load();
  }
  const [store, driver] = [median(through), median(bare)];
  const rate = (time) => Math.round(EVENTS / time);
  process.stdout.write(`\n${name}\n`);
  console.table({
    'load through the store': { 'events a second': rate(store), seconds: round(store) },
    'the same statements, bare driver': { 'events a second': rate(driver), seconds: round(driver) },
    'store ÷ bare driver': { times: round(store / driver) },
  });
  console.table(await questions(subject));
  await subject.close();
}

/** Seconds that a load into an empty graph takes, closing it with it, opening and emptying left out. */
async function measure(subject, load) {
  const engine = await subject.open();
  return seconds(async () => {
    await load(engine);
    await engine.close();
  });
}

async function questions(subject) {
  const engine = await subject.open();
  const store = storeOver(engine);
  await loadAll(store);
  const table = await ask(store);
  await engine.close();
  return table;
}

async function loadAll(store) {
  for (const resolution of units) {
    await store.write(async (writer) => {
      await writer.removeArticles(resolution.articles.map(({ id }) => id));
      await writer.apply(resolution, 'bench 1');
    });
  }
}

async function ask(store) {
  const [event] = units[3].events;
  const range = { from: '2025-03', to: '2025-06' };
  const questions = {
    'the question, one country': () => store.encounters(PAKISTAN, PAGE),
    'the question, all countries': () => store.encounters(EVERYWHERE, PAGE),
    'how many answers, all countries': () => store.encounterCount(EVERYWHERE),
    'one event with its participants': () =>
      Promise.all([store.events([event.event.id]), store.participants([event.event.id])]),
    '50 events of four months': () => store.eventPage(range, { orderBy: 'DATE_DESC', first: 50 }),
    '50 actors with most events': () => store.actorPage({}, { orderBy: 'EVENTS_DESC', first: 50 }),
  };
  const table = {};
  for (const [what, question] of Object.entries(questions)) {
    table[what] = { milliseconds: round(1_000 * median(await repeat(question))) };
  }
  return table;
}

async function repeat(work) {
  const times = [];
  for (let run = 0; run < QUESTIONS; run++) times.push(await seconds(work));
  return times;
}

/** The engine, keeping what each unit sends. */
function recording(engine, sent) {
  return {
    description: engine.description,
    capabilities: engine.capabilities,
    read: engine.read,
    close: () => engine.close(),
    transaction: (work) =>
      engine.transaction((run) => {
        const unit = [];
        sent.push(unit);
        return work((statement, parameters = {}) => {
          unit.push([statement.text, parameters]);
          return run(statement, parameters);
        });
      }),
  };
}

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function round(value) {
  return Math.round(value * 100) / 100;
}
