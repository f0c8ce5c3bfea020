import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import grafeo, {
  type GrafeoDB as Database,
  type GrafeoError,
  type QueryResult,
  type Transaction,
} from '@grafeo-db/js';
import { firstLine } from '../lib/first-line.ts';
import { StoreError } from '../model/index.ts';
import { DEFAULT_CAPABILITIES, type Engine, type Parameters, type Run } from './engine.ts';
import { KnownWords } from './known-words.ts';
import { FORMER_NODES, SCHEMA } from './schema.ts';

const { GrafeoDB } = grafeo;

const GRAPH_FILE = 'graph.grafeo';
/** Says who has the graph open. Only for the message to others: the engine itself locks the file. */
const HOLDER_FILE = 'holder';
/** GQLSTATUS of a transaction that another one overtook. */
const CONFLICT = '40000';
const MOST_TRIES = 8;
/**
 * When the log goes into the main file, beside the engine's own work. A commit may stay unsynced until the next one,
 * so that a power cut, not a crash, could lose the last of a load: the interval in milliseconds bounds that, closing
 * ends it. A checkpoint at the end of each unit writes the whole graph each time: half the time of a load of 5,000
 * events, and more the more there are.
 */
const CHECKPOINTS = { intervalMs: 5_000, walBytes: 64 * 1024 * 1024 };

/**
 * Opens the graph in a folder, or one in memory for `null`. The folder is made where it is missing. `holder` is the
 * process that others are told of.
 */
export async function openEmbeddedEngine(
  folder: string | null,
  readOnly: boolean,
  holder: number = process.pid,
): Promise<Engine> {
  const database = folder === null ? GrafeoDB.create() : openFile(folder, readOnly);
  if (!readOnly) {
    for (const statement of [...SCHEMA, ...FORMER_NODES]) await database.executeCypher(statement);
    if (folder !== null) {
      database.setCheckpointTriggers(CHECKPOINTS);
      writeHolder(folder, holder);
    }
  }
  return new EmbeddedEngine(database, folder, readOnly);
}

class EmbeddedEngine implements Engine {
  readonly capabilities = DEFAULT_CAPABILITIES;
  readonly description: string;
  readonly #database: Database;
  readonly #folder: string | null;
  readonly #readOnly: boolean;
  readonly #words: KnownWords;
  /** Units of one process follow one another: side by side they would only conflict and run again. */
  #lastUnit: Promise<unknown> = Promise.resolve();

  constructor(database: Database, folder: string | null, readOnly: boolean) {
    this.#database = database;
    this.#folder = folder;
    this.#readOnly = readOnly;
    this.#words = new KnownWords(this.read);
    this.description = folder === null ? 'embedded graph in memory' : `embedded graph in ${folder}`;
  }

  readonly read: Run = (statement, parameters = {}) =>
    rowsOf(statement.name, () => this.#database.executeCypher(...withoutMaps(statement.text, parameters)));

  wordsLike(word: string, edits: number): Promise<string[]> {
    return this.#words.like(word, edits);
  }

  async transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    if (this.#readOnly) throw new StoreError(`The ${this.description} is open for reading only.`);
    const unit = this.#lastUnit.then(() => this.#tryUnit(work, 1));
    this.#lastUnit = unit.catch(() => {});
    return unit;
  }

  async close(): Promise<void> {
    await this.#lastUnit;
    this.#database.close();
    if (this.#folder !== null && !this.#readOnly) rmSync(join(this.#folder, HOLDER_FILE), { force: true });
  }

  #commit(transaction: Transaction): void {
    try {
      transaction.commit();
    } catch (error) {
      throw new StoreError(
        `The ${this.description} could not keep a unit of work: ${firstLine(error)}. Look whether the disk is full, then load again.`,
        { cause: error },
      );
    }
  }

  async #tryUnit<Result>(work: (run: Run) => Promise<Result>, attempt: number): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    this.#words.beginUnit();
    try {
      const result = await work((statement, parameters = {}) => {
        this.#words.addWritten(parameters);
        const asked = withoutMaps(statement.text, parameters);
        return rowsOf(statement.name, () => transaction.executeCypher(...asked));
      });
      this.#commit(transaction);
      return result;
    } catch (error) {
      rollBack(transaction);
      if (!isConflict(error) || attempt === MOST_TRIES) throw error;
      await wait(2 ** attempt);
      return this.#tryUnit(work, attempt + 1);
    }
  }
}

/** Each value of a map as a parameter of its own: the engine looks into a map for each row, which took half of a page's time. */
function withoutMaps(text: string, parameters: Parameters): [text: string, parameters: Parameters] {
  let flatText = text;
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      flat[name] = value;
      continue;
    }
    flatText = flatText.replaceAll(`$${name}.`, `$${name}_`);
    for (const [key, inner] of Object.entries(value)) flat[`${name}_${key}`] = inner;
  }
  return [flatText, flat];
}

/** After a commit that failed halfway the engine may call a transaction active that it no longer knows. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Nothing of it is kept either way; the error that led here tells more.
  }
}

async function rowsOf<Row>(name: string, execute: () => Promise<QueryResult>): Promise<Row[]> {
  try {
    return (await execute()).toArray() as Row[];
  } catch (error) {
    throw new StoreError(`The embedded graph failed at ${name}: ${firstLine(error)}`, { cause: error });
  }
}

function openFile(folder: string, readOnly: boolean): Database {
  const file = join(folder, GRAPH_FILE);
  try {
    if (readOnly) return GrafeoDB.openReadOnly(file);
    mkdirSync(folder, { recursive: true });
    return GrafeoDB.create(file);
  } catch (error) {
    throw new StoreError(whyNotOpened(folder, firstLine(error)), { cause: error });
  }
}

function whyNotOpened(folder: string, message: string): string {
  if (/locked/.test(message)) {
    return (
      `The graph in ${folder} is in use by ${readHolder(folder)}. Ask that one if it is the server, stop it, ` +
      'or keep the graph in Neo4j (NEO4J_URI), which many processes can use.'
    );
  }
  if (/does not exist/.test(message))
    return `There is no graph in ${folder} yet. Load articles into it first.`;
  return `The graph in ${folder} could not be opened: ${message}`;
}

function writeHolder(folder: string, holder: number): void {
  writeFileSync(join(folder, HOLDER_FILE), `process ${holder}`);
}

function readHolder(folder: string): string {
  try {
    return readFileSync(join(folder, HOLDER_FILE), 'utf8');
  } catch {
    return 'another process';
  }
}

function isConflict(error: unknown): boolean {
  const cause = error instanceof StoreError ? error.cause : error;
  return (cause as GrafeoError | undefined)?.gqlStatus === CONFLICT;
}
