import { firstLine } from '../../lib/first-line.ts';

/** What came of one step of work on one source, or in one line why nothing did. A value, so that it goes between threads. */
export type Outcome<Value> = { readonly value: Value } | { readonly message: string };

/** Does the work; what it throws becomes the message. */
export function outcomeOf<Value>(work: () => Value): Outcome<Value> {
  try {
    return { value: work() };
  } catch (error) {
    return { message: firstLine(error) };
  }
}

/** The same of work that waits for others. */
export async function outcomeOfWaiting<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { message: firstLine(error) };
  }
}
