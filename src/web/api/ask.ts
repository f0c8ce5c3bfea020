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
  const data = dataOf(await post<Answer>(query, { signal }));
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(query, data);
  return data;
}

/** Changes the graph; what was answered before is asked anew. Throws `AskError`. */
export async function change<Answer>(mutation: string, token: string): Promise<Answer> {
  const data = dataOf(await post<Answer>(mutation, { token }));
  kept.clear();
  return data;
}

function dataOf<Answer>({ data, errors }: Response<Answer>): Answer {
  const [error] = errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (!data) throw new AskError('The API gave no answer.', 'UNKNOWN');
  return data;
}

async function post<Answer>(
  query: string,
  { signal, token }: { signal?: AbortSignal | undefined; token?: string },
): Promise<Response<Answer>> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
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
