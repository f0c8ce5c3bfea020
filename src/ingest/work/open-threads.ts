import { fileURLToPath } from 'node:url';
import { firstLine } from '../../lib/first-line.ts';
import type { Workshop } from './open-workshop.ts';
import type { Outcome } from './outcome.ts';

const STEPS = fileURLToPath(new URL('./steps.js', import.meta.url));
/** Steps that wait at each thread while it does one. */
const QUEUE_PER_THREAD = 2;

/** Threads that do the steps side by side. One that dies costs the source it was at; another takes its place. */
export async function openThreads(threads: number): Promise<Workshop> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({ filename: STEPS, minThreads: threads, maxThreads: threads });
  // Without a listener a thread that dies while it waits would end the process; the step it takes next tells.
  pool.on('error', () => {});
  const run = async <Value>(name: string, source: string, input: unknown): Promise<Outcome<Value>> => {
    try {
      return (await pool.run(input, { name })) as Outcome<Value>;
    } catch (error) {
      return { message: threadDied(source, error) };
    }
  };
  return {
    ahead: threads * QUEUE_PER_THREAD,
    read: (source) => run('read', source, source),
    claim: (source, article) => run('claim', source, article),
    extractFile: (source) => run('extractFile', source, source),
    close: () => pool.destroy(),
  };
}

function threadDied(source: string, error: unknown): string {
  return (
    `${source}: the thread that worked on it ended (${firstLine(error)}). ` +
    'Load this one alone, or split it into its articles.'
  );
}
