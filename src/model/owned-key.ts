/** How it is known who owns a firm. */
export interface OwnedBy {
  /** The claim (see `Mention`) of the owner. */
  readonly owner: string;
  /** By the name of a part, "Huawei Pakistan": then the owner is of another country. */
  readonly abroad: boolean;
}

const ABROAD = '>';
const STATED = '<';

/** The key (see `Resolution.keys`) under which a firm is found by whoever has the claim of its owner. */
export function ownedKey({ owner, abroad }: OwnedBy): string {
  return `${abroad ? ABROAD : STATED}${owner}`;
}

/** What such a key says; undefined for other keys. */
export function parseOwnedKey(key: string): OwnedBy | undefined {
  if (!key.startsWith(ABROAD) && !key.startsWith(STATED)) return undefined;
  return { owner: key.slice(1), abroad: key.startsWith(ABROAD) };
}
