import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where the build puts the explorer: beside this module's folder in `dist`, which tests run without. */
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The addresses that the explorer shows a page at; all are the one file. */
const PAGE = /^\/(?:(?:search|graph|try|review)?|(?:actor|event|article)\/.+)$/;

export interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
  readonly compressed: Buffer;
  readonly etag: string;
  /** Files named for their content never change; the page that names them is asked for each time. */
  readonly caching: string;
}

/** The files of the built explorer by their address; undefined where it is not built. */
export function readExplorer(): ((path: string) => ServedFile | undefined) | undefined {
  const page = readServed('index.html', 'no-cache');
  if (!page) return undefined;
  const assets = new Map(
    readdirSync(new URL('assets/', FOLDER)).map((name) => [
      `/assets/${name}`,
      readServed(`assets/${name}`, 'public, max-age=31536000, immutable'),
    ]),
  );
  return (path) => (PAGE.test(path) ? page : assets.get(path));
}

function readServed(name: string, caching: string): ServedFile | undefined {
  const body = readIfThere(new URL(name, FOLDER));
  if (!body) return undefined;
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    body,
    compressed: gzipSync(body),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    caching,
  };
}

function readIfThere(file: URL): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
