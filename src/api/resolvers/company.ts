import type { CompanyResolvers } from '../schema-types.ts';
import { bodyFields } from './body.ts';

export const Company: CompanyResolvers = { ...bodyFields };
