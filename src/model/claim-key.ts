const CLAIM = '=';

/** The key (see `Resolution.keys`) under which the actor with a claim is found, also by the id that it had. */
export function claimKey(claim: string): string {
  return `${CLAIM}${claim.split('~')[0]}`;
}

/** The claim of such a key; undefined for other keys. */
export function parseClaimKey(key: string): string | undefined {
  return key.startsWith(CLAIM) ? key.slice(CLAIM.length) : undefined;
}
