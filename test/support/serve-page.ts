import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  /** `http://127.0.0.1:<port>/article`. */
  readonly address: Promise<string>;
  /** How often it was asked for. */
  asked(): number;
  close(): Promise<void>;
}

/** A page on a free port of this machine, or what a listener answers. */
export function servePage(answer: string | RequestListener): ServedPage {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    if (typeof answer !== 'string') return answer(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(answer);
  });
  const address = new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/article`),
    );
  });
  return {
    address,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
