import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InputError } from '../model/index.ts';
import { type Api, type ApiOptions, createApi } from './create-api.ts';
import type { ErrorCode } from './errors.ts';

/** The longest article that `extract` takes, in JSON with its escapes, and a query of many variables. */
const MOST_BYTES = 2_000_000;

export interface ServerOptions extends ApiOptions {
  /** The address to listen at; this machine only when not given. */
  readonly host?: string;
  /** 4000 when not given; 0 takes any that is free. */
  readonly port?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000/`. */
  readonly address: string;
  /** Takes no more requests, and ends when those under way are answered. */
  close(): Promise<void>;
}

/** Serves the API over HTTP. Throws `InputError` where the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4000, ...api } = options;
  const answer = createApi(api);
  const server = createServer((request, response) => void handle(answer, request, response));
  await listen(server, host, port);
  return { address: addressOf(server), close: () => close(server, answer) };
}

/** A body whose length is not told could be without end: it is refused before any of it is kept. */
async function handle(answer: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
  if (encoding !== undefined) return refuse(response, 411, 'Send the body with its content-length.');
  if (Number(length) > MOST_BYTES) {
    return refuse(response, 413, `The body has ${length} bytes; ${MOST_BYTES} is the most.`);
  }
  await answer(request, response);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const errors = [{ message, extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } }];
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ errors }));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toInputError(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function toInputError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const place = `port ${port} of ${host}`;
  if (error.code === 'EADDRINUSE') return new InputError(`Another program has ${place}: give another port.`);
  if (error.code === 'EACCES') return new InputError(`Not allowed to have ${place}: give one above 1023.`);
  return new InputError(`Cannot have ${place}: ${error.message}.`, { cause: error });
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

/** Ends what is sent as it happens; all else is answered to its end. */
async function close(server: Server, answer: Api): Promise<void> {
  await answer.dispose();
  // A connection is idle only when its last answer has ended.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  return new Promise((resolve, reject) => {
    server.close((error) => {
      clearInterval(sweep);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
