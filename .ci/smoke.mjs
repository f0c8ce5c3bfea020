// Starts the product as the README says, twice over one folder, and asks it the question over HTTP.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUESTION = '{ meetings(foreign: true, first: 100) { totalCount } statistics { articles events } }';
const START_LIMIT_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'readout-smoke-'));
try {
  const first = await startAndAsk();
  const second = await startAndAsk();
  console.log(`first start:  ${first}\nsecond start: ${second}`);
  if (first !== second) throw new Error('the second start changed the graph');
  if (JSON.parse(first).data.meetings.totalCount === 0) throw new Error('the question has no answer');
} catch (error) {
  console.error(`The start failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function startAndAsk() {
  const env = { ...process.env, READOUT_DATA: folder, NEO4J_URI: '' };
  const server = spawn('npm', ['start', '--', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    const address = await addressOf(server);
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    });
    return await response.text();
  } finally {
    // `close`, not `exit`: npm ends before the server that it started has closed its graph.
    const ended = new Promise((resolve) => server.once('close', resolve));
    process.kill(-server.pid, 'SIGTERM');
    await ended;
  }
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no address was printed')), START_LIMIT_MS);
    let output = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const address = /^GraphQL\s+(http\S+)/m.exec(output)?.[1];
      if (address) {
        clearTimeout(timer);
        resolve(address);
      }
    });
    server.once('exit', (code) => reject(new Error(`it ended with exit code ${code}`)));
  });
}
