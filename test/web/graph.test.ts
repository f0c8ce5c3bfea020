import Graph from 'graphology';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mergeNetwork } from '../../src/web/pages/graph/merge-network.ts';
import type { Network } from '../../src/web/pages/graph/query.ts';
import { actors, EVIL_FIRM } from './explorer-graph.ts';
import { describeInBrowser, shownText } from './open-explorer.ts';

function network(links: readonly (readonly [string, string, number])[]): Network {
  const ids = [...new Set(links.flatMap(([source, target]) => `${source} ${target}`.split(' ')))];
  return {
    nodes: ids.map((id) => ({ actor: { __typename: 'Person', id, name: id }, distance: 1, eventCount: 1 })),
    links: links.map(([source, target, eventCount]) => ({ source, target, eventCount })),
    complete: true,
  };
}

/** Two circles of four who all know each other, and one who knows one of the other circle. */
const TWO_CIRCLES = network([
  ...['abcd', 'xyzw'].flatMap((circle) =>
    [...circle].flatMap((one, index) =>
      [...circle.slice(index + 1)].map((other) => [one, other, 2] as const),
    ),
  ),
  ['a', 'x', 1],
]);

describe('Merging what is around an actor into the graph', () => {
  const first = network([
    ['a', 'b', 1],
    ['a', 'c', 8],
  ]);
  const second = network([
    ['a', 'b', 1],
    ['b', 'd', 1],
  ]);

  it('makes it the network, whatever was there before', () => {
    const graph = new Graph({ type: 'undirected' });
    mergeNetwork(graph, first);
    mergeNetwork(graph, second);
    expect(graph.nodes().sort()).toEqual(['a', 'b', 'd']);
    expect(graph.mapEdges((_, __, source, target) => [source, target])).toEqual([
      ['a', 'b'],
      ['b', 'd'],
    ]);
  });

  it('gives the same places for the same network, and the largest size to whom most are linked with', () => {
    const [one, other] = [new Graph({ type: 'undirected' }), new Graph({ type: 'undirected' })];
    mergeNetwork(one, first);
    mergeNetwork(other, first);
    expect(other.export().nodes).toEqual(one.export().nodes);
    expect(one.getNodeAttribute('a', 'size')).toBeGreaterThan(one.getNodeAttribute('b', 'size'));
    expect(one.mapNodes((_, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('leaves pinned nodes where the reader put them', () => {
    const graph = new Graph({ type: 'undirected' });
    mergeNetwork(graph, first);
    graph.mergeNodeAttributes('b', { x: 123, y: 45, fixed: true });
    mergeNetwork(graph, second);
    expect([graph.getNodeAttribute('b', 'x'), graph.getNodeAttribute('b', 'y')]).toEqual([123, 45]);
  });

  it('finds who belongs together', () => {
    const graph = new Graph({ type: 'undirected' });
    mergeNetwork(graph, TWO_CIRCLES);
    const communities = ['a', 'b', 'c', 'd', 'x', 'y', 'z', 'w'].map((id) =>
      graph.getNodeAttribute(id, 'community'),
    );
    const [one, other] = [communities[0], communities[4]];
    expect(communities).toEqual([one, one, one, one, other, other, other, other]);
    expect(one).not.toBe(other);
  });

  it('takes a single actor, and nobody', () => {
    const graph = new Graph({ type: 'undirected' });
    const alone = {
      actor: { __typename: 'Person', id: 'a', name: 'a' },
      distance: 0,
      eventCount: 0,
    } as const;
    mergeNetwork(graph, { nodes: [alone], links: [], complete: true });
    expect(graph.order).toBe(1);
    mergeNetwork(graph, { nodes: [], links: [], complete: true });
    expect(graph.order).toBe(0);
  });
});

describeInBrowser('The graph view', ({ open }) => {
  it('begins with the busiest, opens others, and keeps what is open in the address', async () => {
    const page = await open('/graph');
    await page.getByRole('button', { name: 'Nordlink Norway' }).click();
    await page.getByRole('heading', { name: '5 names, 7 links' }).waitFor();
    expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'open whom Kenya Telecom Board shares events with' }).click();
    await page.getByRole('heading', { name: '6 names, 8 links' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('around')).toEqual([
      'company:nordlink',
      'agency:ke/telecom-board',
    ]);
    await page.getByRole('combobox', { name: /^Events/ }).selectOption('AGREEMENT');
    await page.getByRole('heading', { name: '2 names, 0 links' }).waitFor();
  });

  it('holds what was told of a time', async () => {
    const page = await open('/graph?around=company:nordlink');
    await page.getByRole('heading', { name: '5 names, 7 links' }).waitFor();
    await page.getByRole('textbox', { name: 'From' }).fill('2030-01');
    await page.getByRole('textbox', { name: 'From' }).press('Tab');
    await page.getByRole('heading', { name: '1 name, 0 links' }).waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe('2030-01');
  });

  it('is drawn: a click on a node opens it', async () => {
    const page = await open('/graph?around=company:kite');
    await page.getByRole('heading', { name: '2 names, 1 link' }).waitFor();
    await clickNodes(page);
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('around'))
      .toContain('agency:ke/telecom-board');
  });

  it('shows what a link stands for, with its quotes', async () => {
    const page = await open('/graph?around=company:nordlink');
    const item = page
      .locator('.nodes > li')
      .filter({ has: page.getByRole('link', { name: 'Ministry of Information' }) });
    await item.getByText('1 link').click();
    await item.getByRole('button', { name: 'Nordlink: 2 events' }).click();
    const events = page.getByRole('region', {
      name: /Ministry of Information and Nordlink|Nordlink and Ministry/,
    });
    await events.getByText('met Nordlink in May', { exact: true }).waitFor();
    await events.getByText('will meet Nordlink in July', { exact: true }).waitFor();
  });

  it('finds how two names are linked, with the proof of each step', async () => {
    const page = await open('/graph?start=company:nordlink&end=company:kite');
    const paths = page.getByRole('region', { name: 'How are two names linked?' });
    await paths.getByText('Kite Mobile').first().waitFor();
    expect(await saved(page, 'As CSV', paths)).toContain(
      '\r\n1,1,Nordlink,Kenya Telecom Board,Wanjiru Kamau received Nordlink,2025-03-11,',
    );
    expect(await shownText(paths.locator('li p').first())).toMatch(
      /^Nordlink → Kenya Telecom Board → Kite Mobile/,
    );
    await paths.getByText('2 events with proof').click();
    await paths.getByText('Kenya Telecom Board attended', { exact: true }).waitFor();
    await paths.getByRole('button', { name: 'Draw' }).click();
    await page.getByRole('heading', { name: /names, \d+ links/ }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('around')).toEqual([
      'company:nordlink',
      'agency:ke/telecom-board',
      'company:kite',
    ]);
  });

  it('finds paths between names that are typed', async () => {
    const page = await open('/graph');
    const paths = page.getByRole('region', { name: 'How are two names linked?' });
    await paths.getByLabel('From').fill('Nordl');
    await expect.poll(() => paths.locator('datalist').first().locator('option').count()).toBe(1);
    await paths.getByLabel('From').fill('Nordlink (Norway)');
    await paths.getByLabel('To').fill('Wanj');
    await expect.poll(() => paths.locator('datalist').last().locator('option').count()).toBe(1);
    await paths.getByLabel('To').fill('Wanjiru Kamau (Kenya)');
    await paths.getByRole('button', { name: 'Find paths' }).click();
    await paths.getByText('1 event with proof').waitFor();
  });

  it.each([
    ['PNG', 'graph.png', '\x89PNG'],
    ['SVG', 'graph.svg', '<?xml version="1.0" encoding="utf-8"?><svg'],
    ['GEXF', 'graph.gexf', '<?xml'],
  ])('is saved as %s', async (button, name, beginning) => {
    const page = await open('/graph?around=company:nordlink');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('latin1').slice(0, beginning.length)).toBe(beginning);
  });
});

describeInBrowser('A picture for print', ({ open }) => {
  it('is SVG that a browser reads, with every name as text and a circle for each', async () => {
    const page = await open(`/graph?around=${actors.evilFirm.id}`);
    await page.getByRole('heading', { name: '2 names, 1 link' }).waitFor();
    const text = await saved(page, 'SVG');
    const [problems, names, circles, others] = (await page.evaluate((svg) => {
      const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const all = (selector: string) => [...read.querySelectorAll(selector)];
      return [
        all('parsererror').length,
        all('text').map(({ textContent }) => textContent),
        all('circle').length,
        all('img, script').length,
      ];
    }, text)) as [number, string[], number, number];
    expect(problems).toBe(0);
    expect(names.sort()).toEqual([EVIL_FIRM, 'Ministry of Information'].sort());
    expect([circles, others]).toEqual([2, 0]);
  });
});

describeInBrowser('A line that is drawn', ({ open }) => {
  it('opens on a click the events of the two names and their quotes, and is closed again', async () => {
    const page = await open('/graph?around=company:kite');
    await page.getByRole('heading', { name: '2 names, 1 link' }).waitFor();
    const { x, y } = await placeOnLine(page);
    await page.mouse.click(x, y);
    const events = page.getByRole('region', { name: 'Kenya Telecom Board and Kite Mobile' });
    await events.getByRole('link', { name: 'Board met Kite Mobile' }).waitFor();
    expect(await events.locator('blockquote p').allInnerTexts()).toEqual([
      'met Kite Mobile in 2024',
      'was called off',
    ]);
    expect(new URL(page.url()).searchParams.getAll('around')).toEqual(['company:kite']);
    await events.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => events.count()).toBe(0);
  });
});

describeInBrowser('Colours by community', ({ open }) => {
  it('are those of who belongs together instead of kinds, until the kinds are asked for again', async () => {
    const page = await open('/');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('network(')
        ? route.fulfill({ json: { data: { network: TWO_CIRCLES } } })
        : route.continue(),
    );
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await page.getByRole('button', { name: 'Nordlink Norway' }).click();
    await page.getByRole('heading', { name: '8 names, 13 links' }).waitFor();
    const button = page.getByRole('button', { name: 'Colour by community' });
    const legend = page.getByRole('list', { name: 'Colours' });
    expect([await button.getAttribute('aria-pressed'), await legend.count()]).toEqual(['false', 1]);
    expect(new Set(await coloursOfNames(page)).size).toBe(1);

    await button.click();
    expect([await button.getAttribute('aria-pressed'), await legend.count()]).toEqual(['true', 0]);
    const colours = await coloursOfNames(page);
    const [first, last] = [colours.slice(0, 4), colours.slice(4)];
    expect([new Set(first).size, new Set(last).size, new Set(colours).size]).toEqual([1, 1, 2]);

    await button.click();
    expect(new Set(await coloursOfNames(page)).size).toBe(1);
  });
});

describeInBrowser('A name that is dragged', ({ open }) => {
  it('is pinned where it is put, until it is let go', async () => {
    const page = await open('/graph?around=company:kite');
    await page.getByRole('heading', { name: '2 names, 1 link' }).waitFor();
    const { x, y } = (await placesOnCanvas(page).next()).value!;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Unpin 1' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Unpin/ }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.getAll('around')).toEqual(['company:kite']);
  });
});

describeInBrowser('A graph of 2,000 names and 5,000 links', ({ open }) => {
  it('is drawn, and its list begins with those of most links', async () => {
    const page = await open('/');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('network(')
        ? route.fulfill({ json: { data: { network: large(2_000, 5_000) } } })
        : route.continue(),
    );
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await page.getByRole('button', { name: 'Nordlink Norway' }).click();
    await page.getByRole('heading', { name: '2,000 names, 5,000 links' }).waitFor({ timeout: 30_000 });
    expect(await page.locator('.nodes > li').count()).toBe(100);
    await page.getByRole('button', { name: 'List all 2,000 names' }).waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
  });
});

/** Links spread so that none comes twice: each name is linked with some that follow it. */
function large(names: number, links: number): Network {
  const id = (index: number) => `x:${index % names}`;
  return {
    nodes: Array.from({ length: names }, (_, index) => ({
      actor: { __typename: 'Company', id: id(index), name: `Firm ${index}` },
      distance: 1,
      eventCount: 1,
    })),
    links: Array.from({ length: links }, (_, index) => ({
      source: id(index),
      target: id(index + 1 + 7 * Math.floor(index / names)),
      eventCount: 1,
    })),
    complete: true,
  };
}

async function saved(page: Page, button: string, within: Page | Locator = page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The colour of each name as it is saved for print, in the order of the network. */
async function coloursOfNames(page: Page): Promise<string[]> {
  const svg = await saved(page, 'SVG');
  return [...svg.matchAll(/<circle[^>]* fill="([^"]+)"/g)].map(([, colour]) => colour!);
}

/** Where the pointer meets the line of a graph of two names, crossing it half way between the two. */
async function placeOnLine(page: Page): Promise<{ x: number; y: number }> {
  const first = (await placesOnCanvas(page).next()).value!;
  const last = (await placesOnCanvas(page, 'from the end').next()).value!;
  const [along, across] = [last.x - first.x, last.y - first.y];
  const length = Math.hypot(along, across);
  for (let step = -STEP; step <= STEP; step++) {
    const x = (first.x + last.x) / 2 - (step * across) / length;
    const y = (first.y + last.y) / 2 + (step * along) / length;
    await page.mouse.move(x, y);
    if (await isOverSomething(page)) return { x, y };
  }
  throw new Error('no line lies between the two names');
}

/** Clicks the nodes of the canvas until one is opened. */
async function clickNodes(page: Page): Promise<void> {
  for await (const { x, y } of placesOnCanvas(page)) {
    await page.mouse.click(x, y);
    if (new URL(page.url()).searchParams.getAll('around').length > 1) return;
  }
}

/** Places of the canvas where the pointer says that there is something, row by row: first and last a node. */
async function* placesOnCanvas(page: Page, order?: 'from the end'): AsyncGenerator<{ x: number; y: number }> {
  const box = (await page.locator('.canvas').boundingBox())!;
  const steps = (length: number) => {
    const all = Array.from({ length: Math.ceil(length / STEP) - 1 }, (_, index) => STEP * (index + 1));
    return order ? all.reverse() : all;
  };
  for (const y of steps(box.height)) {
    for (const x of steps(box.width)) {
      await page.mouse.move(box.x + x, box.y + y);
      if (await isOverSomething(page)) yield { x: box.x + x, y: box.y + y };
    }
  }
}

async function isOverSomething(page: Page): Promise<boolean> {
  return (await page.evaluate('document.querySelector(".canvas").style.cursor')) === 'pointer';
}

/** Pixels, less than a node is wide. */
const STEP = 24;
