/**
 * How fast the API answers, beside what users would take instead:
 *
 *   npm run bench:api [EVENTS]              makes the graph (see fill.mjs), measures and takes it away
 *   npm run bench:api -- --filled [Q1 …]    measures the graph that `npm run bench:graph` made, these questions alone
 *
 * Contenders: Readout on the embedded engine; where NEO4J_URI is set (empty, or given up with READOUT_TEST_WIPE=1)
 * Readout on Neo4j, the bare driver with the best single statement behind a minimal HTTP server and, where
 * READOUT_BENCH_PEERS names a folder that has it, @neo4j/graphql 7. All run at once and are asked in turn, so that what
 * else the machine does falls on all alike: a turn of 16 clients to warm up, each question 200 times (median and 95th
 * percentile in milliseconds), then by 16 clients at once in turns of seconds (requests a second). Without autocannon in
 * that folder a loop of 16 clients stands in for it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { optionsFromEnvironment } from '../../dist/store/index.js';
import { BARE, PEER, READOUT } from './api-questions.mjs';
import { refuseUnlessEmpty, wipe } from './engines.mjs';
import { fill } from './fill.mjs';

const [isFilled, events, only] = argumentsOf(process.argv.slice(2));
const RUNS = 200;
const CLIENTS = 16;
const TURNS = 2;
const SECONDS_A_TURN = 3;
const agent = new Agent({ keepAlive: true });
const peers = process.env.READOUT_BENCH_PEERS;
const autocannon = peers && createRequire(resolve(peers, 'package.json'))('autocannon');
const { neo4j } = optionsFromEnvironment(process.env);
const folder = isFilled ? process.env.READOUT_DATA : mkdtempSync(join(tmpdir(), 'readout-bench-api-'));

const contenders = [];
try {
  if (!isFilled) await fillAll();
  if (folder)
    await enter('Readout, embedded', 'readout', asked(READOUT), { NEO4J_URI: '', READOUT_DATA: folder });
  if (neo4j) {
    await enter('Readout, Neo4j', 'readout', asked(READOUT));
    await enter('driver + bare HTTP', 'bare', bareQuestions());
    if (peers) await enter('@neo4j/graphql 7', 'peer', asked(PEER));
  }
  for (const question of only ?? Object.keys(READOUT)) await measure(question);
} finally {
  for (const { child } of contenders) child.kill();
  if (!isFilled) rmSync(folder, { recursive: true, force: true });
  if (!isFilled && neo4j) await wipe(neo4j);
}

function argumentsOf(given) {
  const names = given.filter((word) => /^Q\d$/.test(word));
  const count = given.find((word) => /^\d+$/.test(word));
  return [given.includes('--filled'), Number(count ?? 50_000), names.length > 0 ? names : undefined];
}

async function fillAll() {
  await fill({ folder }, events);
  if (!neo4j) return;
  await refuseUnlessEmpty(neo4j);
  await wipe(neo4j);
  await fill({ neo4j }, events);
}

function asked(questions) {
  const pairs = Object.entries(questions);
  return Object.fromEntries(pairs.map(([name, [query, variables]]) => [name, { query, variables }]));
}

function bareQuestions() {
  return Object.fromEntries(Object.keys(BARE).map((name) => [name, { name, variables: READOUT[name][1] }]));
}

/** Starts a server of its own for a contender. */
async function enter(who, kind, questions, environment = {}) {
  const script = kind === 'peer' ? 'api-peer.mjs' : 'api-server.mjs';
  const child = spawn(process.execPath, [join(import.meta.dirname, script), kind], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((found, failed) => {
    child.stdout.once('data', (text) => found(String(text).trim()));
    child.once('exit', (code) => failed(new Error(`${script} ${kind} ended with ${code}`)));
  });
  child.removeAllListeners('exit');
  contenders.push({ who, questions, child, address });
}

async function measure(question) {
  const asking = contenders.filter(({ questions }) => question in questions);
  const times = new Map(asking.map(({ who }) => [who, []]));
  const rates = new Map(asking.map(({ who }) => [who, []]));
  // A server runs for weeks: it is measured as it is when its code has been compiled.
  for (const { questions, address } of asking) await throughput(address, questions[question]);
  for (let run = 0; run < RUNS; run++) {
    for (const { who, questions, address } of asking) {
      const start = performance.now();
      await ask(address, questions[question]);
      times.get(who).push(performance.now() - start);
    }
  }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { who, questions, address } of asking) {
      rates.get(who).push(await throughput(address, questions[question]));
    }
  }
  const cells = asking.map(({ who }) => [who, cellOf(times.get(who), rates.get(who))]);
  process.stdout.write(`${question}  ${cells.map(([who, cell]) => `${who}: ${cell}`).join(' | ')}\n`);
}

/** Median / 95th percentile in milliseconds (requests a second). */
function cellOf(times, rates) {
  times.sort((a, b) => a - b);
  const rate = rates.reduce((sum, each) => sum + each, 0) / rates.length;
  return `${round(times[RUNS / 2])} / ${round(times[Math.floor(RUNS * 0.95)])} (${Math.round(rate)})`;
}

/** By the plainest client there is: `fetch` takes longer than the fastest answer. */
async function ask(address, body) {
  const [status, text] = await new Promise((answered, failed) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const sent = request(address, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => answered([response.statusCode, text]));
    });
    sent.on('error', failed);
    sent.end(JSON.stringify(body));
  });
  if (status !== 200 || text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
  if (/^\{"data":(\{"[^"]*":)?(null|\[\])/.test(text))
    throw new Error(`no answer to ${JSON.stringify(body)}`);
}

async function throughput(address, body) {
  if (!autocannon) return loop(address, body);
  const { requests } = await autocannon({
    url: address,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    connections: CLIENTS,
    duration: SECONDS_A_TURN,
  });
  return requests.average;
}

async function loop(address, body) {
  const end = performance.now() + SECONDS_A_TURN * 1_000;
  let answered = 0;
  const client = async () => {
    for (; performance.now() < end; answered++) await ask(address, body);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return answered / SECONDS_A_TURN;
}

function round(number) {
  return Math.round(number * 10) / 10;
}
