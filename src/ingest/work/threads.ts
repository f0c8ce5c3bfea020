import { availableParallelism } from 'node:os';
import { InputError } from '../../model/index.ts';

/**
 * Sources below which one thread does all. A thread needs a second to start and to get up to speed: for 100 articles of
 * 2,500 characters a second one costs what it saves, 400 take three quarters of the time.
 */
const FEW_SOURCES = 200;

/** How many threads read so many sources: one for a few, else as READOUT_THREADS says or one a core. */
export function threadsFor(sources: number): number {
  const most = mostThreads(process.env.READOUT_THREADS);
  return sources < FEW_SOURCES ? 1 : most;
}

function mostThreads(given: string | undefined): number {
  if (!given) return availableParallelism();
  if (/^[1-9]\d?$/.test(given)) return Number(given);
  throw new InputError(`READOUT_THREADS takes a whole number from 1 to 99, but "${given}" came.`);
}
