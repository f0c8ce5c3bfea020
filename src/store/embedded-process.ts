import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { firstLine } from '../lib/first-line.ts';
import { StoreError } from '../model/index.ts';
import type { Reply, Request } from './embedded-messages.ts';
import { DEFAULT_CAPABILITIES, type Engine, type Parameters, type Run, type Statement } from './engine.ts';
import { StatementTimeoutError } from './statement-timeout.ts';

const CHILD = fileURLToPath(new URL('./embedded-child.js', import.meta.url));
/** How often a question is asked before it is told that the process ends at it. */
const MOST_TRIES = 2;

/**
 * Opens the graph in a folder in a process of its own: where a statement that only reads takes longer than so many
 * milliseconds, that process is ended and another takes its place. The engine has no other way to end a statement; what is
 * committed is kept, however it ends. Other reads under way are asked again there, and a unit of work is done again.
 */
export async function openEmbeddedProcess(
  folder: string,
  readTime: number,
  child: string = CHILD,
): Promise<Engine> {
  const engine = new EmbeddedProcess(folder, readTime, child);
  await engine.open();
  return engine;
}

interface Question {
  readonly request: Extract<Request, { readonly id: number }>;
  readonly resolve: (rows: never[]) => void;
  readonly reject: (error: Error) => void;
  tries: number;
}

interface Unit {
  /** Does the work, and tells the process whether it is to be kept. */
  readonly take: () => Promise<void>;
  readonly settle: (message: string | undefined) => void;
}

class EmbeddedProcess implements Engine {
  readonly capabilities = DEFAULT_CAPABILITIES;
  description = '';
  readonly #folder: string;
  readonly #readTime: number;
  readonly #script: string;
  #child: ChildProcess | undefined;
  #closing = false;
  #last = 0;
  readonly #questions = new Map<number, Question>();
  readonly #units = new Map<number, Unit>();

  constructor(folder: string, readTime: number, script: string) {
    this.#folder = folder;
    this.#readTime = readTime;
    this.#script = script;
  }

  async open(): Promise<void> {
    const argv = [this.#folder, String(process.pid)];
    const child = fork(this.#script, argv, { serialization: 'advanced', execArgv: [] });
    const opened = await new Promise<Reply>((resolve, reject) => {
      child.once('message', (reply: Reply) => resolve(reply));
      child.once('exit', () =>
        reject(new StoreError(`The process for the graph in ${this.#folder} did not start.`)),
      );
    });
    if (opened.kind === 'refused') throw new StoreError(opened.message);
    if (opened.kind === 'opened') this.description = opened.description;
    child.removeAllListeners('exit');
    child.on('message', (reply: Reply) => this.#take(reply));
    child.once('exit', () => void this.#replace());
    this.#child = child;
  }

  readonly read: Run = <Row>(statement: Statement<Row>, parameters: Parameters = {}): Promise<Row[]> =>
    this.#inTime<Row>({ kind: 'read', id: ++this.#last, statement: { ...statement, parameters } });

  wordsLike(word: string, edits: number): Promise<string[]> {
    return this.#inTime({ kind: 'words', id: ++this.#last, word, edits });
  }

  /** Ends with what the work gives, or what it throws; where the process was ended under it, it is done again. */
  async transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const unit = ++this.#last;
    let outcome: { readonly result: Result } | { readonly error: unknown } | undefined;
    const take = async () => {
      const child = this.#child;
      const run: Run = async (statement, parameters = {}) => {
        if (child !== this.#child) throw new StoreError(`The process of the ${this.description} ended.`);
        return this.#ask({ kind: 'run', unit, id: ++this.#last, statement: { ...statement, parameters } });
      };
      const done = await outcomeOf(() => work(run));
      // The process that took its place begins the unit again.
      if (child !== this.#child) return;
      outcome = done;
      this.#send({ kind: 'end', unit, isDone: 'result' in done });
    };
    const message = await new Promise<string | undefined>((settle) => {
      this.#units.set(unit, { take, settle });
      this.#send({ kind: 'begin', unit });
    });
    this.#units.delete(unit);
    if (outcome && 'error' in outcome) throw outcome.error;
    if (message !== undefined || !outcome) throw new StoreError(message ?? 'A unit of work was lost.');
    return outcome.result;
  }

  async close(): Promise<void> {
    this.#closing = true;
    const child = this.#child;
    if (!child?.connected) return;
    const exit = once(child, 'exit');
    this.#send({ kind: 'close' });
    await exit;
  }

  async #inTime<Row>(request: Question['request']): Promise<Row[]> {
    const timer = setTimeout(() => this.#endStatement(request.id), this.#readTime);
    try {
      return await this.#ask<Row>(request);
    } finally {
      clearTimeout(timer);
    }
  }

  #ask<Row>(request: Question['request']): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.#questions.set(request.id, { request, resolve: resolve as Question['resolve'], reject, tries: 1 });
      this.#send(request);
    });
  }

  /** What is sent while there is no process is sent again when there is one. */
  #send(request: Request): void {
    this.#child?.send(request, () => {});
  }

  #take(reply: Reply): void {
    if (reply.kind === 'rows') this.#settle(reply.id)?.resolve(reply.rows as never[]);
    if (reply.kind === 'failed') this.#settle(reply.id)?.reject(new StoreError(reply.message));
    if (reply.kind === 'turn') void this.#units.get(reply.unit)?.take();
    if (reply.kind === 'ended') this.#units.get(reply.unit)?.settle(reply.message);
  }

  #settle(id: number): Question | undefined {
    const question = this.#questions.get(id);
    this.#questions.delete(id);
    return question;
  }

  #endStatement(id: number): void {
    const question = this.#settle(id);
    if (question) question.reject(new StatementTimeoutError(nameOf(question.request), this.#readTime));
    this.#child?.kill('SIGKILL');
  }

  /** Another process for one that was ended, or ended by itself. */
  async #replace(): Promise<void> {
    this.#child = undefined;
    if (this.#closing) return;
    for (const { request, reject, tries } of this.#questions.values()) {
      if (request.kind !== 'run' && tries < MOST_TRIES) continue;
      this.#questions.delete(request.id);
      reject(new StoreError(`The process of the ${this.description} ended at ${nameOf(request)}.`));
    }
    try {
      await this.open();
    } catch (error) {
      for (const { request, reject } of this.#questions.values()) {
        this.#questions.delete(request.id);
        reject(error as Error);
      }
      for (const { settle } of this.#units.values()) settle(firstLine(error));
      return;
    }
    for (const question of this.#questions.values()) {
      question.tries++;
      this.#send(question.request);
    }
    for (const unit of this.#units.keys()) this.#send({ kind: 'begin', unit });
  }
}

function nameOf(request: Question['request']): string {
  return request.kind === 'words' ? 'search.wordsLike' : request.statement.name;
}

async function outcomeOf<Result>(work: () => Promise<Result>) {
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  }
}
