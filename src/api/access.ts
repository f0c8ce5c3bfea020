import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request may change the graph. */
export interface Access {
  /** Whether the server has a token at all. */
  readonly mutations: boolean;
  /** Whether the request came with it. */
  readonly granted: boolean;
}

const BEARER = /^bearer +([!-~]+) *$/i;

/** What the `Authorization` header of a request opens, where mutations ask for this token. */
export function accessOf(request: Request, token: string | undefined): Access {
  if (token === undefined) return { mutations: false, granted: false };
  const [, given] = BEARER.exec(request.headers.get('authorization') ?? '') ?? [];
  return { mutations: true, granted: given !== undefined && isSameText(given, token) };
}

/** What who was refused has to do, as the end of a sentence. */
export function howToUnlock({ mutations }: Access): string {
  const send = 'as "Authorization: Bearer …"';
  return mutations ? `send it ${send}` : `start the server with READOUT_TOKEN=… and send the same ${send}`;
}

/** In a time that tells neither where two texts differ nor how long the secret one is. */
function isSameText(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one!, other!);
}
