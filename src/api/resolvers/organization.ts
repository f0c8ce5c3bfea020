import type { OrganizationResolvers } from '../schema-types.ts';
import { bodyFields } from './body.ts';

export const Organization: OrganizationResolvers = { ...bodyFields };
