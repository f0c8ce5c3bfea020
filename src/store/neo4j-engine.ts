import neo4j, {
  type Driver,
  Integer,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import { firstLine } from '../lib/first-line.ts';
import { StoreError } from '../model/index.ts';
import { DEFAULT_CAPABILITIES, type Engine, type Parameters, type Run, type Statement } from './engine.ts';
import type { StoreOptions } from './graph-store.ts';
import { like } from './lucene.ts';
import { isWithin } from './nearest-word.ts';
import { FORMER_NODES_IN_BATCHES, FULL_TEXT, RANGE_INDEXES, SCHEMA, WORD_INDEXES } from './schema.ts';
import { StatementTimeoutError } from './statement-timeout.ts';
import { wordsByIndex } from './statements/search.ts';

/** Milliseconds to reach the server: a server that is down is told within seconds, not after the driver's minute. */
const CONNECTION_TIMEOUT = 4_000;
/** Milliseconds over which a transaction is tried again after a deadlock, a lost connection or a change of leader. */
const RETRY_TIME = 30_000;
/** Milliseconds after which the server ends a statement that only reads; loading may take longer. */
const READ_TIME = 30_000;
/** Texts of each kind in which words like another are looked for. */
const MOST_TEXTS = 100;
const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOut';

/** Opens Neo4j 5.26 or later. Any address of the driver serves: `bolt://`, `neo4j://` with routing, `+s` for TLS. */
export async function openNeo4jEngine(options: NonNullable<StoreOptions['neo4j']>): Promise<Engine> {
  const driver = connect(options);
  const engine = new Neo4jEngine(driver, options);
  try {
    await engine.prepare();
  } catch (error) {
    await driver.close();
    throw new StoreError(whyNotReached(error, options), { cause: error });
  }
  return engine;
}

class Neo4jEngine implements Engine {
  readonly capabilities = { ...DEFAULT_CAPABILITIES, sharedWriting: true };
  readonly description: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #readTime: number;

  constructor(driver: Driver, options: NonNullable<StoreOptions['neo4j']>) {
    this.#driver = driver;
    this.#database = options.database;
    this.#readTime = options.readTime ?? READ_TIME;
    this.description = `Neo4j at ${options.uri}`;
  }

  /**
   * A statement that only reads goes and comes back once, as a transaction of its own: beginning and committing one take
   * a way there and back each. What the driver would try again (a lost connection, another leader) it tries again.
   */
  readonly read: Run = async <Row>(
    statement: Statement<Row>,
    parameters: Parameters = {},
  ): Promise<Row[]> => {
    const given = withIntegers(parameters) as Record<string, unknown>;
    const text = textFor(statement);
    try {
      const records = await this.#readOnce(text, given).catch((error) => {
        if (neo4j.isRetryableError(error)) return this.#readWithRetries(text, given);
        throw error;
      });
      return records.map((record) => toRow<Row>(record));
    } catch (error) {
      throw this.#toStoreError(statement.name, error);
    }
  };

  async #readOnce(text: string, parameters: Record<string, unknown>): Promise<QueryResult['records']> {
    const session = this.#session(neo4j.session.READ);
    try {
      return (await session.run(text, parameters, { timeout: this.#readTime })).records;
    } finally {
      await session.close();
    }
  }

  async #readWithRetries(text: string, parameters: Record<string, unknown>): Promise<QueryResult['records']> {
    const { records } = await this.#driver.executeQuery(text, parameters, {
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: this.#readTime },
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
    return records;
  }

  async wordsLike(word: string, edits: number): Promise<string[]> {
    const rows = await this.read(wordsByIndex, {
      indexes: Object.values(WORD_INDEXES),
      query: like(word, edits),
      letters: word.length,
      edits,
      limit: MOST_TEXTS,
    });
    return rows.map((row) => row.word).filter((known) => isWithin(edits, word, known));
  }

  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#inSession(neo4j.session.WRITE, 'a unit of loading', (session) =>
      session.executeWrite((transaction) =>
        work((statement, parameters = {}) => rowsOf(transaction, statement, parameters)),
      ),
    );
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  /** First contact, then the schema. `session.run` does not try again by itself, so that a refusal comes at once. */
  async prepare(): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.run('RETURN 1');
      for (const statement of [...SCHEMA, ...RANGE_INDEXES, ...FULL_TEXT])
        await session.executeWrite((transaction) => transaction.run(statement));
      for (const statement of FORMER_NODES_IN_BATCHES) await session.run(statement);
    } finally {
      await session.close();
    }
  }

  #toStoreError(what: string, error: unknown): unknown {
    if (!(error instanceof neo4j.Neo4jError)) return error;
    if (error.code.startsWith(TIMED_OUT)) return new StatementTimeoutError(what, this.#readTime, error);
    return new StoreError(`${this.description} failed at ${what}: ${firstLine(error)}`, { cause: error });
  }

  async #inSession<Result>(
    mode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    what: string,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#session(mode);
    try {
      return await work(session);
    } catch (error) {
      throw this.#toStoreError(what, error);
    } finally {
      await session.close();
    }
  }

  /** Bookmarks of the driver's own manager let each read see every earlier write of this process, on any member. */
  #session(defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE): Session {
    return this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }
}

function connect({ uri, username, password }: NonNullable<StoreOptions['neo4j']>): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: 2 * CONNECTION_TIMEOUT,
      maxTransactionRetryTime: RETRY_TIME,
    });
  } catch (error) {
    throw new StoreError(
      `NEO4J_URI "${uri}" is no address of Neo4j (${firstLine(error)}). An example: bolt://127.0.0.1:7687.`,
      { cause: error },
    );
  }
}

function textFor({ text, indexed }: Statement): string {
  return indexed ?? text;
}

async function rowsOf<Row>(
  transaction: ManagedTransaction,
  statement: Statement<Row>,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  const text = textFor(statement);
  const result = await transaction.run(text, withIntegers(parameters) as Record<string, unknown>);
  return result.records.map((record) => toRow<Row>(record));
}

/** What `toObject` of a record gives, without a step of an iterator and a look-up of the name for each value. */
function toRow<Row>(record: QueryResult['records'][number]): Row {
  const row: Record<string, unknown> = {};
  for (const [index, key] of record.keys.entries()) row[String(key)] = record.get(index);
  return row as Row;
}

/** Whole numbers as integers of the database: JavaScript's own would arrive as floats, which LIMIT refuses. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? Integer.fromNumber(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
}

function whyNotReached(
  error: unknown,
  { uri, username, database }: NonNullable<StoreOptions['neo4j']>,
): string {
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security')) {
    return `Neo4j at ${uri} refuses the user "${username}". Check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  }
  if (code.includes('DatabaseNotFound')) {
    return `Neo4j at ${uri} has no database "${database}". Check NEO4J_DATABASE.`;
  }
  const lost: string[] = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED];
  if (lost.includes(code) || /timed out/.test(firstLine(error))) {
    return `No Neo4j answers at ${uri}. Start it, or unset NEO4J_URI to use the embedded graph.`;
  }
  return `Neo4j at ${uri} could not be used: ${firstLine(error)}`;
}
