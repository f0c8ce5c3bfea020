/** The value that stands most often, the smallest of those that tie; undefined for no values. */
export function mostCommon<Value extends string | number>(values: Iterable<Value>): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) {
    const lead = count - (best === undefined ? 0 : counts.get(best)!);
    if (best === undefined || lead > 0 || (lead === 0 && value < best)) best = value;
  }
  return best;
}
