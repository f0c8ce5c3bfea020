import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { openEmbeddedEngine } from '../../dist/store/embedded-engine.js';
import { openNeo4jEngine } from '../../dist/store/neo4j-engine.js';
import { SCHEMA } from '../../dist/store/schema.js';

/** Each engine as it is measured: opened for the store, emptied, and given the same statements by its bare driver. */

export class Embedded {
  #folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  #graphs = 0;

  open() {
    return openEmbeddedEngine(this.#fresh(), false);
  }

  async replay(sent) {
    const database = grafeo.GrafeoDB.create(`${this.#fresh()}.grafeo`);
    for (const statement of SCHEMA) await database.executeCypher(statement);
    const start = performance.now();
    for (const unit of sent) {
      const transaction = database.beginTransaction();
      for (const [text, parameters] of unit) (await transaction.executeCypher(text, parameters)).toArray();
      transaction.commit();
    }
    database.close();
    return (performance.now() - start) / 1_000;
  }

  close() {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #fresh() {
    return join(this.#folder, String(this.#graphs++));
  }
}

export class Neo4j {
  #options;
  #driver;

  constructor(options) {
    this.#options = options;
    this.#driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password));
  }

  async open() {
    const engine = await openNeo4jEngine(this.#options);
    await this.#wipe();
    return engine;
  }

  async replay(sent) {
    await this.#wipe();
    const start = performance.now();
    for (const unit of sent) {
      const session = this.#driver.session();
      await session.executeWrite(async (transaction) => {
        for (const [text, parameters] of unit) await transaction.run(text, withIntegers(parameters));
      });
      await session.close();
    }
    return (performance.now() - start) / 1_000;
  }

  async close() {
    await this.#wipe();
    await this.#driver.close();
  }

  async #wipe() {
    const session = this.#driver.session();
    await emptyOut(session);
    await session.close();
  }
}

/** Links before nodes, some at a time: all of a full graph in one transaction are more than Neo4j has memory for. */
async function emptyOut(session) {
  for (const step of [
    'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone',
    'MATCH (n) WITH n LIMIT 10000 DELETE n RETURN count(*) AS gone',
  ]) {
    for (let gone = 1; gone > 0; ) gone = Number((await session.run(step)).records[0].get('gone'));
  }
}

function withIntegers(value) {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
}

/** Takes everything out of a database that may be emptied. */
export async function wipe({ uri, username, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  await emptyOut(session);
  await session.close();
  await driver.close();
}

/** Measuring empties the database: it must be empty, or given up. */
export async function refuseUnlessEmpty({ uri, username, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const { records } = await driver.executeQuery('MATCH (n) WHERE NOT n:Lock RETURN count(n) AS total');
  await driver.close();
  if (records[0].get('total').toNumber() > 0 && process.env.READOUT_TEST_WIPE !== '1') {
    process.stderr.write(`Neo4j at ${uri} is not empty. Set READOUT_TEST_WIPE=1 if it may be emptied.\n`);
    process.exit(1);
  }
}
