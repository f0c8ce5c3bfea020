import type { CompanyResolvers } from '../schema-types.ts';
import { actorFields } from './actor.ts';
import { tenuresAsOf } from './post.ts';

/** What actors have at which posts can be held. */
export const bodyFields = {
  ...actorFields,
  people: async (body, { asOf }, { loaders }) => tenuresAsOf(await loaders.holders.load(body.id), asOf),
} satisfies CompanyResolvers;
