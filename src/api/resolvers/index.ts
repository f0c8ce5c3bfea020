import type { Resolvers } from '../schema-types.ts';
import { Actor } from './actor.ts';
import { Agency } from './agency.ts';
import { EventKey, NetworkLink, NetworkNode, Path, PathStep } from './analysis.ts';
import { Article } from './article.ts';
import { Company } from './company.ts';
import { connections, PageInfo } from './connections.ts';
import { Counterpart } from './counterpart.ts';
import { Country } from './country.ts';
import { Encounter, Through } from './encounter.ts';
import { Event, Place } from './event.ts';
import { EncounterEvidence, Evidence, Report } from './evidence.ts';
import { EntityJoin, ExtractedEntity, ExtractedEvent } from './extraction.ts';
import { Judgement } from './judgement.ts';
import { Mention } from './mention.ts';
import { LoadedArticle, Mutation } from './mutation.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Participation } from './participation.ts';
import { Person } from './person.ts';
import { Post } from './post.ts';
import { Query } from './query.ts';
import { DateScalar, UrlScalar } from './scalars.ts';
import { SearchHit } from './search.ts';
import { Subscription } from './subscription.ts';

/** Every type whose fields are not simply those of its row. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Subscription,
  Node,
  Actor,
  Person,
  Agency,
  Company,
  Organization,
  Country,
  Post,
  Article,
  Mention,
  Evidence,
  Event,
  Place,
  Participation,
  Report,
  Counterpart,
  Encounter,
  Through,
  Path,
  PathStep,
  NetworkNode,
  NetworkLink,
  EventKey,
  SearchHit,
  EncounterEvidence,
  EntityJoin,
  ExtractedEntity,
  ExtractedEvent,
  Judgement,
  LoadedArticle,
  ...connections,
  PageInfo,
  Date: DateScalar,
  URL: UrlScalar,
};
