import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InputError } from '../model/index.ts';
import { MAX_BYTES, type Source } from '../read/index.ts';
import { checkHost, publicLookup } from './public-address.ts';

/** Whose pages may be fetched: those of the public internet, also those of this machine and its network, or nobody's. */
export type Hosts = 'public' | 'any' | 'none';

export interface FetchOptions {
  readonly hosts: Hosts;
  /** Milliseconds until the whole page must be there; 20 seconds when not given. */
  readonly timeLimit?: number;
}

const TIME_LIMIT_MS = 20_000;
const MOST_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'readout/0.1',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
  'accept-encoding': 'gzip, br',
};
const KINDS: Readonly<Record<string, 'html' | 'txt'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
};
const DECODERS = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

/** Whether a source is the address of a page and no path of a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * Fetches one page, following its redirects. Each address on the way is judged when it is connected to, so that no name
 * can lead elsewhere in between. Throws `InputError` that names the address and the reason.
 */
export async function fetchPage(
  address: string,
  { hosts, timeLimit = TIME_LIMIT_MS }: FetchOptions,
): Promise<Source> {
  if (hosts === 'none') throw new InputError(`${address} is not fetched: READOUT_FETCH=none.`);
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const { url, response } = await follow(address, hosts, signal);
    return {
      name: address,
      url: url.href,
      ...typeOf(address, response),
      bytes: await bytesOf(address, response),
    };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = signal.aborted
      ? `the page was not there within ${timeLimit / 1000} s`
      : (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new InputError(`${address} could not be fetched: ${reason}.`, { cause: error });
  }
}

async function follow(
  address: string,
  hosts: Hosts,
  signal: AbortSignal,
): Promise<{ url: URL; response: IncomingMessage }> {
  let url = toUrl(address, address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await request(url, hosts, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode < 300 || statusCode >= 400 || !headers.location) {
      if (statusCode === 200) return { url, response };
      response.destroy();
      throw new InputError(`${address} was not given: its server answered ${statusCode}.`);
    }
    response.destroy();
    url = toUrl(address, headers.location, url);
  }
  throw new InputError(`${address} leads from one address to the next, more than ${MOST_REDIRECTS} times.`);
}

function toUrl(address: string, location: string, base?: URL): URL {
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  const from = base ? `${address} leads to ${location}, which` : location;
  throw new InputError(`${from} is no address of a page: give one that begins with https://.`);
}

async function request(url: URL, hosts: Hosts, signal: AbortSignal): Promise<IncomingMessage> {
  if (hosts === 'public') checkHost(url.hostname);
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  const options = {
    headers: HEADERS,
    signal,
    agent: false,
    ...(hosts === 'public' && { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    get(url, options, resolve).on('error', reject);
  });
}

function typeOf(address: string, response: IncomingMessage): Pick<Source, 'kind' | 'charset'> {
  const type = response.headers['content-type'] ?? 'text/html';
  const kind = KINDS[type.split(';')[0]!.trim().toLowerCase()];
  const charset = /charset\s*=\s*"?([\w:-]{2,40})/i.exec(type)?.[1];
  if (kind) return { kind, ...(charset && { charset }) };
  response.destroy();
  throw new InputError(`${address} is no page but ${type}. Give the page of one article.`);
}

/** Counts what is unpacked: a small answer may be packed from one without end. */
async function bytesOf(address: string, response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(address, response)) {
    length += (chunk as Buffer).length;
    if (length > MAX_BYTES)
      throw new InputError(`${address} has more than the ${MAX_BYTES} bytes that are read.`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function unpacked(address: string, response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return response;
  const decoder = DECODERS[encoding as keyof typeof DECODERS];
  if (decoder) return pipeline(response, decoder(), () => {});
  response.destroy();
  throw new InputError(`${address} is packed as ${encoding}, which is not read.`);
}
