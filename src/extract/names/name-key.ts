/** A name as it is compared: no accents, articles, possessives, marks; lower case. */
export function keyOf(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  const key = toKey(name);
  KEYS.set(name, key);
  return key;
}

/** Keys already worked out: names come again and again in an article. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 5000;

function toKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
