/** Why there is no answer, in words for the reader. */
export class AskError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = 'AskError';
    this.code = code;
  }
}

interface Response<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Answers are kept for the way back; so many of them. */
const KEPT = 60;
const kept = new Map<string, unknown>();

/** The answer to a query that was asked before on this visit. */
export function keptAnswer<Answer>(query: string): Answer | undefined {
  return kept.get(query) as Answer | undefined;
}

/** Asks the API. Throws `AskError`. */
export async function ask<Answer>(query: string, signal?: AbortSignal): Promise<Answer> {
  const known = keptAnswer<Answer>(query);
  if (known) return known;
  const { data, errors } = await post<Answer>(query, signal);
  const [error] = errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (!data) throw new AskError('The API gave no answer.', 'UNKNOWN');
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(query, data);
  return data;
}

async function post<Answer>(query: string, signal: AbortSignal | undefined): Promise<Response<Answer>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
      signal: signal ?? null,
    });
    return (await response.json()) as Response<Answer>;
  } catch (error) {
    if (signal?.aborted) throw error;
    const message = 'The server does not answer. Is “readout serve” still running?';
    throw new AskError(message, 'UNREACHABLE');
  }
}
