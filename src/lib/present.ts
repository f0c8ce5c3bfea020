/** The values that are there. */
export function present<Value>(values: Iterable<Value | null | undefined>): Value[] {
  return [...values].filter((value) => value !== null && value !== undefined);
}
