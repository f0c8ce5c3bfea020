import { type EntityKind, firstDay, InputError, lastDay } from '../model/index.ts';
import type * as store from '../store/graph-store.ts';
import { limitConditions } from './limits/limit-conditions.ts';
import type * as schema from './schema-types.ts';

/**
 * The conditions of the schema as the store takes them. Each throws `InputError` where a condition makes no sense;
 * `at` says where it stands in the query: `where`, `of.event`, `where.or[1]`.
 */

type Given<Input> = Input | null | undefined;

export function toArticleWhere(where: Given<schema.ArticleWhere>, at = 'where'): store.ArticleWhere {
  limitConditions(where, at);
  return present<store.ArticleWhere>({
    id: listOf(`${at}.id`, where?.id),
    url: listOf(`${at}.url`, where?.url),
    publisher: listOf(`${at}.publisher`, where?.publisher),
    language: listOf(`${at}.language`, where?.language),
    ...datesOf(`${at}.date`, where?.date),
    text: textOf(`${at}.text`, where?.text),
    event: where?.event && toEventWhere(where.event, `${at}.event`),
    mentions: where?.mentions && toActorWhere(where.mentions, `${at}.mentions`),
    ...together(at, where, toArticleWhere),
  });
}

export function toEventWhere(where: Given<schema.EventWhere>, at = 'where'): store.EventWhere {
  limitConditions(where, at);
  return present<store.EventWhere>({
    id: listOf(`${at}.id`, where?.id),
    type: listOf(`${at}.type`, where?.type),
    status: listOf(`${at}.status`, where?.status),
    ...datesOf(`${at}.date`, where?.date),
    country: countriesOf(`${at}.country`, where?.country),
    city: listOf(`${at}.city`, where?.city),
    topic: listOf(`${at}.topic`, where?.topic),
    participant: listOf(`${at}.participantId`, where?.participantId),
    participants: treesOf(`${at}.participant`, where?.participant, toActorWhere),
    publisher: listOf(`${at}.publisher`, where?.publisher),
    article: where?.article && toArticleWhere(where.article, `${at}.article`),
    minReports: where?.reports?.min,
    minConfidence: shareOf(`${at}.confidence.min`, where?.confidence?.min),
    maxConfidence: shareOf(`${at}.confidence.max`, where?.confidence?.max),
    minAmount: where?.amount?.min,
    maxAmount: where?.amount?.max,
    currency: listOf(`${at}.amount.currency`, where?.amount?.currency),
    plover: listOf(`${at}.plover`, where?.plover),
    text: textOf(`${at}.text`, where?.text),
    ...together(at, where, toEventWhere),
  });
}

export function toActorWhere(where: Given<schema.ActorWhere>, at = 'where'): store.ActorWhere {
  limitConditions(where, at);
  return present<store.ActorWhere>({
    id: listOf(`${at}.id`, where?.id),
    kind: listOf(`${at}.kind`, where?.kind)?.map((kind) => kind.toLowerCase() as EntityKind),
    agencyKind: listOf(`${at}.agencyKind`, where?.agencyKind),
    country: countriesOf(`${at}.country`, where?.country),
    isOfficial: where?.isOfficial,
    wikidataId: listOf(`${at}.wikidataId`, where?.wikidataId),
    text: textOf(`${at}.text`, where?.text),
    event: where?.event && toEventWhere(where.event, `${at}.event`),
    postAt: where?.postAt && toActorWhere(where.postAt, `${at}.postAt`),
    ...together(at, where, toActorWhere),
  });
}

export function toEncounterWhere(args: {
  of?: Given<schema.ActorWhere>;
  with?: Given<schema.ActorWhere>;
  foreign?: Given<boolean>;
  where?: Given<schema.EventWhere>;
}): store.EncounterWhere {
  return present<store.EncounterWhere>({
    of: toActorWhere(args.of, 'of'),
    with: toActorWhere(args.with, 'with'),
    foreign: args.foreign,
    where: toEventWhere(args.where),
  });
}

/** Drops what is not given: the store tells "not restricted" by a condition's absence. */
function present<Where extends object>(conditions: { [Key in keyof Where]: Given<Where[Key]> }): Where {
  const given = Object.entries(conditions).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Where;
}

interface Tree<Input> {
  readonly and?: Given<readonly Input[]>;
  readonly or?: Given<readonly Input[]>;
  readonly not?: Given<Input>;
}

function together<Input, Where>(
  at: string,
  where: Given<Tree<Input>>,
  convert: (where: Input, at: string) => Where,
): { and: Given<Where[]>; or: Given<Where[]>; not: Given<Where> } {
  return {
    and: treesOf(`${at}.and`, where?.and, convert),
    or: treesOf(`${at}.or`, where?.or, convert),
    not: where?.not && convert(where.not, `${at}.not`),
  };
}

function treesOf<Input, Where>(
  at: string,
  trees: Given<readonly Input[]>,
  convert: (where: Input, at: string) => Where,
): Where[] | undefined {
  return listOf(at, trees)?.map((tree, index) => convert(tree, `${at}[${index}]`));
}

function listOf<Item>(at: string, list: Given<readonly Item[]>): readonly Item[] | undefined {
  if (list?.length === 0) throw new InputError(`${at} is empty: name at least one, or leave it out.`);
  return list ?? undefined;
}

function datesOf(at: string, range: Given<schema.DateRange>): { from: Given<string>; to: Given<string> } {
  const { from, to } = range ?? {};
  if (from && to && firstDay(from) > lastDay(to)) {
    throw new InputError(`${at}.from is ${from} and ${at}.to is ${to}: give the earlier date as from.`);
  }
  return { from, to };
}

function countriesOf(at: string, codes: Given<readonly string[]>): readonly string[] | undefined {
  return listOf(at, codes)?.map((code) => {
    if (/^[a-z]{2}$/i.test(code)) return code.toUpperCase();
    throw new InputError(`${at} is "${code}": give an ISO 3166-1 alpha-2 code such as "PK".`);
  });
}

function shareOf(at: string, share: Given<number>): number | undefined {
  if (share !== null && share !== undefined && !(share >= 0 && share <= 1)) {
    throw new InputError(`${at} is ${share}: give a number from 0 to 1.`);
  }
  return share ?? undefined;
}

function textOf(at: string, text: Given<string>): string | undefined {
  if (text?.trim() === '') throw new InputError(`${at} is blank: give a word, or leave it out.`);
  return text ?? undefined;
}
