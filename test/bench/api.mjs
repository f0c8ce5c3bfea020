/**
 * How fast the API answers, beside what users would take instead:
 *
 *   npm run bench:api [EVENTS]
 *
 * A graph of 20,000 actors and 50,000 events (or EVENTS and actors in proportion), the same each time. Each question
 * 200 times one after the other (median and 95th percentile in milliseconds), then by 16 clients at once (requests a
 * second). The embedded graph always; where NEO4J_URI is set (empty, or given up with READOUT_TEST_WIPE=1) Neo4j too,
 * beside the bare driver behind a minimal HTTP server and, where READOUT_BENCH_PEERS names a folder that has them,
 * @neo4j/graphql 7. Without autocannon in that folder requests a second are counted by a loop of 16 clients here.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore, optionsFromEnvironment } from '../../dist/store/index.js';
import { BARE, PEER, READOUT } from './api-questions.mjs';
import { refuseUnlessEmpty, wipe } from './engines.mjs';
import { benchUnits } from './graph.mjs';

const EVENTS = Number(process.argv[2] ?? 50_000);
const RUNS = 200;
const CLIENTS = 16;
const SECONDS = 5;
const peers = process.env.READOUT_BENCH_PEERS;
const autocannon = peers && createRequire(resolve(peers, 'package.json'))('autocannon');

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-api-'));
const { neo4j } = optionsFromEnvironment(process.env);
const rows = {};
try {
  await fill({ folder });
  await measure('Readout, embedded', 'api-server.mjs', 'readout', asked(READOUT), {
    NEO4J_URI: '',
    READOUT_DATA: folder,
  });
  if (neo4j) {
    await refuseUnlessEmpty(neo4j);
    await wipe(neo4j);
    await fill({ neo4j });
    const bare = Object.fromEntries(
      Object.keys(BARE).map((name) => [name, { name, variables: READOUT[name][1] }]),
    );
    await measure('driver + bare HTTP', 'api-server.mjs', 'bare', bare);
    await measure('Readout, Neo4j', 'api-server.mjs', 'readout', asked(READOUT));
    if (peers) await measure('@neo4j/graphql 7', 'api-peer.mjs', 'peer', asked(PEER));
    await wipe(neo4j);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);

function asked(questions) {
  const pairs = Object.entries(questions);
  return Object.fromEntries(pairs.map(([name, [query, variables]]) => [name, { query, variables }]));
}

async function fill(options) {
  const store = await openStore(options);
  const start = performance.now();
  for (const unit of benchUnits({ events: EVENTS, actors: EVENTS / 50_000 })) {
    await store.write((writer) => writer.apply(unit, 'bench 1'));
  }
  const { events, actors } = await store.statistics();
  const total = Object.values(actors).reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  process.stderr.write(`${store.description}: ${events} events and ${total} actors in ${seconds} s\n`);
  await store.close();
}

async function measure(who, script, kind, questions, environment = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), kind], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise((found, failed) => {
      child.stdout.once('data', (text) => found(String(text).trim()));
      child.once('exit', (code) => failed(new Error(`${script} ${kind} ended with ${code}`)));
    });
    for (const [question, body] of Object.entries(questions)) {
      const times = await timesOf(address, body);
      rows[`${question} ${who}`] = {
        'median ms': round(times[RUNS / 2]),
        '95 % ms': round(times[Math.floor(RUNS * 0.95)]),
        'requests/s': Math.round(await throughput(address, body)),
      };
      process.stderr.write(`${question} ${who} ${JSON.stringify(rows[`${question} ${who}`])}\n`);
    }
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}

async function timesOf(address, body) {
  for (let run = 0; run < 40; run++) await ask(address, body);
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await ask(address, body);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

async function ask(address, body) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok || text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
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
    duration: SECONDS,
  });
  return requests.average;
}

async function loop(address, body) {
  const end = performance.now() + SECONDS * 1_000;
  let answered = 0;
  const client = async () => {
    for (; performance.now() < end; answered++) await ask(address, body);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return answered / SECONDS;
}

function round(number) {
  return Math.round(number * 10) / 10;
}
