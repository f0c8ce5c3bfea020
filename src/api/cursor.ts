import { InputError } from '../model/index.ts';
import type { PageKey } from '../store/graph-store.ts';

/** A row's place in an order, as the opaque text that callers hand back: base64url of JSON. */
export function encodeCursor(order: string, key: PageKey): string {
  return Buffer.from(JSON.stringify([order, key.value, key.id])).toString('base64url');
}

/**
 * The place that a cursor tells.
 * Throws `InputError` where the text is no cursor, or one of another order: its place means nothing here.
 */
export function decodeCursor(order: string, cursor: string): PageKey {
  const [cursorOrder, value, id] = parseCursor(cursor);
  if (cursorOrder !== order) {
    throw new InputError(
      `The cursor "${cursor}" is of the order ${cursorOrder}; this list is in the order ${order}. Page on from a cursor of this list.`,
    );
  }
  return { value, id };
}

function parseCursor(cursor: string): [order: string, value: PageKey['value'], id: string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isCursor(parts)) return parts;
  } catch {
    // Text that is no JSON is told in the same words as JSON of another form.
  }
  throw new InputError(`"${cursor}" is no cursor of this API: give one that a list returned.`);
}

function isCursor(parts: unknown): parts is [string, PageKey['value'], string] {
  if (!Array.isArray(parts) || parts.length !== 3) return false;
  const [order, value, id] = parts;
  const isValue = value === null || typeof value === 'string' || typeof value === 'number';
  return typeof order === 'string' && isValue && typeof id === 'string';
}
