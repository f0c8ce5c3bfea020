import { pino } from 'pino';
import type { ApiLogger } from './errors.ts';

/** The log of a server: a line of JSON each, on standard error, from READOUT_LOG on (`info` when not set). */
export function openLog(env: Readonly<Record<string, string | undefined>>): ApiLogger {
  const level = env.READOUT_LOG || 'info';
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
