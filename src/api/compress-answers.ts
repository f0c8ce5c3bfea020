import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { acceptedEncoding } from './accepted-encoding.ts';

/** Bytes of the shortest answer that is packed: one that fits in a packet of the network arrives no sooner. */
const LEAST_BYTES = 1_400;
/** Of 11: more takes longer than it saves. */
const BROTLI_QUALITY = 4;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const PACK = {
  br: (body: string) => brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (body: string) => gzipped(body),
};

/** Packs answers to queries for those who accept it. What is sent as it happens is not: an event would wait for the next. */
export function compressAnswers(): Plugin {
  return {
    async onResponse({ request, response, setResponse }) {
      if (response.status !== 200 || !response.headers.get('content-type')?.includes('json')) return;
      response.headers.append('vary', 'accept-encoding');
      const encoding = acceptedEncoding(request, ['br', 'gzip']);
      if (encoding === undefined) return;
      const body = await response.text();
      const headers = new Headers(response.headers);
      const isPacked = Buffer.byteLength(body) >= LEAST_BYTES;
      if (isPacked) {
        headers.set('content-encoding', encoding);
        headers.delete('content-length');
        // The tag is that of the answer, not of its bytes.
        const etag = headers.get('etag');
        if (etag !== null) headers.set('etag', `W/${etag}`);
      }
      setResponse(new Response(isPacked ? new Uint8Array(await PACK[encoding](body)) : body, { headers }));
    },
  };
}
