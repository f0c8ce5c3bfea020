// Writes the pictures of the README, docs/images/*.png, from the explorer on the seed.
//
//   npm run build && node test/web/screenshots.mjs
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.READOUT_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-quic', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const IMAGES = new URL('../../docs/images/', import.meta.url).pathname;
const VIEW = { width: 1200, height: 1000 };
/** Until the graph has come to rest. */
const REST_MS = 800;

const QUESTION = `{
  meetings(foreign: true, with: { text: "GalaxySpace" }, first: 1) {
    edges { node { counterpart { id } evidence { article { id } } } }
  }
  network(around: ["company:galaxyspace"], depth: 3, first: 12) { nodes { actor { id } } }
}`;

const folder = mkdtempSync(join(tmpdir(), 'readout-screenshots-'));
const server = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--load', 'seed', '--port', '0'], {
  env: { ...process.env, READOUT_DATA: folder, NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'ignore'],
});
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const address = await addressOf(server);
  const { firm, article, around } = await subjects(address);
  mkdirSync(IMAGES, { recursive: true });
  await shoot('start', address);
  await shoot('actor', `${address}actor/${firm}`);
  await shoot('article', `${address}article/${article}`);
  await shoot('graph', `${address}graph?${new URLSearchParams(around.map((id) => ['around', id]))}`, 'dark');
} finally {
  await browser.close();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function shoot(name, url, colorScheme = 'light') {
  const page = await browser.newPage({ viewport: VIEW, colorScheme });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(REST_MS);
  const path = join(IMAGES, `${name}.png`);
  await page.screenshot({ path });
  await page.close();
  console.log(`docs/images/${name}.png  ${Math.round(statSync(path).size / 1000)} kB`);
}

/** A firm of the seed that was met, the article that says so, and who is near it. */
async function subjects(address) {
  const response = await fetch(new URL('graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const { meetings, network } = (await response.json()).data;
  const { counterpart, evidence } = meetings.edges[0].node;
  const around = network.nodes.map(({ actor }) => actor.id);
  return { firm: counterpart.id, article: evidence[0].article.id, around };
}

function addressOf(process) {
  return new Promise((resolve, reject) => {
    let output = '';
    process.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const address = /^Explorer\s+(\S+)/m.exec(output)?.[1];
      if (address) resolve(address);
    });
    process.once('exit', (code) => reject(new Error(`the server ended with exit code ${code}`)));
  });
}
