import type { Connection } from '../connection.ts';
import type { PageInfoResolvers, Resolvers, SearchConnectionResolvers } from '../schema-types.ts';

const connection = {
  edges: <Row>(list: Connection<Row>) => list.edges(),
  pageInfo: (list: Connection<unknown>) => list.pageInfo(),
  totalCount: (list: Connection<unknown>) => list.totalCount(),
};

/** Every list. Its fields are work to be done when they are asked for. */
export const connections = {
  ArticleConnection: connection,
  EventConnection: connection,
  ActorConnection: connection,
  PersonConnection: connection,
  AgencyConnection: connection,
  CompanyConnection: connection,
  OrganizationConnection: connection,
  CountryConnection: connection,
  ParticipationConnection: connection,
  CounterpartConnection: connection,
  EncounterConnection: connection,
  MeetingTotalConnection: connection,
  ReviewPairConnection: connection,
  JudgementConnection: connection,
  SearchConnection: {
    ...connection,
    correctedText: (list) => list.correctedText(),
  } satisfies SearchConnectionResolvers,
} satisfies Resolvers;

export const PageInfo: PageInfoResolvers = {
  hasNextPage: (info) => info.hasNextPage(),
  hasPreviousPage: (info) => info.hasPreviousPage(),
  startCursor: (info) => info.startCursor(),
  endCursor: (info) => info.endCursor(),
};
