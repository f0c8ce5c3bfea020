import { args, given, word } from '../../api/graphql-text.ts';
import type { Place } from '../../place.ts';

/** What the first page is narrowed to, as its address has it. */
export interface Filters {
  /** Codes of the countries of the bodies and of the firms. */
  readonly country: string | undefined;
  readonly firmCountry: string | undefined;
  readonly foreign: boolean;
  readonly topic: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export function filtersIn({ query }: Place): Filters {
  const value = (name: string) => query.get(name) || undefined;
  return {
    country: value('country'),
    firmCountry: value('of'),
    foreign: query.get('foreign') !== 'no',
    topic: value('topic'),
    from: value('from'),
    to: value('to'),
  };
}

/** Whether anything is left out but pairs of one country. */
export function isNarrowed({ foreign: _, ...filters }: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** The events that the filters let through, as an `EventWhere`. */
export function eventWhere({ topic, from, to }: Filters) {
  return given({ topic: topic === undefined ? undefined : word(topic), date: given({ from, to }) });
}

/** The arguments of `meetings` for these filters and, where given, one pair. */
export function meetingArguments(
  filters: Filters,
  page: { first: number; after?: string | undefined },
  pair?: { body?: string | undefined; firm?: string | undefined },
): string {
  return args({
    of: given({ country: filters.country, id: pair?.body }),
    with: given({ country: filters.firmCountry, id: pair?.firm }),
    foreign: filters.foreign ? true : undefined,
    where: eventWhere(filters),
    ...page,
  });
}
