import type { Along } from '../../store/graph-store.ts';
import type { ApiContext } from '../context.ts';
import type { ActorRow, NodeRow } from '../rows.ts';
import type { NodeResolvers } from '../schema-types.ts';

const TYPES = {
  person: 'Person',
  agency: 'Agency',
  company: 'Company',
  organization: 'Organization',
  country: 'Country',
} as const;

export const Node: NodeResolvers = {
  __resolveType: (row) => ('kind' in row ? typeOfActor(row) : 'reportCount' in row ? 'Event' : 'Article'),
};

/** The object type of an actor. */
export function typeOfActor(row: ActorRow): (typeof TYPES)[keyof typeof TYPES] {
  return TYPES[row.kind];
}

/** Whatever has this id: the word before its colon tells where to look. */
export async function findNode(id: string, { loaders }: ApiContext, along: Along): Promise<NodeRow | null> {
  if (id.startsWith('article:')) return loaders.article.load(id);
  if (id.startsWith('event:')) return loaders.event(along).load(id);
  return loaders.actor.load(id);
}
