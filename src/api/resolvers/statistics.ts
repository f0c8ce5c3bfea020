import type { QueryResolvers } from '../schema-types.ts';

export const statistics: NonNullable<QueryResolvers['statistics']> = async (_root, _args, { store }) => {
  const { actors, ...counts } = await store.statistics();
  return {
    ...counts,
    people: actors.person,
    agencies: actors.agency,
    companies: actors.company,
    organizations: actors.organization,
  };
};
