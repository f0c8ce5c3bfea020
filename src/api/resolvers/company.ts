import type { CompanyResolvers } from '../schema-types.ts';
import { bodyFields } from './body.ts';

export const Company: CompanyResolvers = {
  ...bodyFields,
  parent: async (company, _args, { loaders }) => (await loaders.owners.load(company.id))[0] ?? null,
  subsidiaries: (company, _args, { loaders }) => loaders.owned.load(company.id),
};
