/**
 * A Neo4j for tests and trials, without a container engine:
 *
 *   node .config/neo4j/neo4j.mjs start    installs it on first use, starts it on a free port of this machine and prints
 *                                         NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; prints them where it runs
 *   node .config/neo4j/neo4j.mjs stop     stops it; its data stay
 *   node .config/neo4j/neo4j.mjs reset    stops it and takes its data away
 *
 * In a shell: export $(node .config/neo4j/neo4j.mjs start). All of it lies in .neo4j/; needs mvn and Java 17 or 21.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const HERE = import.meta.dirname;
const HOME = resolve(HERE, '../../.neo4j');
const SERVER = join(HOME, 'server.json');
const LOG = join(HOME, 'logs', 'console.log');
const USERNAME = 'neo4j';
/** Seconds until a start counts as failed: a slow machine takes half a minute. */
const START_TIMEOUT = 120;
const JVM = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

const commands = { start, stop, reset };
const command = commands[process.argv[2] ?? 'start'];
if (command === undefined)
  fail(`Unknown command "${process.argv[2]}". Known: ${Object.keys(commands).join(', ')}.`, 2);
await command();

async function start() {
  const running = readServer();
  if (running?.pid && isAlive(running.pid)) return print(running);
  install();
  const password = running?.password ?? firstPassword();
  const server = { uri: `bolt://127.0.0.1:${await freePort()}`, password };
  configure(server.uri);
  const pid = launch();
  writeFileSync(SERVER, JSON.stringify({ ...server, pid }), { mode: 0o600 });
  await untilItAnswers({ ...server, pid });
  print(server);
}

async function stop() {
  const { pid, ...server } = readServer() ?? {};
  if (pid === undefined) return;
  if (isAlive(pid)) process.kill(pid);
  while (isAlive(pid)) await wait(100);
  writeFileSync(SERVER, JSON.stringify(server), { mode: 0o600 });
}

async function reset() {
  await stop();
  rmSync(join(HOME, 'data'), { recursive: true, force: true });
  rmSync(SERVER, { force: true });
}

function install() {
  if (existsSync(join(HOME, 'lib'))) return;
  for (const program of ['java', 'mvn']) requireProgram(program);
  mkdirSync(HOME, { recursive: true });
  // To a folder of its own first: an install that was broken off is no install.
  const target = join(HOME, 'lib.part');
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const options = ['-q', '-B', '-f', join(HERE, 'pom.xml'), goal, '-DincludeScope=runtime'];
  try {
    execFileSync('mvn', [...options, `-DoutputDirectory=${target}`], { stdio: ['ignore', 2, 2] });
  } catch {
    fail('Maven could not get Neo4j (its reasons stand above). Without a network, set NEO4J_URI to a Neo4j.');
  }
  execFileSync('mv', [target, join(HOME, 'lib')]);
}

function requireProgram(program) {
  try {
    execFileSync(program, ['-version'], { stdio: 'ignore' });
  } catch {
    fail(
      `Neo4j for tests needs "${program}", which is not on the path. Install it, or set NEO4J_URI to a Neo4j.`,
    );
  }
}

/** Can only be set before the first start. */
function firstPassword() {
  const password = randomBytes(12).toString('hex');
  configure('bolt://127.0.0.1:7687');
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  execFileSync('java', [...JVM, '-cp', classPath(), ...tool], {
    env: environment(),
    stdio: ['ignore', 'ignore', 2],
  });
  return password;
}

function configure(uri) {
  for (const folder of ['conf', 'logs', 'data']) mkdirSync(join(HOME, folder), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': uri.replace('bolt://', ''),
    'server.bolt.advertised_address': uri.replace('bolt://', ''),
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': '64m',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.preallocate': false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(HOME, 'conf', 'neo4j.conf'), lines.join(''));
}

function launch() {
  const log = openSync(LOG, 'w');
  const place = [`--home-dir=${HOME}`, `--config-dir=${join(HOME, 'conf')}`];
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const server = spawn('java', [...JVM, '-cp', classPath(), main, ...place], {
    cwd: HOME,
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  server.unref();
  return server.pid;
}

async function untilItAnswers({ uri, password, pid }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USERNAME, password));
  try {
    for (let waited = 0; ; waited += 0.2) {
      if (!isAlive(pid)) fail(`Neo4j stopped while it started. Its last words are in ${LOG}.`);
      if (await answers(driver)) return;
      if (waited > START_TIMEOUT) fail(`Neo4j did not answer within ${START_TIMEOUT} s. See ${LOG}.`);
      await wait(200);
    }
  } finally {
    await driver.close();
  }
}

/** By `session.run`: `executeQuery` would wait longer and longer between its own tries. */
async function answers(driver) {
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    return true;
  } catch (error) {
    if (/Security/.test(error.code ?? ''))
      fail(`Neo4j refuses the password in ${SERVER}. Run "reset" and start again.`);
    return false;
  } finally {
    await session.close();
  }
}

function classPath() {
  const jars = readdirSync(join(HOME, 'lib')).filter((name) => name.endsWith('.jar'));
  return jars.map((name) => join(HOME, 'lib', name)).join(':');
}

function environment() {
  return { ...process.env, NEO4J_HOME: HOME, NEO4J_CONF: join(HOME, 'conf') };
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

function readServer() {
  return existsSync(SERVER) ? JSON.parse(readFileSync(SERVER, 'utf8')) : undefined;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function print({ uri, password }) {
  process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USERNAME=${USERNAME}\nNEO4J_PASSWORD=${password}\n`);
}

function fail(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
