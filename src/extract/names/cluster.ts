import type { EntityKind } from '../../model/index.ts';
import type { Mention, Title } from './workspace.ts';

/** All mentions that are taken to be one entity, while kinds and names are weighed. */
export interface Cluster {
  readonly mentions: Mention[];
  /** Every form of the name, the fullest first once settled. */
  readonly names: Set<string>;
  kind: EntityKind | null;
  /** 0 to 1. */
  confidence: number;
  country: string | null;
  id: string;
  name: string;
  /** Titles held, for persons. */
  readonly titles: Title[];
}

/** Weight of evidence for each kind; `other` is for what names no actor: products, events, laws, places. */
export type Scores = Record<EntityKind | 'other', number>;

export function noScores(): Scores {
  return { person: 0, company: 0, agency: 0, organization: 0, country: 0, other: 0 };
}

/** A cluster of a settled kind that no mention has yet, put at the end of the list. */
export function newCluster(
  clusters: Cluster[],
  name = '',
  kind: EntityKind | null = null,
  confidence = 0,
): Cluster {
  const names = new Set(name ? [name] : []);
  const cluster: Cluster = { mentions: [], names, kind, confidence, country: null, id: '', name, titles: [] };
  clusters.push(cluster);
  return cluster;
}
