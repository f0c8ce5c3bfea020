import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchArticle } from '../../src/ingest/fetch-article.ts';
import { fetchPage } from '../../src/ingest/fetch-page.ts';
import { fetchedHosts } from '../../src/ingest/fetched-hosts.ts';
import { isPublicAddress } from '../../src/ingest/public-address.ts';
import { type ServedPage, servePage } from '../support/serve-page.ts';

const BODY =
  'The minister for information met a delegation of the satellite company Fjordsat in Nairobi on Tuesday to discuss rural internet access in Kenya, said her office.';
const PAGE = `<html lang="en"><head><title>Minister meets Fjordsat</title></head><body>
  <article><h1>Minister meets Fjordsat</h1><p>${BODY}</p></article></body></html>`;

const served: ServedPage[] = [];
afterEach(async () => {
  await Promise.all(served.splice(0).map((page) => page.close()));
});
function serve(answer: string | RequestListener): ServedPage {
  const page = servePage(answer);
  served.push(page);
  return page;
}
const anywhere = { hosts: 'any' } as const;

describe('A page that is fetched', () => {
  it('is read as an article at its address', async () => {
    const address = await serve(PAGE).address;
    expect(await fetchArticle(address, anywhere)).toMatchObject({
      title: 'Minister meets Fjordsat',
      url: address,
      publisher: '127.0.0.1',
      language: 'en',
      text: expect.stringMatching(/^Minister meets Fjordsat\n\nThe minister for information met/),
    });
  });

  it('is that at the end of its redirects', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/there') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      else response.writeHead(302, { location: '/there' }).end();
    }).address;
    expect((await fetchArticle(address, anywhere)).url).toBe(new URL('/there', address).href);
  });

  it('may be packed, or plain text', async () => {
    const packed = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(PAGE));
    }).address;
    expect((await fetchArticle(packed, anywhere)).title).toBe('Minister meets Fjordsat');
    const plain = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(`Minister meets Fjordsat\n\n${BODY}`);
    }).address;
    expect(await fetchArticle(plain, anywhere)).toMatchObject({
      title: 'Minister meets Fjordsat',
      url: plain,
    });
  });

  it('is decoded as its server says, where it does not say itself', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' });
      response.end(Buffer.from(PAGE.replaceAll('Fjordsat', 'Société'), 'latin1'));
    }).address;
    expect((await fetchArticle(address, anywhere)).title).toBe('Minister meets Société');
  });

  it.each<[string, RequestListener, RegExp]>([
    ['missing', (_, response) => response.writeHead(404).end(), /its server answered 404/],
    [
      'an image',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(),
      /is no page but image\/png/,
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /leads to file:\/\/\/etc\/passwd, which is no address of a page/,
    ],
    ['a circle', (_, response) => response.writeHead(302, { location: '/round' }).end(), /more than 5 times/],
    [
      'packed in an unknown way',
      (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zip' }).end(),
      /is packed as zip/,
    ],
    ['cut off', (_, response) => response.socket!.destroy(), /could not be fetched: /],
  ])('is told in one line where it is %s', async (_, answer, message) => {
    const { address } = serve(answer);
    await expect(fetchPage(await address, anywhere)).rejects.toThrow(message);
  });

  it('is not unpacked without end, and not waited for without end', async () => {
    const large = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(21 * 1024 * 1024, ' ')));
    }).address;
    await expect(fetchPage(large, anywhere)).rejects.toThrow(
      /has more than the 20971520 bytes that are read/,
    );
    const silent = await serve(() => {}).address;
    await expect(fetchPage(silent, { ...anywhere, timeLimit: 100 })).rejects.toThrow(
      /could not be fetched: the page was not there within 0.1 s/,
    );
  });
});

describe('An address of this machine or its network', () => {
  it('is not even connected to unless that is allowed, by number or by name', async () => {
    const page = serve(PAGE);
    const { port } = new URL(await page.address);
    const hosts = [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '0.0.0.0',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ];
    for (const host of hosts) {
      await expect(fetchPage(`http://${host}:${port}/`, { hosts: 'public' })).rejects.toThrow(
        /is an address of this machine or its network, which is not fetched. READOUT_FETCH=any allows it./,
      );
    }
    await expect(fetchPage(await page.address, { hosts: 'none' })).rejects.toThrow(/READOUT_FETCH=none/);
    expect(page.asked()).toBe(0);
  });

  it.each([
    '10.1.2.3',
    '100.64.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    'localhost',
    '',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '93.184.215.14', '172.32.0.1', '192.169.0.1', '2606:4700::1111', '2a00:1450::200e'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('READOUT_FETCH', () => {
  it.each([
    [undefined, 'public'],
    ['', 'public'],
    ['public', 'public'],
    ['any', 'any'],
    ['none', 'none'],
  ])('%j lets pages of %s hosts be fetched', (READOUT_FETCH, hosts) => {
    expect(fetchedHosts({ READOUT_FETCH })).toBe(hosts);
  });

  it('takes no other word', () => {
    expect(() => fetchedHosts({ READOUT_FETCH: 'privat' })).toThrow(
      /Unknown choice "privat" in READOUT_FETCH/,
    );
  });
});
