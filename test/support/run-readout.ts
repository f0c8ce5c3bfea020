import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a call of the command line left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `readout` as a user would, on an embedded graph in a folder; Neo4j only where the environment asks for it. */
export function startReadout(
  args: readonly string[],
  { folder, environment = {} }: { folder: string; environment?: Record<string, string> },
): ChildProcess {
  const env: NodeJS.ProcessEnv = { ...process.env, NEO4J_URI: '', READOUT_DATA: folder, ...environment };
  return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs `readout` to its end. */
export function runReadout(
  args: readonly string[],
  options: Parameters<typeof startReadout>[1],
): Promise<Finished> {
  const child = startReadout(args, options);
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]!.setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
}
