import type { Cluster } from './cluster.ts';

/** Nouns that releases and minutes spell with a capital and that name nobody by themselves. */
const BARE =
  /^(?:group|compan(?:y|ies)|corporation|ministr(?:y|ies)|department|agency|agencies|authority|council|committee|board|institute|institution|university|universities|centre|center|fund|foundation|limited|holding|unit|division|team|bank|operator|operators|partners|parties|association|organi[sz]ation|consortium|chairman|madam|master|secretariat|bureau)$/i;

/** Takes their kind from the names that are such a noun alone and that no fuller name took up. */
export function dropBareNouns(clusters: readonly Cluster[]): void {
  for (const cluster of clusters) {
    const bare = [...cluster.names].every((name) => BARE.test(name));
    if (!bare || cluster.mentions.some(({ form }) => form !== 'run')) continue;
    cluster.kind = null;
    cluster.confidence = 0;
  }
}
