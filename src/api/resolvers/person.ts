import type { PersonResolvers } from '../schema-types.ts';
import { actorFields } from './actor.ts';
import { tenuresAsOf } from './post.ts';

export const Person: PersonResolvers = {
  ...actorFields,
  posts: async (person, { asOf }, { loaders }) => tenuresAsOf(await loaders.posts.load(person.id), asOf),
};
