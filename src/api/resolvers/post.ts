import { lastDay, type PartialDate } from '../../model/index.ts';
import type { Tenure } from '../../store/graph-store.ts';
import type { PostResolvers } from '../schema-types.ts';

export const Post: PostResolvers = {
  evidence: (tenure) => tenure.proofs,
};

/** Posts that an article published by the end of a date states, given up ones left out; all where no date is asked. */
export function tenuresAsOf(tenures: readonly Tenure[], asOf: PartialDate | null | undefined): Tenure[] {
  if (!asOf) return [...tenures];
  return tenures.filter(
    ({ former, firstAttested }) =>
      !former && firstAttested !== null && lastDay(firstAttested) <= lastDay(asOf),
  );
}
