import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/index.ts';
import { extractText } from '../../src/ingest/index.ts';
import type { Resolution } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/index.ts';
import { explorerGraph } from './explorer-graph.ts';

export const CHROMIUM = process.env.READOUT_CHROMIUM ?? '/usr/bin/chromium';
/** Quiet and alone: what the browser does for itself must not look like the explorer's doing. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // WebGL on a machine without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Longer than the slowest page takes on a busy machine. */
const PATIENCE_MS = 10_000;

export interface Explorer {
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  /** A new window at an address of the explorer, once its answers are there. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Tests in a real browser, on the explorer over a small graph. After each test it asserts that no page had an error,
 * logged one, or asked another host for anything. With a token the server takes mutations.
 */
export function describeInBrowser(
  name: string,
  tests: (explorer: Explorer) => void,
  graph: Resolution | ((store: GraphStore) => Promise<void>) = explorerGraph,
  token?: string,
): void {
  if (!existsSync(CHROMIUM) && process.env.READOUT_REQUIRE_BROWSER !== '1') {
    describe(name, () =>
      it.skip(`is not tested: no Chromium at ${CHROMIUM}, and READOUT_CHROMIUM names none`),
    );
    return;
  }
  describe(name, () => {
    let [store, server, browser] = [] as unknown as [GraphStore, RunningServer, Browser];
    const problems: string[] = [];
    beforeAll(async () => {
      store = await openStore({ folder: null });
      if (typeof graph === 'function') await graph(store);
      else await store.write((writer) => writer.apply(graph, 'by hand'));
      server = await startServer({
        store,
        port: 0,
        extract: extractText,
        hosts: 'any',
        ...(token ? { token } : {}),
      });
      browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
      await store.close();
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(problems.splice(0)).toEqual([]);
    });
    tests({
      get address() {
        return new URL(server.address).origin;
      },
      open: async (path, options) => {
        const context = await browser.newContext({
          baseURL: server.address,
          viewport: { width: 1280, height: 900 },
          ...options,
        });
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        context.setDefaultTimeout(PATIENCE_MS);
        const page = await context.newPage();
        watch(page, new URL(server.address).origin, problems);
        await page.goto(path);
        await page.locator('h1').waitFor();
        await expect.poll(() => page.locator('.loading').count(), { timeout: PATIENCE_MS }).toBe(0);
        return page;
      },
    });
  });
}

/** The text of one element as a reader sees it. */
export async function shownText(locator: Locator): Promise<string> {
  await locator.waitFor();
  return (await locator.allInnerTexts()).join('');
}

function watch(page: Page, origin: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data):/.test(url)) problems.push(`request: ${url}`);
  });
}
