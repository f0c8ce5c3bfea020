import type { AgencyResolvers } from '../schema-types.ts';
import { bodyFields } from './body.ts';

export const Agency: AgencyResolvers = {
  ...bodyFields,
  kind: (agency) => agency.agencyKind ?? 'OTHER',
};
