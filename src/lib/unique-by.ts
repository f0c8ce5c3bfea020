/** The values in their order, of those with one key only the first. */
export function uniqueBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value) => Key): Value[] {
  const seen = new Set<Key>();
  return [...values].filter((value) => {
    const key = keyOf(value);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
